/** The tags of a document with their attributes' names, in order: what it is made of, whatever it says. */
export function tagsIn(page: string): string[] {
  return [...page.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[\w:-]+="[^"]*")*)\s*>/gi)].map(
    ([, name, attributes = '']) =>
      [name, ...[...attributes.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute)].join(
        ' ',
      ),
  );
}

/** Every `<` that begins no tag of `tagsIn`, nor the declaration. */
export function strayBrackets(page: string): number {
  const all = page.match(/</g)?.length ?? 0;
  return all - tagsIn(page).length - (/^<!doctype html>/i.test(page) ? 1 : 0);
}
