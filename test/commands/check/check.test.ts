import { describe, expect, test } from 'vitest';
import { type CheckOptions, check } from '../../../src/commands/check/check.ts';
import { ContentError, EXIT, UsageError } from '../../../src/errors.ts';
import type { ScenarioFile, ScenarioFiles } from '../../../src/ports.ts';
import { BUILT_IN, ownFile } from '../../../src/scenario/source.ts';
import { summarise } from '../../../src/scenario/summary.ts';
import { memoryQuestions } from '../../support/memory-questions.ts';
import { memoryScenarios } from '../../support/memory-scenarios.ts';
import { QUESTION_YAML, questionOf } from '../../support/question-yaml.ts';
import { edited, scenarioYaml } from '../../support/scenario-yaml.ts';
import {
  OTHER_FILE,
  SOUND_FILE,
  scenarioAsWritten,
  soundScenario,
} from '../../support/sound-scenario.ts';
import { testPorts } from '../../support/test-ports.ts';

const SOUND = { file: 'sound.yaml', text: SOUND_FILE.text };
/** What the sound file answers. */
const QUESTIONS_OF_SOUND = soundScenario().answers ?? [];
/** The id of the sound file, which its name does not agree with: a warning. */
const WARNED = 'the file is called';

function fileOf(file: string, text: string, listed = false): ScenarioFile {
  return { file, path: `/here/${file}`, listed, read: () => text };
}

interface Disk {
  /** What there is at a path; the own folder is called ''. */
  [path: string]: Partial<ScenarioFiles>;
}

/** Runs the command over files in memory; `error` is what it ended with. */
async function checked(disk: Disk, paths: string[] = [], options: CheckOptions = {}) {
  const scenarios = memoryScenarios([scenarioAsWritten()]);
  const world = testPorts({
    scenarios: {
      ...scenarios,
      files: async (path = '') => ({ place: '/mine', files: [], others: [], ...disk[path] }),
    },
    questions: memoryQuestions([
      questionOf(),
      ...QUESTIONS_OF_SOUND.map((id) => ({ ...questionOf(), id })),
    ]),
    texts: { '-': SOUND.text },
  });
  const error = await check(paths, options, world.ports).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { ...world, error, text: world.printed.join('\n') };
}

const own = (...files: ScenarioFile[]): Disk => ({ '': { files } });

describe('a file that holds', () => {
  test('is told in one line', async () => {
    const { printed, error } = await checked(own(fileOf(SOUND_FILE.path, SOUND_FILE.text)));
    expect(printed).toEqual(['1 file: no errors, no warnings']);
    expect(error).toBeNull();
  });

  test('with a warning is no failure', async () => {
    const { text, error } = await checked(own(fileOf(SOUND.file, SOUND.text)));
    expect(text).toContain(`sound.yaml:2:5: ${WARNED} sound.yaml`);
    expect(text.split('\n').at(-1)).toBe('1 file: no errors, 1 warning');
    expect(error).toBeNull();
  });
});

describe('a file that does not hold', () => {
  const broken = edited(SOUND_FILE.text, '\ntitle: ', '\ntittle: ');

  test('is told with its place, its line and a caret; the exit code is that of content', async () => {
    const { printed, error } = await checked(own(fileOf(SOUND_FILE.path, broken)));
    const at = printed.findIndex((line) => line.includes('unknown key `tittle`'));
    expect(printed.slice(at, at + 3)).toEqual([
      `${SOUND_FILE.path}:4:1: unknown key \`tittle\`: did you mean \`title\`?`,
      expect.stringMatching(/^ {2}tittle: /),
      '  ^',
    ]);
    expect(printed.at(-1)).toBe('1 file: 2 errors, no warnings');
    expect(error).toMatchObject({ exitCode: EXIT.content, message: 'the file does not hold' });
  });

  test('is told beside those that do', async () => {
    const files = [fileOf(SOUND_FILE.path, SOUND_FILE.text), fileOf('x.yaml', 'id: x\n')];
    const { error } = await checked(own(...files));
    expect(error).toMatchObject({ message: '1 of 2 files do not hold' });
  });

  test('because it cannot be read', async () => {
    const problem = { file: 'x.yaml', line: 1, column: 1, message: 'this is a pipe', source: '' };
    const unreadable: ScenarioFile = {
      file: 'x.yaml',
      path: '/here/x.yaml',
      listed: false,
      read: () => {
        throw new ContentError([problem]);
      },
    };
    const { text, error } = await checked(
      own(unreadable, fileOf(SOUND_FILE.path, SOUND_FILE.text)),
    );
    expect(text).toContain('x.yaml:1:1: this is a pipe');
    expect(error).toMatchObject({ exitCode: EXIT.content });
  });
});

