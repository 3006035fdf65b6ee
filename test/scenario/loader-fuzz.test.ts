import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkedFile } from '../../src/authoring/gate/checked-file.ts';
import { contentReport } from '../../src/authoring/gate/report.ts';
import { type ParsedScenario, parseScenario } from '../../src/scenario/parse-scenario.ts';
import { describeProblems, type Problem } from '../../src/scenario/problem.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { hiddenCharacterIndex } from '../../src/text/visible.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';
import { soundScenario } from '../support/sound-scenario.ts';

/** How many documents are made up: STAR_COACH_FUZZ=100000 takes a few minutes. */
const RUNS = Number(process.env['STAR_COACH_FUZZ'] ?? 500);
/** Twenty milliseconds for each would be slow. */
const PATIENCE_MS = 60_000 + RUNS * 20;

const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ', ',
  ': ',
  '? ',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '"',
  "'",
  '|\n',
  '>-\n',
  ' # c',
  '&a ',
  '*a ',
  '!t ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '<<: ',
  '\\',
  '\r\n',
  '\r',
  '@',
  '~',
  '"\\e"',
  '"\\ud800"',
  '"\\U00110000"',
  '.nan',
  '1e400',
  '__proto__: ',
  'constructor: ',
  '\u2028',
  '\u202e',
  '\0',
  '\x1b',
  '\ud83d',
  'é',
  '😀',
  '\uFEFF',
  'id: ',
  'sections:\n',
];

const small = scenarioYaml();
const whole = stringify(soundScenario());
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));

/** A document that held, with some passages cut out and others put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(small, small, small, whole),
    fc.array(fc.tuple(fc.nat(30_000), fc.nat(30), fc.oneof(fc.constant(''), soup)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([start, edits]) =>
    edits.reduce((text, [place, cut, add]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + add + text.slice(at + cut);
    }, start),
  );

/** A document that holds as YAML, whatever it says. */
const anyData = fc.jsonValue({ maxDepth: 6 }).map((value) => stringify(value));

/** A document with the keys of a scenario, and other values at some of them. */
const misfit = fc
  .dictionary(fc.constantFrom(...Object.keys(soundScenario())), fc.jsonValue({ maxDepth: 3 }))
  .map((other) => stringify({ ...soundScenario(), ...other }));

const anyDocument = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 6, arbitrary: soup },
  { weight: 8, arbitrary: mutated },
  { weight: 2, arbitrary: anyData },
  { weight: 1, arbitrary: misfit },
);

function expectInText(problems: readonly Problem[], text: string): void {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  expect(problems).not.toEqual([]);
  for (const { line, column, source, message } of problems) {
    const found = lines[line - 1];
    expect(source).toBe(found?.replace(/\r$/, ''));
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((found?.length ?? 0) + 1);
    expect(message).not.toMatch(/undefined|\[object|^$/);
  }
  expect(hiddenCharacterIndex(describeProblems(problems))).toBe(-1);
}

/** What holds is what the schema says, and can be checked; its problems lie in the text as well. */
function expectSound(parsed: ParsedScenario & { ok: true }, text: string): void {
  expect(parsed.scenario).toEqual(scenarioSchema.parse(parsed.scenario));
  expect(hiddenCharacterIndex(JSON.stringify(parsed.scenario))).toBe(-1);
  for (const standard of ['own', 'library'] as const) {
    const files = [{ file: 'my.yaml', parsed }];
    const { problems } = contentReport(
      files.map((each) => checkedFile(each, standard)),
      { standard, place: 'all' },
    );
    const told = problems.filter(({ file }) => file === 'my.yaml');
    if (told.length > 0) expectInText(told, text);
  }
}

test(`${RUNS} documents nobody wrote: a scenario, or problems that lie in the text and are safe to print`, {
  timeout: PATIENCE_MS,
}, () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const parsed = parseScenario(text, 'my.yaml');
      if (parsed.ok) expectSound(parsed, text);
      else expectInText(parsed.problems, text);
    }),
    { numRuns: RUNS },
  );
});
