import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../src/review/ratings.ts';
import { READINGS } from '../../src/review/reading.ts';
import { type Review, reviewAnswer } from '../../src/review/review.ts';
import { LEVELS, type Level } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';
import { FORMS } from '../support/label-forms.ts';
import { labelled, strongTexts } from '../support/strong-answer.ts';
import { SET_ASIDE } from './cases/set-aside.ts';
import { TUNED } from './cases/tuned.ts';

const ANSWERS: readonly string[] = [
  ...builtInFiles().flatMap(({ scenario }) => [
    labelled(strongTexts(scenario, 'sde2')),
    [...strongTexts(scenario, 'sde2').values()].join(' '),
    scenario.weak_answer?.text ?? '',
  ]),
  ...[...TUNED, ...SET_ASIDE].map(({ text }) => text),
  ...Object.values(FORMS),
];

type Rated = ReturnType<typeof ratedBy>;

/** What these properties are about. */
function ratedBy({ sections, reading }: Review) {
  const rows = sections.map(({ section, rating, why, evidence }) => {
    const shown: string[] = evidence.map(({ shows }) => shows);
    return { section, rating, why, shown };
  });
  return { reading, sections: rows };
}

const at = (text: string, level: Level = 'sde2') => ratedBy(reviewAnswer(text, { level }));

/** The answers as they are, each read once at a level for all properties. */
const UNCHANGED = ANSWERS.map((text) => {
  const known = new Map<Level, Rated>();
  const of = (level: Level): Rated => {
    const rated = known.get(level) ?? at(text, level);
    known.set(level, rated);
    return rated;
  };
  return [text, of] as const;
});

const ratingsOf = ({ sections, reading }: Rated) => ({
  reading,
  ratings: sections.map(({ section, rating }) => [section, rating]),
});

function heightsOf({ sections, reading }: Rated): number[] {
  return [READINGS.indexOf(reading), ...sections.map(({ rating }) => RATINGS.indexOf(rating))];
}

const sentence = fc.constantFrom(
  ...ANSWERS.flatMap((text) => text.split(/(?<=[.!?])\s+|\n/)).filter((text) => text !== ''),
);
const pieces = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join('\n'));

describe('a higher level never rates higher', () => {
  function expectNeverHigher(text: string, of = (level: Level) => at(text, level)): void {
    const heights = LEVELS.map((level) => heightsOf(of(level)));
    for (const [step, own] of heights.slice(1).entries()) {
      for (const [which, height] of own.entries()) {
        expect(height, text).toBeLessThanOrEqual(heights[step]?.[which] ?? 0);
      }
    }
  }

  test('in any answer of the library and of the cases', () => {
    for (const [text, of] of UNCHANGED) expectNeverHigher(text, of);
  });

  test('in any sentences of them', () => {
    fc.assert(
      fc.property(pieces, (text) => expectNeverHigher(text)),
      { numRuns: 200 },
    );
  });
});

describe('no rating changes', () => {
  const bold = (text: string) =>
    text.replaceAll(/^(?!#)(.*?)([\p{L}]{5,})/gmu, (_, before, word) => `${before}**${word}**`);
  test.each<[string, (text: string) => string]>([
    ['words in bold', bold],
    ['a comment before each line', (text) => text.replaceAll(/^(?=.)/gm, '<!-- to do -->')],
    ['front matter', (text) => `---\ntitle: My story\n---\n${text}`],
    ['curly quotation marks', (text) => text.replaceAll(/"([^"\n]*)"/g, '“$1”')],
    ['curly apostrophes', (text) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’')],
    ['CRLF, trailing blanks and NFD', (text) => text.normalize('NFD').replaceAll('\n', '  \r\n')],
  ])('with %s', (_, change) => {
    for (const [text, of] of UNCHANGED) {
      const changed = change(text);
      if (changed !== text) expect(ratingsOf(at(changed)), text).toEqual(ratingsOf(of('sde2')));
    }
  });
});

/** What to do asks for something that the evidence of the same screen has just shown. */
const ASKED_FOR: readonly (readonly [string, string])[] = [
  ['say whose it was', 'whose it was'],
  ['give the figure before and after', 'change'],
  ['say how much was at stake', 'how much'],
  ['say why you chose', 'reason'],
  ['say what you do differently since', 'changed habit'],
  ['say what in the organisation', 'cause behind'],
  ['say one thing that was different', 'outcome'],
  ['say what it was worth', 'worth'],
  ['say what it was worth', 'lasted'],
  ['say where it happened', 'where and what'],
  ['say what had to be done', 'to be done'],
  ['say one thing that only this story', 'of this story'],
];

describe('what would lift a rating is never what has just been shown', () => {
  test.each(LEVELS)('at %s', (level) => {
    for (const [text, of] of UNCHANGED) {
      for (const { why, shown } of of(level).sections) {
        const asked = ASKED_FOR.filter(
          ([toDo, shows]) => why.includes(toDo) && shown.includes(shows),
        );
        expect(asked, `${why}\n${text}`).toEqual([]);
      }
    }
  });
});
