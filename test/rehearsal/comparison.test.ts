import { describe, expect, test } from 'vitest';
import { type AnswerClock, compareTakes } from '../../src/rehearsal/comparison.ts';
import { cuesFor } from '../../src/rehearsal/cues.ts';
import type { Take } from '../../src/rehearsal/records.ts';
import { strongExample } from '../../src/rehearsal/strong-example.ts';
import { reviewSections } from '../../src/review/review.ts';
import { LEVELS, type Level } from '../../src/scenario/sections.ts';
import { questionOf } from '../support/question-yaml.ts';
import { testScenario } from '../support/scenario.ts';
import { take } from '../support/takes.ts';

const PLANNED = { name: 'action', targetSeconds: 90, allowedSeconds: 270 } as const;

function compare(clock: AnswerClock, changes: Partial<Take> = {}, pace = 150) {
  const told = { telling: 'model', question: null } as const;
  const judged = { ...told, pace, level: 'sde2', clock, sections: [PLANNED] } as const;
  const [only] = compareTakes(testScenario(), judged, [take(changes)]).comparisons;
  return only ?? expect.unreachable();
}

const TEN_WORDS = 'one two three four five six seven eight nine ten';

describe('how long an answer is', () => {
  test.each([
    ['typed: as long as its words take to say', 'typing', 4],
    ['written: the same', 'none', 4],
    ['aloud: as the clock measured it', 'spoken', 100],
  ] as const)('%s', (_, clock, seconds) => {
    expect(compare(clock, { words: TEN_WORDS }).actualSeconds).toBe(seconds);
  });

  test('by somebody who speaks more slowly: longer, in the review too', () => {
    const slow = compare('typing', { words: TEN_WORDS }, 100);
    expect(slow.actualSeconds).toBe(6);
    expect(slow.review?.spokenSeconds).toBe(6);
    expect(compare('spoken', { words: TEN_WORDS }, 100).actualSeconds).toBe(100);
  });

  test('only an answer typed against the clock has a typing time', () => {
    expect(compare('typing').typing).toEqual({ seconds: 100, allowedSeconds: 270 });
    expect(compare('spoken').typing).toBeNull();
    expect(compare('none').typing).toBeNull();
  });
});

describe('key phrases are', () => {
  const all = (first: boolean, second: boolean) => [
    expect.objectContaining({ phrase: 'compared the ids', hit: first }),
    expect.objectContaining({ phrase: 'a retry acknowledged', hit: second }),
  ];

  test.each(['typing', 'none'] as const)('looked for in the words of a %s answer', (clock) => {
    const { phrases } = compare(clock, { words: 'First I compared the IDs.' });
    expect(phrases).toEqual(all(true, false));
  });

  test('found in nearly these words too', () => {
    const { phrases } = compare('typing', { words: 'The retries had acknowledged nothing.' });
    expect(phrases).toEqual(all(false, true));
  });

  test('the ones ticked after a spoken answer', () => {
    const ticked = ['a retry acknowledged'];
    expect(compare('spoken', { words: null, ticked }).phrases).toEqual(all(false, true));
    expect(compare('spoken', { words: null, ticked: [] }).phrases).toEqual(all(false, false));
  });

  test('all missed in a section that was skipped', () => {
    expect(compare('typing', { skipped: true }).phrases).toEqual(all(false, false));
  });
});

test('the rest is taken over as it is', () => {
  expect(compare('typing', { words: 'I acted.', hintsUsed: 2, interrupted: true })).toMatchObject({
    section: 'action',
    clock: 'typing',
    targetSeconds: 90,
    wordCount: 2,
    words: 'I acted.',
    hintsUsed: 2,
    interrupted: true,
    skipped: false,
    strong: {
      text: expect.stringContaining('I compared the ids on both sides'),
      coaching: 'Name each step you took yourself.',
      commonMistake: 'Saying we.',
    },
  });
});

