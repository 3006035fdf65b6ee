/** The few signs of the screen that are no letters. */
export interface Signs {
  readonly dot: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly above: string;
  readonly below: string;
  readonly barStart: string;
  readonly barEnd: string;
  readonly full: string;
  readonly empty: string;
  readonly recording: string;
}

const UNICODE: Signs = {
  dot: '·',
  ellipsis: '…',
  rule: '─',
  above: '↑',
  below: '↓',
  barStart: '▕',
  barEnd: '▏',
  full: '█',
  empty: '░',
  recording: '●',
};

const ASCII: Signs = {
  dot: '-',
  ellipsis: '...',
  rule: '-',
  above: '^',
  below: 'v',
  barStart: '[',
  barEnd: ']',
  full: '#',
  empty: '.',
  recording: '*',
};

export function signsFor(unicode: boolean): Signs {
  return unicode ? UNICODE : ASCII;
}
