const MEGABYTE = 1_000_000;

/** What a pattern may trip over when there is nothing else for a megabyte. */
const PIECES = [
  'a',
  ' ',
  'a ',
  '1',
  '1,',
  '1-',
  '.',
  '. ',
  "'",
  "a'",
  " 'a",
  '"',
  '"a ',
  '\n',
  '\n- ',
  '-',
  'a-',
  'we ',
  'I ',
  'I fixed it and ',
  'from 3 to 5 ',
  'no data ',
  'half a ',
  'hundred ',
  'had any ',
  'um, ',
  'you know ',
  'was fixed ',
  'kind of ',
  'a: ',
  'S:\n',
  'R: x\n',
  '**',
  '# ',
  '(',
  '[[',
  '😀',
  '漢',
];

/** What may stand between two words without an end. */
const GAPS = ['.', '.)', '…', '!"', ' ', '\n ', '- ', ', ', "'", '\u0316\u0301'];

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
}

/** A megabyte of each, with the piece it is made of. */
export const HOSTILE_ANSWERS: readonly (readonly [piece: string, text: string])[] = [
  ...PIECES.map((piece) => [JSON.stringify(piece), repeated(piece)] as const),
  // Both words within what is read of an answer.
  ...GAPS.map((gap) => {
    const text = `one${repeated(gap).slice(0, 29_000)}two${repeated(gap)}`;
    return [`${JSON.stringify(gap)} between words`, text] as const;
  }),
];