test('errors and warnings stand apart, errors first', async () => {
  const files = [fileOf('sound.yaml', SOUND.text), fileOf('x.yaml', 'id: x\n')];
  const { printed } = await checked(own(...files));
  const [errors, error, warnings, warning] = [
    'Errors, 5',
    'x.yaml:',
    'Warnings, 1',
    'sound.yaml:',
  ].map((start) => printed.findIndex((line) => line.startsWith(start)));
  expect(errors).toBe(0);
  expect([errors, error, warnings, warning]).toEqual(
    [errors, error, warnings, warning].toSorted((a = 0, b = 0) => a - b),
  );
});

describe('which files', () => {
  test('those of the own folder, where nobody names any', async () => {
    const { text } = await checked(own(fileOf('a.yaml', SOUND.text)));
    expect(text).toContain('a.yaml:');
  });

  test('those at every path, each once', async () => {
    const a = fileOf('a.yaml', SOUND.text);
    const b = fileOf('b.yaml', OTHER_FILE.text);
    const { documents } = await checked(
      { one: { files: [a, b] }, two: { files: [b] } },
      ['one', 'two'],
      {
        json: true,
      },
    );
    expect(documents).toMatchObject([{ files: [{ file: 'a.yaml' }, { file: 'b.yaml' }] }]);
  });

  test('a file that is named in several ways, as it is named first', async () => {
    const a = fileOf('a.yaml', SOUND.text, true);
    const named = { ...a, file: './a.yaml' };
    const others = [summarise(soundScenario(), ownFile(a.path))];
    const disk = { x: { files: [a] }, y: { files: [named], others } };
    const { documents, error } = await checked(disk, ['x', 'y'], { json: true });
    expect(documents).toMatchObject([{ files: [{ file: 'a.yaml' }] }]);
    expect(error).toBeNull();
  });

  test('standard input', async () => {
    const { printed } = await checked({}, ['-']);
    expect(printed).toEqual(['1 file: no errors, no warnings']);
  });

  test('none at a path, which is wrong usage', async () => {
    const { error } = await checked({}, ['empty']);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: 'no scenario file in empty' });
  });

  test('none at all: where they would be, and how to begin', async () => {
    const { printed, error } = await checked({});
    expect(printed).toEqual([
      'You have no scenarios of your own yet.',
      'They are looked for in /mine',
      '',
      'Write one, asked part by part:  star-coach new',
      'Check a file anywhere:          star-coach check FILE',
    ]);
    expect(error).toBeNull();
    const homeless = await checked({ '': { place: null } });
    expect(homeless.text).toContain('no home folder');
  });
});

