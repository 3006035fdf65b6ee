import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ContentProblem } from '../../src/authoring/gate/content-problem.ts';
import { openFindingsCache } from '../../src/storage/findings-cache.ts';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'findings-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const file = () => join(data, 'checked.json');
const said = (message: string): ContentProblem[] => [
  { path: ['probes', 0, 'question'], weight: 'warning', message },
];

interface Run {
  program?: string;
  save?: boolean;
}

/** Checks texts in a run of its own, each finding its own words; tells what came out, and which were checked. */
function run(texts: readonly string[], { program = '1', save = true }: Run = {}) {
  const cache = openFindingsCache({ data, save, program });
  const checked: string[] = [];
  const found = texts.map((text) =>
    cache.of(text, () => {
      checked.push(text);
      return said(`about ${text}`);
    }),
  );
  cache.close();
  return { found, checked };
}

test('what was found in a text is known the next time, and the same', () => {
  const first = run(['a', 'b']);
  expect(first.checked).toEqual(['a', 'b']);
  expect(run(['a', 'b'])).toEqual({ found: first.found, checked: [] });
});

test('a text with one character more is checked', () => {
  run(['a']);
  expect(run(['a '])).toEqual({ found: [said('about a ')], checked: ['a '] });
});

test('one text is checked, and the others stay known', () => {
  run(['a', 'b']);
  run(['c']);
  expect(run(['a', 'b', 'c']).checked).toEqual([]);
});

test('another build of the program checks anew', () => {
  run(['a']);
  expect(run(['a'], { program: '2' }).checked).toEqual(['a']);
});

test('nothing is written where nothing is to be kept', () => {
  run(['a'], { save: false });
  expect(existsSync(file())).toBe(false);
  const nowhere = openFindingsCache({ data: null, save: true, program: '1' });
  expect(nowhere.of('a', () => said('it'))).toEqual(said('it'));
  nowhere.close();
});

test('nothing is written where nothing is new', () => {
  run(['a']);
  rmSync(file());
  run([]);
  expect(existsSync(file())).toBe(false);
});

test('whoever wrote the file, what comes out has the shape of findings', () => {
  run(['a']);
  const written = readFileSync(file(), 'utf8');
  const [digest = ''] = Object.keys(JSON.parse(written).texts);
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.array(
      fc.record({
        path: fc.oneof(fc.array(fc.oneof(fc.string(), fc.nat(), fc.double())), fc.jsonValue()),
        weight: fc.constantFrom('error', 'warning', 'fault', 1),
        message: fc.oneof(fc.string(), fc.nat()),
      }),
    ),
  );
  fc.assert(
    fc.property(odd, fc.nat(written.length), (value, cut) => {
      const whole = JSON.stringify({ made: '1', texts: { [digest]: value } });
      for (const text of [whole, written.slice(0, cut), `[${whole}]`]) {
        writeFileSync(file(), text);
        const { found } = run(['a'], { save: false });
        for (const { path, weight, message } of found[0] ?? []) {
          expect(Array.isArray(path)).toBe(true);
          expect(path.every((step) => ['string', 'number'].includes(typeof step))).toBe(true);
          expect(['error', 'warning']).toContain(weight);
          expect(typeof message).toBe('string');
        }
      }
    }),
    { numRuns: 100 },
  );
});
