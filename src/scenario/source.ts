/** Where a scenario comes from: shipped with the program, or the file of its user. */
export type Source =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'own'; readonly path: string };

export type OwnSource = Extract<Source, { kind: 'own' }>;

export const BUILT_IN: Source = { kind: 'built-in' };

export function ownFile(path: string): OwnSource {
  return { kind: 'own', path };
}

/** What `sourceText` wrote. */
export function readSource(text: string): Source {
  return text === BUILT_IN.kind ? BUILT_IN : ownFile(text);
}

/** How records and documents name it: `built-in`, or the path of the file. */
export function sourceText(source: Source): string {
  return source.kind === 'own' ? source.path : source.kind;
}
