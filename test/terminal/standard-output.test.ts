import { expect, test } from 'vitest';
import { writtenAtOnce } from '../../src/terminal/standard-output.ts';

/** What `texts` come to, where the system takes so many bytes at a time, or gives an error by its code. */
function written(texts: readonly string[], answers: readonly (number | string)[]) {
  const left = [...answers];
  const seen = { atOnce: '', inStream: '', failures: [] as (string | undefined)[] };
  const output = writtenAtOnce({
    writeSome(bytes) {
      const answer = left.shift() ?? bytes.length;
      if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
      seen.atOnce += Buffer.from(bytes.subarray(0, answer)).toString();
      return answer;
    },
    openStream: () => ({
      write: (bytes) => {
        seen.inStream += Buffer.from(bytes).toString();
      },
    }),
    failed: (code) => seen.failures.push(code),
  });
  for (const text of texts) output.write(text);
  return seen;
}

test.each<[string, readonly string[], readonly (number | string)[], ReturnType<typeof written>]>([
  ['all at once', ['one ', 'two'], [], { atOnce: 'one two', inStream: '', failures: [] }],
  ['in parts', ['one two'], [3, 1, 2], { atOnce: 'one two', inStream: '', failures: [] }],
  [
    'from where a full pipe refuses, in a stream',
    ['one two', ' three'],
    [3, 'EAGAIN'],
    { atOnce: 'one', inStream: ' two three', failures: [] },
  ],
  [
    'nothing more where nobody reads or nothing fits, which is said once',
    ['one', 'two', 'three'],
    [3, 'ENOSPC'],
    { atOnce: 'one', inStream: '', failures: ['ENOSPC'] },
  ],
])('%s', (_, texts, answers, expected) => {
  expect(written(texts, answers)).toEqual(expected);
});
