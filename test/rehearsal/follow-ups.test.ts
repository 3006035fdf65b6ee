import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedAnew,
  followUpsAfter,
  ownFollowUps,
  pickFollowUps,
} from '../../src/rehearsal/follow-ups.ts';
import { type Heard, type HeardBeat, hearBeats } from '../../src/review/beats.ts';
import { questionOf } from '../support/question-yaml.ts';

const QUESTION = questionOf();
const BEATS = hearBeats(QUESTION, []);

/** The beats of the question, all as nobody can tell but for those given. */
function beats(heard: Readonly<Record<string, Heard>>): HeardBeat[] {
  return BEATS.map((each) => ({ ...each, heard: heard[each.beat.id] ?? 'cannot tell' }));
}

function ids(heard: readonly HeardBeat[], seed = 1): string[] {
  return pickFollowUps(QUESTION, heard, seed).map(({ id }) => id);
}

describe('follow-ups', () => {
  test.each<[string, Record<string, Heard>, string[]]>([
    ['ask for what was left out first', { stake: 'not heard', steps: 'heard' }, ['how-large']],
    ['then about what was said', { stake: 'heard', difference: 'heard' }, ['how-measured']],
    [
      'what was left out, what was said, then what nobody can tell',
      { stake: 'not heard', steps: 'heard' },
      ['how-large', 'why-that-step', 'who-said-no'],
    ],
    [
      'never about a beat in both ways',
      { steps: 'not heard', stake: 'heard', objection: 'heard' },
      ['first-step'],
    ],
  ])('%s', (_, heard, expected) => {
    const asked = ids(beats(heard));
    expect(asked.slice(0, expected.length)).toEqual(expected);
    expect(asked.at(-1)).toBe('do-differently');
  });

  test('are the same for the same seed, and others for another one', () => {
    const all = beats({});
    const draws = Array.from({ length: 12 }, (_, seed) => ids(all, seed).join());
    expect(draws).toEqual(Array.from({ length: 12 }, (_, seed) => ids(all, seed).join()));
    expect(new Set(draws).size).toBeGreaterThan(1);
  });

  test('end on what they would do differently, and ask about no beat twice', () => {
    const state = fc.constantFrom<Heard>('heard', 'not heard', 'cannot tell');
    fc.assert(
      fc.property(
        fc.array(state, { minLength: BEATS.length, maxLength: BEATS.length }),
        fc.nat(),
        (states, seed) => {
          const heard = BEATS.map((each, at) => ({ ...each, heard: states[at] ?? 'heard' }));
          const asked = pickFollowUps(QUESTION, heard, seed);
          expect(asked.at(-1)?.id).toBe('do-differently');
          const about = asked.flatMap(({ beat }) => beat ?? []);
          expect(new Set(about).size).toBe(about.length);
          for (const { when, beat } of asked) {
            const told = heard.find((each) => each.beat.id === beat)?.heard;
            if (when === 'heard') expect(told).toBe('heard');
            if (when === 'not_heard') expect(told).not.toBe('heard');
          }
        },
      ),
    );
  });
});

describe('what the person wants to be asked', () => {
  const own = ['What did it cost?'];
  const of = (telling: 'own' | 'file' | 'model') =>
    ownFollowUps({ plan: { telling }, scenario: { follow_ups: own } });

  test('is that of the file that is told, and of no example', () => {
    expect(of('file')).toEqual(own);
    expect(of('own')).toEqual([]);
    expect(of('model')).toEqual([]);
    expect(ownFollowUps({ plan: { telling: 'file' }, scenario: {} })).toEqual([]);
  });

  test('is asked, and nobody claims to read the answer', () => {
    const result = { comparisons: [], whole: null, review: null, beats: [] };
    expect(followUpsAfter(result, null, 1, own)).toEqual([
      { rule: null, quote: '', ask: 'What did it cost?', signs: [], again: null },
    ]);
  });
});

describe('after an answer', () => {
  const heard = beats({ stake: 'not heard', steps: 'not heard' });
  const result = { comparisons: [], whole: null, review: null, beats: heard };
  const asked = followUpsAfter(result, QUESTION, 1, ['What did it cost?']);

  test('what the person wants comes first, second what is always asked, then the rest', () => {
    expect(asked.slice(0, 2).map(({ ask }) => ask)).toEqual([
      'What did it cost?',
      'What would you do differently?',
    ]);
    expect(asked.slice(2).map(({ ask }) => ask)).toEqual(
      pickFollowUps(QUESTION, heard, 1)
        .filter(({ when }) => when !== 'always')
        .map(({ ask }) => ask),
    );
    expect(asked.length).toBeGreaterThan(3);
  });

  test('what was not heard is listened to for what shows it; nothing else can be', () => {
    const by = new Map(asked.map((each) => [each.ask, each]));
    expect(by.get('How large was it?')).toMatchObject({
      ...{ signs: ['how much'], again: 'What was at stake, as a figure?' },
    });
    expect(by.get('What would you do differently?')).toMatchObject({ signs: [], again: null });
  });
});

describe('asked anew', () => {
  const known = { asked: '', quote: 'We looked', rule: '' };

  test('a follow-up of the question is listened to for what its beat shows', () => {
    const left = QUESTION.follow_ups.find(({ when, beat }) => {
      const evidence = BEATS.find((each) => each.beat.id === beat)?.beat.evidence ?? [];
      return when === 'not_heard' && evidence.length > 0;
    });
    if (left === undefined) throw new Error('the question has no such follow-up');
    const asked = askedAnew({ ...known, asked: left.ask }, QUESTION);
    expect(asked).toMatchObject({ rule: null, quote: 'We looked', ask: left.ask, again: null });
    expect(asked.signs.length).toBeGreaterThan(0);
    expect(askedAnew({ ...known, asked: left.ask }, null).signs).toEqual([]);
  });

  test('one about the words keeps its rule', () => {
    expect(askedAnew({ ...known, asked: 'Who?', rule: 'we-dilution' }, null).rule).toBe(
      'we-dilution',
    );
  });
});