describe('an id that is taken', () => {
  const { id } = soundScenario();
  const others = [summarise(scenarioAsWritten(), BUILT_IN)];
  const changed = edited(SOUND_FILE.text, 'overview: >-\n', 'overview: >-\n  Changed.\n');

  test('by a built-in scenario is an error', async () => {
    const { text, error } = await checked({
      '': { files: [fileOf(SOUND_FILE.path, changed, true)], others },
    });
    expect(text).toContain(
      `${SOUND_FILE.path}:2:5: the id "${id}" is that of the built-in scenario "${soundScenario().title}": give this one another`,
    );
    expect(error).toMatchObject({ exitCode: EXIT.content });
  });

  test('by another of one’s own is an error that names it', async () => {
    const { text } = await checked({
      '': {
        files: [fileOf(SOUND_FILE.path, SOUND_FILE.text, true)],
        others: [summarise(soundScenario(), ownFile('/mine/other.yaml'))],
      },
    });
    expect(text).toContain(`the id "${id}" is also that of /mine/other.yaml`);
  });

  test('by the scenario that it is, where the library lies, is no problem', async () => {
    const at = (file: string, text: string, listed = false) =>
      checked({ x: { files: [fileOf(file, text, listed)], others } }, ['x']);
    expect((await at(SOUND_FILE.path, SOUND_FILE.text)).error).toBeNull();
    for (const { error } of [
      await at(SOUND_FILE.path, SOUND_FILE.text, true),
      await at(SOUND_FILE.path, changed),
      await at(`${id}.yaml`, SOUND_FILE.text),
    ]) {
      expect(error).toMatchObject({ exitCode: EXIT.content });
    }
  });

  test('as one that it had before is an error where it stands', async () => {
    const text = edited(SOUND.text, `id: ${id}\n`, `id: ${id}\nwas: [before, other]\n`);
    const other = summarise({ ...soundScenario(), id: 'other' }, ownFile('/mine/other.yaml'));
    const { text: told, error } = await checked({
      '': { files: [fileOf('a.yaml', text)], others: [other] },
    });
    expect(told).toMatch(/a\.yaml:3:15: the id "other" is that of ".*" now/);
    expect(told).not.toContain('the id "before"');
    expect(error).toMatchObject({ exitCode: EXIT.content });
  });

  test('by a file that is checked as well is told once', async () => {
    const files = [fileOf('a.yaml', SOUND.text), fileOf('b.yaml', SOUND.text)];
    const { text } = await checked({ x: { files } }, ['x']);
    expect(text.match(/the id ".*" is also that of a\.yaml/g)).toHaveLength(1);
  });
});

describe('held to what the library promises', () => {
  test('a warning is an error', async () => {
    const { error } = await checked(own(fileOf('x.yaml', SOUND.text)), [], { library: true });
    expect(error).toMatchObject({ exitCode: EXIT.content });
  });

  test('the ids of the library itself are not taken', async () => {
    const others = [summarise(soundScenario(), BUILT_IN)];
    const files = [fileOf(SOUND_FILE.path, `${SOUND_FILE.text}# changed\n`)];
    const { text } = await checked({ x: { place: 'x', files, others } }, ['x'], { library: true });
    expect(text).not.toContain('the id');
  });
});

describe('guessing', () => {
  test('is told where there are several scenarios', async () => {
    const files = [
      fileOf(SOUND_FILE.path, SOUND_FILE.text),
      fileOf(OTHER_FILE.path, OTHER_FILE.text),
    ];
    const { text } = await checked(own(...files));
    expect(text).toMatch(
      /\d+ follow-ups: longest \d+%, most digits \d+%, most often I \d+%,\s+blindly \d+%\./,
    );
    expect(text).toMatch(/\d+ knowledge questions: longest/);
  });

  test('is not where there is one', async () => {
    const { text } = await checked(own(fileOf(SOUND_FILE.path, SOUND_FILE.text)));
    expect(text).not.toContain('blindly');
  });
});

test('as JSON: one document with everything, whatever the verdict', async () => {
  const files = [fileOf(SOUND_FILE.path, SOUND_FILE.text), fileOf('x.yaml', scenarioYaml())];
  const { documents, printed, error } = await checked(own(...files), [], { json: true });
  expect(printed).toEqual([]);
  expect(documents).toEqual([
    {
      version: 1,
      files: [
        { file: SOUND_FILE.path, scenario: soundScenario().id, errors: 0, warnings: 0 },
        expect.objectContaining({ file: 'x.yaml', scenario: 'the-silent-queue' }),
      ],
      problems: expect.arrayContaining([
        {
          file: 'x.yaml',
          line: expect.any(Number),
          column: expect.any(Number),
          weight: 'warning',
          message: expect.any(String),
        },
      ]),
      guessing: expect.arrayContaining([
        {
          kind: 'probe',
          guess: 'longest',
          questions: expect.any(Number),
          right: expect.any(Number),
          chance: expect.any(Number),
          luck: expect.any(Number),
        },
      ]),
      tone: [],
    },
  ]);
  expect(error).toMatchObject({ exitCode: EXIT.content });
});

