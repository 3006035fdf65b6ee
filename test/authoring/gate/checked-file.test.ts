import { expect, test } from 'vitest';
import { checkedFile } from '../../../src/authoring/gate/checked-file.ts';
import { contentReport } from '../../../src/authoring/gate/report.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { builtInTexts } from '../../support/built-in.ts';

/** The library beside a copy of itself, and beside one in which the right options are the longest. */
const FILES = builtInTexts().flatMap(({ path, text }) => [
  { file: `first/${path}`, text },
  { file: `again/${path}`, text },
  {
    file: `longer/${path}`,
    text: text
      .replace(/^id: .*$/m, '$&-too')
      .replace(/^( +strong:\n +reply: >-\n +)/gm, '$1I said: 1234567890 and 1234567890. '),
  },
]);
const OPTIONS: Parameters<typeof contentReport>[1] = {
  standard: 'own',
  place: 'mine',
  knownQuestions: [{ id: 'another', principle: 'dive-deep', ask: [] }],
};

test('what is kept of a file finds the same beside others, in the same places, as all of it', () => {
  const all = FILES.map(({ file, text }) => ({ file, parsed: parseScenario(text, file) }));
  const kept = all.map((each) => checkedFile(each, 'own'));
  const whole = all.map(({ file, parsed }, at) => {
    if (!parsed.ok) throw new Error(`${file} does not hold`);
    const { scenario, problemAt } = parsed;
    return { file, placed: { file, scenario, problemAt }, problems: kept[at]?.problems ?? [] };
  });
  const report = contentReport(kept, OPTIONS);
  expect(report).toEqual(contentReport(whole, OPTIONS));
  const told = report.problems.map(({ message }) => message).join('\n');
  for (const kind of [
    'the id ',
    'the title ',
    'of the words with',
    'there is no question',
    'the most digits',
  ])
    expect(told).toContain(kind);
});

test('what is kept of a file of its own is less than the file', () => {
  for (const { file, text } of FILES.slice(0, 3)) {
    const { placed } = checkedFile({ file, parsed: parseScenario(text, file) }, 'own');
    expect(JSON.stringify(placed).length).toBeLessThan(0.7 * text.length);
  }
});
