/** What a sheet may be printed on, as CSS calls it. */
export const PAPERS = { a4: 'A4', letter: 'letter' } as const;
export type Paper = keyof typeof PAPERS;

/** The paper meant; null where it is none of them. */
export function paperNamed(text: string): Paper | null {
  const name = text.trim().toLowerCase();
  return name === 'a4' || name === 'letter' ? name : null;
}
