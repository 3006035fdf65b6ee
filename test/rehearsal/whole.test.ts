import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { compareWhole, takesBySection } from '../../src/rehearsal/whole.ts';
import { summariseWhole } from '../../src/rehearsal/whole-summary.ts';
import { SECTIONS, sectionTitle } from '../../src/scenario/sections.ts';
import { ALPHA } from '../support/library.ts';
import { IN_ONE_BREATH, MOSTLY_SETUP } from '../support/one-breath.ts';
import { TOLD, toldAnswer } from '../support/own-story.ts';
import { questionOf } from '../support/question-yaml.ts';
import { take } from '../support/takes.ts';

const QUESTION = questionOf();

function compared(words: string | null, changes: Partial<Parameters<typeof take>[0]> = {}) {
  const clock = words === null ? 'spoken' : 'typing';
  const plan = planRehearsal(ALPHA, { telling: 'own', whole: true, clock });
  const told = take({ section: 'whole', words, activeSeconds: 150, ...changes });
  return compareWhole(ALPHA, { ...plan, question: QUESTION }, told);
}

function wholeOf(words: string | null, changes: Partial<Parameters<typeof take>[0]> = {}) {
  const { whole, review, comparisons } = compared(words, changes);
  if (whole === null) throw new Error('it was told section by section');
  return { whole, summary: summariseWhole(whole, review), comparisons };
}

describe('a story told in one breath', () => {
  const { whole, summary, comparisons } = wholeOf(IN_ONE_BREATH);

  test('is read as one piece, against the time of all five sections', () => {
    expect(comparisons).toEqual([]);
    expect(whole.review?.section).toBeNull();
    expect(whole.targetSeconds).toBe(180);
    expect(whole.typing).toEqual({ seconds: 150, allowedSeconds: 540 });
  });

  test('divides into the sections its words show, each with its share of the time', () => {
    expect(whole.found.map(({ section }) => section)).toEqual([...SECTIONS]);
    expect(whole.found.map(({ targetSeconds }) => targetSeconds)).toEqual([30, 20, 90, 25, 15]);
    const seconds = whole.found.reduce((sum, each) => sum + each.actualSeconds, 0);
    expect(seconds).toBeCloseTo(whole.actualSeconds, 5);
  });

  test('rates those that are sure, and no other', () => {
    for (const { isSure, rating, evidence } of whole.found) {
      expect(rating !== null).toBe(isSure);
      if (!isSure) expect(evidence).toEqual([]);
    }
    expect(summary.rows.map(({ section }) => section)).toEqual(
      whole.found.filter(({ isSure }) => isSure).map(({ section }) => section),
    );
    expect(
      new Set([...summary.rows.map((each) => each.section), ...(summary.unsure ?? [])]),
    ).toEqual(new Set(SECTIONS));
  });

  test('is listened to for what the question is about', () => {
    expect(whole.beats.some(({ heard }) => heard === 'heard')).toBe(true);
    expect(whole.phrases).toEqual([]);
  });
});

