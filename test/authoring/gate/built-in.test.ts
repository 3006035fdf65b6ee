import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../../src/authoring/gate/checked-file.ts';
import { contentReport } from '../../../src/authoring/gate/report.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { builtInFiles, builtInTexts } from '../../support/built-in.ts';

const FILES = builtInFiles();

test('there are built-in scenarios', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(5);
});

test('the library holds, each file and all of them together', () => {
  const files = builtInTexts().map(({ path, text }) => ({
    file: path,
    parsed: parseScenario(text, path),
  }));
  const { problems } = contentReport(
    files.map((each) => checkedFile(each, 'library')),
    { standard: 'library', place: 'scenarios' },
  );
  const errors = problems.filter(({ weight }) => weight === 'error');
  expect(errors.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

describe.each(FILES)('$path', ({ scenario }) => {
  test('can be told for ownership', () => {
    const told = [scenario.principle, ...Object.keys(scenario.pivots)];
    expect(told).toContain('ownership');
  });
});
