import { describe, expect, test } from 'vitest';
import { type ReviewFlags, review } from '../../src/commands/review.ts';
import { EXIT } from '../../src/errors.ts';
import { unsafeCharacter } from '../support/characters.ts';
import { ALPHA, library } from '../support/library.ts';
import { testPorts } from '../support/test-ports.ts';

const LABELLED = `## Situation
Orders vanished between two services, forty orders a day.

## Action
I compared the ids on both sides. Then we fixed the retry that lost them.

## Result
Everyone was happy with how it went in the end.
`;

async function reviewed(text: string, flags: ReviewFlags = {}, file = 'answer.md') {
  const world = testPorts({ scenarios: library(), texts: { [file]: text } });
  await review(file, flags, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

const headings = (lines: string[]) =>
  lines.filter((line) => /^(?:[A-Z][a-z]+|The answer|Read together), /.test(line));

describe('a labelled answer', () => {
  test('is told section by section, with the words seen', async () => {
    const { printed, text, noted, documents } = await reviewed(LABELLED);
    expect(headings(printed)).toEqual([
      expect.stringMatching(/^Situation, (?:below|at|raises) the bar$/),
      'Action, below the bar',
      'Result, below the bar',
      'Read together, SDE 2',
    ]);
    expect(text).toContain('"we fixed" They cannot tell what you did');
    expect(text).toContain('task is missing or not enough');
    expect(text).toContain('There is no task.');
    expect(text).toMatch(/Fix next\n {2}Action: They cannot tell/);
    expect({ noted, documents }).toEqual({ noted: [], documents: [] });
  });

  test('has no targets and no key phrases without a scenario', async () => {
    const { text } = await reviewed(LABELLED);
    expect(text).not.toMatch(/target|Key phrases/);
  });

  test.each(['answer.md', '-'])('comes from %s', async (file) => {
    const { printed } = await reviewed(LABELLED, {}, file);
    expect(headings(printed)).toHaveLength(4);
  });
});

describe('an answer without labels', () => {
  test('is told as one, with its words marked', async () => {
    const story = LABELLED.replaceAll(/## .*\n/g, '');
    const { printed, text } = await reviewed(story);
    expect(headings(printed)).toEqual([
      expect.stringMatching(/^The answer, /),
      'Read together, SDE 2',
    ]);
    expect(text).toMatch(/Everyone was happy \[\d\] with how it went/);
    expect(text).toContain('Without labels it was judged as one piece');
  });
});

describe('--scenario', () => {
  test.each(['alpha', 'Dive Deep', './my story.yaml'])(
    '%s: key phrases, targets',
    async (scenario) => {
      const { text } = await reviewed(LABELLED, { scenario });
      expect(text).toContain('to say, target 1:30');
      expect(text).toContain('Key phrases  1 of 2, not said:\n  "a retry acknowledged"');
    },
  );

  test('unknown: exit 2, the nearest, and the answer is not read', async () => {
    const world = testPorts({ scenarios: library() });
    await expect(review('answer.md', { scenario: 'alfa' }, world.ports)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      hint: 'Did you mean "alpha"?',
    });
  });
});

describe('--level', () => {
  test.each([
    ['sde1', 'SDE 1'],
    ['SDE2', 'SDE 2'],
    ['senior', 'Senior SDE'],
  ])('%s', async (level, name) => {
    expect((await reviewed(LABELLED, { level })).printed).toContain(`Read together, ${name}`);
  });

  test.each<[string, ReviewFlags, object]>([
    [
      'unknown',
      { level: 'staff' },
      { message: '--level expects one of sde1, sde2, senior, found "staff"' },
    ],
    [
      'one the scenario is not written for',
      { level: 'senior', scenario: 'alpha' },
      { message: '"alpha" is not written for senior', hint: 'It has: sde2' },
    ],
  ])('%s: exit 2, and the answer is not read', async (_, flags, error) => {
    const world = testPorts({ scenarios: library() });
    await expect(review('answer.md', flags, world.ports)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      ...error,
    });
  });
});

describe('--json', () => {
  const KEYS = {
    document: [
      ...['version', 'scenario', 'level', 'words', 'spokenSeconds', 'sections', 'findings'],
      ...['division', 'reading', 'next'],
    ],
    section: [
      ...[
        'section',
        'words',
        'spokenSeconds',
        'targetSeconds',
        'rating',
        'why',
        'evidence',
        'keyPhrases',
      ],
      'findings',
    ],
    finding: ['rule', 'weight', 'section', 'span', 'quote', 'message', 'fix'],
  };

  async function documentOf(text: string, flags: ReviewFlags = {}) {
    const { documents, printed } = await reviewed(text, { ...flags, json: true });
    expect(printed).toEqual([]);
    expect(documents).toHaveLength(1);
    return JSON.parse(JSON.stringify(documents[0]));
  }

  test.each<[string, string, ReviewFlags, (string | null)[]]>([
    ['labelled', LABELLED, {}, ['situation', 'action', 'result']],
    ['against a scenario', LABELLED, { scenario: 'alpha' }, ['situation', 'action', 'result']],
    ['without labels', 'We fixed it and it was better.', {}, [null]],
  ])('has one shape: %s', async (_, text, flags, sections) => {
    const document = await documentOf(text, flags);
    expect(Object.keys(document)).toEqual(KEYS.document);
    expect(document).toMatchObject({
      version: 1,
      scenario: flags.scenario ?? null,
      level: 'sde2',
      words: expect.any(Number),
      spokenSeconds: expect.any(Number),
      reading: expect.any(String),
    });
    expect(document.sections.map(({ section }: { section: string }) => section)).toEqual(sections);
    for (const each of document.sections) expect(Object.keys(each)).toEqual(KEYS.section);
    expect(document.findings.length).toBeGreaterThan(0);
    for (const each of document.findings) {
      expect(Object.keys(each)).toEqual(KEYS.finding);
      expect(Object.keys(each.span)).toEqual(['start', 'end']);
      expect(text.slice(each.span.start, each.span.end)).toBe(each.quote);
    }
    const [first] = document.findings;
    expect(Object.keys(document.next)).toEqual(['section', 'rule', 'span', 'message', 'fix']);
    expect(
      document.sections.flatMap(({ findings }: { findings: object[] }) => findings),
    ).toContainEqual(first);
  });

  test('says of every key phrase where it was said', async () => {
    const { sections } = await documentOf(LABELLED, { scenario: 'alpha' });
    const start = LABELLED.indexOf('compared the ids');
    expect(sections[1].targetSeconds).toBe(ALPHA.sections.action.target_seconds);
    expect(sections[1].keyPhrases).toEqual([
      {
        phrase: 'compared the ids',
        hit: true,
        span: { start, end: start + 'compared the ids'.length },
      },
      { phrase: 'a retry acknowledged', hit: false, span: null },
    ]);
  });

  test('is the same each time', async () => {
    expect(await documentOf(LABELLED)).toEqual(await documentOf(LABELLED));
  });
});

test.each([
  ['answer.md', '', 'answer.md'],
  ['answer.md', ' \n\t\n', 'answer.md'],
  ['-', '', 'standard input'],
])('an empty answer does not hold: %s, %j', async (file, text, name) => {
  await expect(reviewed(text, {}, file)).rejects.toMatchObject({
    exitCode: EXIT.content,
    message: `${name}:1:1: the answer is empty`,
  });
});

test('control characters in an answer are shown, not obeyed', async () => {
  const { text } = await reviewed(
    'Action: We fixed\u001b[8m it\u001b[0m the same day, and I told \u202ethe team.',
  );
  expect(unsafeCharacter(text)).toBeNull();
  expect(text).toContain('"We fixed"');
});