describe('what was told', () => {
  test('with labels is compared section by section', () => {
    const { whole, comparisons } = compared(toldAnswer());
    expect(whole).toBeNull();
    expect(comparisons.map(({ section }) => section)).toEqual([...SECTIONS]);
    expect(comparisons.every(({ typing }) => typing === null)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['three words', 'It was slow.'],
    ['two sentences', 'Our nightly import lost a few titles. I wrote a test and mended it.'],
  ])('in %s shows no sections', (_, words) => {
    const { whole, summary } = wholeOf(words);
    expect(whole.found).toEqual([]);
    expect(summary.rows).toEqual([]);
    expect(summary.weakest).toBe('whole');
  });

  test('aloud is what was ticked, of all sections', () => {
    const [first] = QUESTION.beats.result;
    const { whole, summary } = wholeOf(null, { ticked: [first?.ask ?? ''], activeSeconds: 200 });
    expect(whole.actualSeconds).toBe(200);
    expect(whole.review).toBeNull();
    const heard = whole.beats.filter((each) => each.heard === 'heard');
    expect(heard.map(({ beat }) => beat.ask)).toEqual([first?.ask]);
    expect(summary.reading).toBeNull();
  });
});

describe('as takes by section', () => {
  const told = take({ section: 'whole', words: IN_ONE_BREATH });
  const { whole } = wholeOf(IN_ONE_BREATH);
  const found = whole.found.map((each) => ({ ...each, isSure: true }));

  test('it is five, where all are surely there: all of its words, in order', () => {
    const takes = takesBySection([told], { whole: { ...whole, found } });
    expect(takes.map(({ section }) => section)).toEqual([...SECTIONS]);
    expect(takes.every(({ activeSeconds }) => activeSeconds === told.activeSeconds)).toBe(true);
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(takes.map(({ words }) => squeezed(words ?? '')).join(' ')).toBe(squeezed(IN_ONE_BREATH));
  });

  test.each([
    ['one is not sure', found.map((each, at) => ({ ...each, isSure: at !== 2 }))],
    ['one is missing', found.slice(1)],
    ['none is there', []],
  ])('it stays one where %s', (_, some) => {
    expect(takesBySection([told], { whole: { ...whole, found: some } })).toEqual([told]);
  });

  test.each([
    ['a section', take({ words: IN_ONE_BREATH })],
    ['what nobody wrote down', take({ section: 'whole', words: null })],
  ])('%s stays as it is', (_, each) => {
    expect(takesBySection([each], { whole: { ...whole, found } })).toEqual([each]);
  });

  test('labels divide it, whatever was found', () => {
    const labelled = take({ section: 'whole', words: toldAnswer() });
    const takes = takesBySection([labelled], { whole: null });
    expect(takes.map(({ section, words }) => [section, words])).toEqual(
      SECTIONS.map((section) => [section, TOLD[section]]),
    );
    expect(takesBySection([told], { whole: null })).toEqual([told]);
  });
});

describe('the one thing to fix', () => {
  test.each<[string, string | null, Parameters<typeof wholeOf>[1], object]>([
    ['nothing told', '', {}, { kind: 'empty', section: 'whole' }],
    ['hardly anything told', 'It was slow.', {}, { kind: 'empty', section: 'whole' }],
    [
      'spoken for a minute',
      null,
      { activeSeconds: 60, ticked: [] },
      { kind: 'under', section: 'whole', seconds: 120 },
    ],
    [
      'spoken for five minutes',
      null,
      { activeSeconds: 300, ticked: [] },
      { kind: 'over', section: 'whole', seconds: 120 },
    ],
    [
      'spoken in time, nothing answered',
      null,
      { activeSeconds: 180, ticked: [] },
      { kind: 'unsaid', section: 'whole' },
    ],
    [
      'spoken in time, everything answered',
      null,
      {
        activeSeconds: 180,
        ticked: SECTIONS.flatMap((each) => QUESTION.beats[each].map(({ ask }) => ask)),
      },
      { kind: 'hold' },
    ],
    [
      'five minutes, but stopped in between',
      null,
      { activeSeconds: 300, interrupted: true, ticked: [] },
      { kind: 'unsaid' },
    ],
  ])('of %s', (_, words, changes, fix) => {
    expect(wholeOf(words, changes).summary.fix).toMatchObject(fix);
  });

  test('is the setup where that is surely too long, for its time too', () => {
    const { whole, summary } = wholeOf(MOSTLY_SETUP);
    expect(whole.setupShare).toBeGreaterThan(1 / 3);
    expect(summary.fix).toMatchObject({ kind: 'setup-heavy', section: 'situation' });
  });
});

describe('any words', () => {
  const sentence = fc.oneof(
    fc.constantFrom(...Object.values(TOLD).flatMap((text) => text.split(/(?<=\.) /))),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('\n\n', '- ', '*I* ', '`code` ', '> ', '# Heading\n', 'Result:\n', '😀 '),
  );
  const anyWords = fc.array(sentence, { maxLength: 25 }).map((all) => all.join(' '));

  test('divide into stretches of themselves that do not overlap, and add up to no more than the whole', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const { whole } = compared(words);
        if (whole === null) return;
        const spans = whole.found
          .flatMap((each) => each.spans)
          .toSorted((one, other) => one.start - other.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
        const names = whole.found.map(({ section }) => section);
        expect(names).toEqual(SECTIONS.filter((name) => names.includes(name)));
        const share = whole.setupShare;
        if (share !== null) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(whole.found.every(({ isSure }) => isSure)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each(SECTIONS)('with the label %s are told by it', (name) => {
    const { whole, comparisons } = compared(`${sectionTitle(name)}: ${TOLD[name]}`);
    expect(whole).toBeNull();
    expect(comparisons.map(({ section }) => section)).toEqual([name]);
  });
});