describe('the strong reflection is the one', () => {
  test.each<[string, Partial<Record<Level, string>>, Level, string]>([
    ['of the level', { sde1: 'one', sde2: 'two', senior: 'three' }, 'senior', 'three'],
    ['of the nearest level that has one', { sde2: 'two', senior: 'three' }, 'sde1', 'two'],
    ['of the only level that has one', { sde1: 'one' }, 'senior', 'one'],
    ['of the level below, when both sides are as near', { sde1: 'a', senior: 'b' }, 'sde2', 'a'],
  ])('%s', (_, strong, level, expected) => {
    const scenario = testScenario();
    scenario.sections.reflection.strong = strong;
    expect(strongExample(scenario, 'reflection', level).text).toBe(expected);
  });

  test('and other sections have the same for every level that has none of its own', () => {
    const scenario = testScenario();
    const { strong } = scenario.sections.task;
    scenario.sections.task.by_level = { sde1: { strong: 'Mine.', key_phrases: ['Mine'] } };
    const told = LEVELS.map((level) => strongExample(scenario, 'task', level).text);
    expect(told).toEqual(['Mine.', strong, strong]);
  });
});

describe('a section told at a level of its own', () => {
  const scenario = testScenario();
  const told = { strong: 'I asked Ana to read it first.', key_phrases: ['asked Ana'] };
  scenario.sections.action.by_level = { sde1: told };
  const usual = scenario.sections.action.key_phrases;

  test.each<[Level, readonly string[]]>([
    ['sde1', ['asked Ana']],
    ['sde2', usual],
  ])('has its own key phrases: %s', (level, phrases) => {
    expect(cuesFor(scenario, null, 'action', level)).toEqual(phrases);
    const words = new Map([['action', 'I asked Ana, and she said no.']] as const);
    const { sections } = reviewSections(words, { level, scenario, telling: 'model' });
    expect(sections[0]?.keyPhrases.map(({ phrase }) => phrase)).toEqual(phrases);
  });

  test('marks them in it', () => {
    const { text, phrases } = strongExample(scenario, 'action', 'sde1');
    expect(phrases.map(({ start, end }) => text.slice(start, end))).toEqual(['asked Ana']);
  });

  test('is known as the example, whatever the level it is reviewed at', () => {
    const own = new Map([['action', told.strong]] as const);
    const { sections } = reviewSections(own, { level: 'senior', scenario, telling: 'model' });
    expect(sections[0]?.why).toContain('strong example');
  });
});

test.each([
  ['$8,000 a week', 'I counted $8,000 a week recovered.', '$8,000 a week'],
  ['fell 30%', 'Errors fell 30% in a month.', 'fell 30%'],
])('a figure that carries the example has its sign with it: %s', (phrase, told, marked) => {
  const scenario = testScenario();
  Object.assign(scenario.sections.result, { strong: told, key_phrases: [phrase] });
  const { text, phrases } = strongExample(scenario, 'result', 'sde2');
  expect(phrases.map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
});

test('the words that carry the example are found in it', () => {
  const { text, phrases } = strongExample(testScenario(), 'action', 'sde2');
  expect(phrases.map(({ start, end }) => text.slice(start, end))).toContain('compared the ids');
});

describe("a story of one's own", () => {
  const question = questionOf();
  const judged = {
    ...({ telling: 'own', pace: 150, level: 'sde2', sections: [PLANNED] } as const),
    question,
  };
  const own = (clock: AnswerClock, changes: Partial<Take>) => {
    const [only] = compareTakes(testScenario(), { ...judged, clock }, [take(changes)]).comparisons;
    return only ?? expect.unreachable();
  };
  const states = ({ beats }: ReturnType<typeof own>) =>
    Object.fromEntries(beats.map(({ beat, heard }) => [beat.id, heard]));

  test('is never held against the key phrases of the example', () => {
    const { phrases, review } = own('typing', { words: TEN_WORDS });
    expect(phrases).toEqual([]);
    expect(review?.keyPhrases).toEqual([]);
    expect(review?.findings.map(({ rule }) => rule)).not.toContain('key-phrases');
  });

  test('is listened to for the beats of the question', () => {
    const words =
      'I took a flame graph on two hosts and compared them. I rewrote the parser in two days and put it behind a flag.';
    expect(states(own('typing', { words }))).toMatchObject({ steps: 'heard' });
    expect(states(own('typing', { words: 'one two' }))).toMatchObject({ steps: 'cannot tell' });
  });

  test('aloud, by what the speaker ticks', () => {
    const [first, ...others] = question.beats.action;
    const ticked = first ? [first.ask] : [];
    const heard = own('spoken', { words: null, ticked });
    expect(states(heard)).toEqual({
      ...Object.fromEntries(others.map(({ id }) => [id, 'not heard'])),
      [first?.id ?? '']: 'heard',
    });
  });
});
