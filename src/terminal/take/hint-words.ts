/** A hint as it is given: what is a question is to be asked oneself, anything else to be said. */
export function hintWords(hint: string): string {
  return hint.endsWith('?') ? `ask yourself: ${hint}` : `say "${hint}"`;
}
