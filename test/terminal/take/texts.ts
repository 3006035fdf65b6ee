import fc from 'fast-check';

/** Pieces that break naive editors: joined emoji, stacked accents, wide, right-to-left, hostile. */
const PIECES = [
  'a',
  'word ',
  ' ',
  '   ',
  '\n',
  'é',
  'e\u0301',
  '\u0301',
  'z\u0300\u0301\u0302\u0303',
  '日本',
  'カ゛',
  '한',
  '\u1112\u1161\u11ab',
  '👩‍💻',
  '🇫🇷',
  '🇫',
  '👍🏽',
  '❤️',
  '1️⃣',
  '\u200d',
  '\u200c',
  'مرحبا',
  'לום',
  'क्षि',
  'ไทย',
  'supercalifragilisticexpialidocious',
  '…',
  '—',
] as const;

const HOSTILE = [
  '\t',
  '\r\n',
  '\r',
  '\u001b[31m',
  '\u0000',
  '\u202e',
  '\u{e0041}',
  '\ud83d',
  '\u0085',
];

/** Text as somebody could type it, with every kind of character that has a width of its own. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''));

/** Anything at all, control characters included. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, ...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));
