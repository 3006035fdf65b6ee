// Texts that one step of the way may take forever over, each made of one piece repeated.

/** What the others are held against: the same many bytes of prose. */
export const PROSE =
  'I traced the loss to the queue and wrote a check for it, which took nine days. ';

/** One token, blanks, or one line without an end, by kind. */
export const PIECES = {
  letters: 'a',
  'letters, points and hyphens': 'a.b-',
  'digits and commas': '1,',
  'digits and points': '1.5',
  apostrophes: "a'",
  'curly apostrophes': 'a’',
  quotes: '"',
  'open quotes': '“a ',
  'quoted words': "'a ",
  emoji: '👍',
  'joined emoji': '👩\u200d💻',
  flags: '🇩🇪',
  accents: 'e\u0301',
  'marks alone': '\u0316\u0301',
  'marks between blanks': '\u0301 ',
  Han: '中',
  kana: 'カ',
  Thai: 'ก',
  Hebrew: 'שלום',
  Persian: 'می\u200c',
  'hidden characters': '\u200b',
  points: '.',
  'points and brackets': '.)',
  stars: '*',
  hyphens: '-',
  slashes: 'a/b',
  spaces: ' ',
  tabs: '\t',
  'line ends': '\n',
  'no-break spaces': '\u00a0',
  'one line of words': 'word ',
  'one line of numbers': '12 percent, ',
  'one line of clauses': 'we did and ',
  'short lines': '\n\na',
  'a list': '1. a\n',
};

/**
 * @param {string} piece
 * @param {number} bytes
 */
export function filled(piece, bytes) {
  return `word${piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)))}word`;
}
