import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '../../src/review/division.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';
import { FORMS, SENTENCES } from '../support/label-forms.ts';
import { passageOf } from '../support/reading.ts';

const LETTERS = { situation: 'S', task: 'T', action: 'A', result: 'R', reflection: 'L' } as const;

/** The sections of the sentences in order, in lower case where not sure. */
function divided(text: string): string {
  return divide(passageOf(text))
    .map(({ section, sure }) => (sure ? LETTERS[section] : LETTERS[section].toLowerCase()))
    .join('');
}

/** What comes before a lesson told in one sentence. */
const STORY =
  'When I joined, our build was broken every other day. I measured which tests failed by chance and took them out. As a result the build went from 40% green to 95%.';

describe('an answer in one piece ends on what its speaker would do differently', () => {
  test.each([
    'I would do it differently.',
    'I would have done two things differently.',
    "I'd do it differently.",
    'I’d do it differently today.',
    "I'd have done that part differently.",
    'Given the choice again, I’d do the order differently.',
  ])('%s', (lesson) => {
    expect(divided(`${STORY} ${lesson}`)).toMatch(/L$/);
  });
});

describe('an answer in one piece is divided where its words show it', () => {
  test.each<[RegExp, string]>([
    [
      /^ST?AAR$/i,
      'At my last company the nightly export was failing and clerks were complaining. I was responsible for the export. I traced it to one slow query and rewrote it. Then I added a test. As a result failures fell from nine a month to one.',
    ],
    [
      /^SARL$/,
      'When I joined, our build was broken every other day. I measured which tests failed by chance and took them out. As a result the build went from 40% green to 95%. I learned that I should measure before I guess.',
    ],
  ])('%s', (sections, text) => {
    expect(divided(text)).toMatch(sections);
  });

  test('setup, deeds, outcome and lesson of the strong examples', () => {
    let right = 0;
    let all = 0;
    for (const { scenario } of builtInFiles()) {
      const { situation, task, action, result, reflection } = scenario.sections;
      const texts = [situation.strong, task.strong, action.strong, result.strong];
      const whole = [...texts, reflection.strong.sde2 ?? Object.values(reflection.strong)[0] ?? ''];
      const ends = whole.map((_, at) => whole.slice(0, at + 1).join(' ').length);
      for (const { sentence, section, sure } of divide(passageOf(whole.join(' ')))) {
        const told = SECTIONS[ends.findIndex((end) => sentence.start < end)];
        const isSetup = (name: string | undefined) => name === 'situation' || name === 'task';
        if (!sure) continue;
        all += 1;
        right += told === section || (isSetup(told) && isSetup(section)) ? 1 : 0;
      }
    }
    expect(right / all).toBeGreaterThan(0.85);
  });
});

test('every sentence of any text has a section', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const passage = passageOf(text);
      expect(divide(passage).map(({ sentence }) => sentence)).toEqual(passage.sentences);
    }),
  );
});

describe('the review of an answer in one piece', () => {
  const text = SECTIONS.map((name) => SENTENCES[name]).join(' ');

  test('says what it divides into, and where', () => {
    const { division, sections } = reviewAnswer(text, { level: 'sde2' });
    expect(sections.map(({ section }) => section)).toEqual([null]);
    for (const { section, spans, sure, rating } of division?.sections ?? []) {
      expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
        SENTENCES[section],
      );
      expect(rating === null).toBe(!sure);
    }
    expect(division?.sections.map(({ section }) => section)).toContain('action');
  });

  test('but not of a labelled one, nor of one too short', () => {
    expect(reviewAnswer(FORMS['colon'] ?? '', { level: 'sde2' }).division).toBeNull();
    expect(reviewAnswer('I fixed it.', { level: 'sde2' }).division).toBeNull();
  });
});
