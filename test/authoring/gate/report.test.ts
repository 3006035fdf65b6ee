import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../../src/authoring/gate/checked-file.ts';
import type { Standard } from '../../../src/authoring/gate/content-problem.ts';
import { contentReport } from '../../../src/authoring/gate/report.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { edited } from '../../support/scenario-yaml.ts';
import { SOUND_FILE as ONE, OTHER_FILE as OTHER } from '../../support/sound-scenario.ts';

function reportOn(files: Record<string, string>, standard: Standard = 'own') {
  const checked = Object.entries(files).map(([file, text]) =>
    checkedFile({ file, parsed: parseScenario(text, file) }, standard),
  );
  return contentReport(checked, { standard, place: 'stories' });
}

function linesOf(report: ReturnType<typeof reportOn>): string[] {
  return report.problems.map(
    ({ weight, file, line, column, message }) => `${weight} ${file}:${line}:${column} ${message}`,
  );
}

test('files that hold have no problems, and are counted', () => {
  const report = reportOn({ [ONE.path]: ONE.text, [OTHER.path]: OTHER.text });
  expect(report.problems).toEqual([]);
  expect(report.files).toEqual([
    { file: ONE.path, scenario: expect.stringMatching(/^[a-z-]+$/), errors: 0, warnings: 0 },
    { file: OTHER.path, scenario: expect.stringMatching(/^[a-z-]+$/), errors: 0, warnings: 0 },
  ]);
});

test('a problem is told where it is in the file, with its line', () => {
  const text = edited(ONE.text, 'question: ', 'question: "');
  const [problem] = reportOn({ 'a.yaml': text }).problems;
  expect(problem).toMatchObject({ weight: 'error', file: 'a.yaml', source: expect.any(String) });
  expect(text.split('\n')[(problem?.line ?? 0) - 1]).toBe(problem?.source);
});

test('one file that does not parse hides nothing about the others', () => {
  const report = reportOn({
    'a.yaml': 'id: x\n',
    'b.yaml': edited(ONE.text, 'title: ', 'tittle: '),
  });
  expect(report.files.map(({ file, scenario }) => [file, scenario])).toEqual([
    ['a.yaml', null],
    ['b.yaml', null],
  ]);
  expect(linesOf(report)).toContainEqual(
    expect.stringMatching(/^error a\.yaml:1:1 missing `title`/),
  );
  expect(linesOf(report)).toContainEqual(
    expect.stringMatching(/^error b\.yaml:\d+:1 unknown key `tittle`: did you mean `title`/),
  );
});

test('problems of a file come in the order of its lines, those of no file last', () => {
  const text = ONE.text.replaceAll(/target_seconds: \d+/g, 'target_seconds: 600');
  const report = reportOn({ [ONE.path]: text }, 'library');
  const lines = report.problems.filter(({ file }) => file === ONE.path).map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(report.problems.at(-1)).toMatchObject({ file: 'stories', line: 1, column: 1, source: '' });
});

describe('the file is called by the id', () => {
  const [folder = '', name = ''] = ONE.path.split('/');
  const id = name.replace('.yaml', '');

  test.each<[Standard, string, string[]]>([
    ['own', name, []],
    ['own', `${id}.yml`, []],
    ['own', `C:\\stories\\${name}`, []],
    ['own', 'standard input', []],
    [
      'own',
      'mine.yaml',
      [
        `warning mine.yaml:2:5 the file is called mine.yaml: call it ${name}, and you will find it by its id`,
      ],
    ],
    ['library', `deep/${folder}/${name}`, []],
    [
      'library',
      `${folder}/mine.yaml`,
      [`error ${folder}/mine.yaml:2:5 the file of this id is called ${name}, not mine.yaml`],
    ],
    [
      'library',
      `frugality/${name}`,
      [
        `error frugality/${name}:3:12 what belongs to this principle lies in the folder ${folder}, not in frugality`,
      ],
    ],
  ])('%s: %s', (standard, file, expected) => {
    const told = linesOf(reportOn({ [file]: ONE.text }, standard));
    expect(told.filter((line) => !line.includes(' stories:'))).toEqual(expected);
  });
});

test('guessing is scored where there are several scenarios', () => {
  expect(reportOn({ [ONE.path]: ONE.text }).guessing).toEqual([]);
  const { guessing } = reportOn({ [ONE.path]: ONE.text, [OTHER.path]: OTHER.text });
  expect(guessing).toHaveLength(9);
});