describe('a question file', () => {
  const QUESTION = fileOf('dive-deep/quiet-numbers.yaml', QUESTION_YAML);

  test('is told from a scenario by what is in it, wherever it lies', async () => {
    const scenario = fileOf(SOUND_FILE.path, SOUND_FILE.text);
    const { printed, error } = await checked(own(QUESTION, scenario));
    expect(printed).toEqual(['2 files: no errors, no warnings']);
    expect(error).toBeNull();
  });

  test('that does not hold is told with its place', async () => {
    const text = edited(QUESTION_YAML, 'beat: stake', 'beat: steak');
    const { text: told, error } = await checked(own(fileOf('q.yaml', text)));
    expect(told).toContain('q.yaml:51:11: `beat`: there is no beat "steak"');
    expect(error).toMatchObject({ exitCode: EXIT.content });
  });

  test('has its id in the JSON', async () => {
    const { documents } = await checked(own(QUESTION), [], { json: true });
    const file = { file: QUESTION.file, scenario: null, question: 'quiet-numbers' };
    expect(documents).toMatchObject([{ files: [{ ...file, errors: 0, warnings: 0 }] }]);
  });

  test('of the program is known to a story that says it answers it', async () => {
    const story = (id: string) => {
      const text = edited(
        SOUND_FILE.text,
        /^answers: .*$/m.exec(SOUND_FILE.text)?.[0] ?? '',
        `answers: [${id}]`,
      );
      return own(fileOf(SOUND_FILE.path, text));
    };
    expect((await checked(story('quiet-numbers'))).text).toBe('1 file: no errors, no warnings');
    expect((await checked(story('quiet-number'))).text).toContain(
      'there is no question "quiet-number": did you mean quiet-numbers?',
    );
  });
});

describe('tone', () => {
  const both = [fileOf(SOUND_FILE.path, SOUND_FILE.text), fileOf(OTHER_FILE.path, OTHER_FILE.text)];

  test('is scored in a library, beside what is allowed', async () => {
    const { text } = await checked(own(...both), [], { library: true });
    expect(text).toMatch(/\d+ follow-ups, blindly \d+%\n +by ear, target 43%, ceiling \d+%:/);
    expect(text).toMatch(/\d+ knowledge questions, blindly 25%\n +by ear, target 35%/);
  });

  test('is not among stories of one’s own', async () => {
    expect((await checked(own(...both))).text).not.toContain('by ear');
  });

  test('is told question by question for the scenario that is asked about', async () => {
    const { id, title, probes, quiz, exercises } = soundScenario();
    const all = [...probes, ...quiz, ...exercises];
    const { text, error } = await checked(own(...both), [], { why: id });
    expect(error).toBeNull();
    expect(text).toContain(title);
    for (const each of all) expect(text).toContain(each.id);
    expect(text).not.toContain('no errors');
    const { documents } = await checked(own(...both), [], { why: id, json: true });
    const questions = { length: all.length };
    expect(documents).toMatchObject([{ version: 1, scenario: id, questions }]);
  });

  test.each([
    ['the-gren-dashboard', 'no scenario "the-gren-dashboard" among the 2', /the-green-dashboard/],
    ['zzzz', 'no scenario "zzzz" among the 2', /by its id/],
  ])('of %s is wrong usage', async (id, message, hint) => {
    const { error } = await checked(own(...both), [], { why: id });
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringMatching(hint),
    });
  });

  test('needs more than one scenario to learn from', async () => {
    const { error } = await checked(own(...both.slice(0, 1)), [], { why: soundScenario().id });
    expect(error).toMatchObject({ message: expect.stringContaining('the only scenario') });
  });
});
