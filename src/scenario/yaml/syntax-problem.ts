import type { ErrorCode, YAMLError } from 'yaml';

/** What to do about a syntax error, beside what the YAML parser says about it. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'write a backslash twice, or use single quotes',
  BAD_INDENT: 'start the keys, or the entries, of one group in the same column',
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds ": " in quotes',
  BLOCK_IN_FLOW: 'write it without [ ] and { }',
  MISSING_CHAR: 'look for a missing colon, quote or bracket, here or just above',
  MULTILINE_IMPLICIT_KEY: 'end each key with ": ", and indent a text that goes on',
  NON_STRING_KEY: 'write the key as plain words',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'put the text in quotes',
};

const LONGEST = 160;

/** A sentence for an error of the YAML parser. Its message may quote the file at any length. */
export function syntaxMessage({ code, message }: YAMLError): string {
  if (code === 'NON_STRING_KEY') return 'a key should be text: write it as plain words';
  const [first = ''] = message.split('\n');
  const said = first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first;
  const advice = ADVICE[code];
  return `not valid YAML: ${said}${advice === undefined ? '' : `; ${advice}`}`;
}
