import { withoutHidden } from '../../text/visible.ts';

const CONTROL_SEQUENCE = new RegExp(`${String.fromCharCode(27)}\\[[0-?]*[ -/]*[@-~]`, 'g');
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const TAB = '  ';

/**
 * Text as it may enter an answer: every kind of line break is one `\n`, a tab is two spaces;
 * terminal sequences, control, bidi and tag characters and lone surrogates are dropped.
 */
export function cleanText(text: string): string {
  return withoutHidden(
    text.replace(CONTROL_SEQUENCE, '').replace(LINE_BREAK, '\n').replaceAll('\t', TAB),
  );
}
