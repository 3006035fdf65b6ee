/** A bare word, or what stands in quotes; a backslash takes the next character as it is. */
const PIECE = /"((?:\\.|[^"\\])*)"|'([^']*)'|((?:\\.|[^\s"'\\])+)/y;

/**
 * The words of a command such as `code --wait` or `"/my editor/vi" -u NONE`, as a shell would split
 * them, but nothing in them is run, looked up or replaced. Null when a quote is not closed.
 */
export function commandWords(command: string): string[] | null {
  const words: string[] = [];
  let at = 0;
  while (at < command.length) {
    const blank = /\s+/y;
    blank.lastIndex = at;
    if (blank.test(command)) {
      at = blank.lastIndex;
      continue;
    }
    let word = '';
    for (;;) {
      PIECE.lastIndex = at;
      const [piece, quoted, literal, bare] = PIECE.exec(command) ?? [];
      if (piece === undefined) break;
      word += literal ?? (quoted ?? bare ?? '').replace(/\\(.)/gs, '$1');
      at += piece.length;
    }
    // Something that is no piece: a quote without its second, a backslash without its character.
    if (at < command.length && !/\s/.test(command.charAt(at))) return null;
    words.push(word);
  }
  return words;
}
