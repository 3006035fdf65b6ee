import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/rehearsal/comparison.ts';
import type { Heard } from '../../../src/review/beats.ts';
import { compareScreen, timeVerdict } from '../../../src/terminal/screens/compare.ts';
import { comparison, findingAt, sectionReview } from '../../support/comparisons.ts';
import { plainLook } from '../../support/looks.ts';
import { questionOf } from '../../support/question-yaml.ts';

const lines = (changes: Partial<Comparison>, rows?: number) =>
  compareScreen(comparison('situation', changes), '1 of 5', plainLook(), rows).lines;

/** What stands between the heading and the words. */
function timeLines(changes: Partial<Comparison>): string[] {
  const [, ...all] = lines(changes);
  const end = all.indexOf('  Some words.');
  return all.slice(0, end < 0 ? undefined : end);
}

const TYPED = { clock: 'typing', wordCount: 75, words: 'Some words.' } as const;

test('the words stand without the empty lines around them', () => {
  expect(timeLines({ words: '\n\n Some words.\n' })).toEqual(timeLines({ words: 'Some words.' }));
});

describe('the time against the target', () => {
  test.each([
    [30, 30, 'on time'],
    [37.5, 30, 'on time'],
    [22.5, 30, 'on time'],
    [38, 30, '0:08 over'],
    [22, 30, '0:08 short'],
    [0, 30, '0:30 short'],
  ])('%d s of %d s: %s', (actual, target, verdict) => {
    expect(timeVerdict(actual, target, plainLook())).toBe(verdict);
  });
});

describe('the time of an answer', () => {
  const ON_TIME = '  0:30 of 0:30 to say: on time';
  test.each<[string, Partial<Comparison>, string[]]>([
    ['spoken', { actualSeconds: 34 }, ['  0:34 of 0:30 to say: on time']],
    [
      'typed',
      { ...TYPED, typing: { seconds: 80, allowedSeconds: 90 } },
      [`${ON_TIME}; 75 words, typed in 1:20`],
    ],
    [
      'typed, over its time',
      { ...TYPED, typing: { seconds: 102, allowedSeconds: 90 } },
      [`${ON_TIME}; 75 words, typed in 1:42, 0:12 over`],
    ],
    [
      'typed, over by less than can be shown',
      { ...TYPED, typing: { seconds: 90.3, allowedSeconds: 90 } },
      [`${ON_TIME}; 75 words, typed in 1:30`],
    ],
    ['written', { ...TYPED, clock: 'none' }, [`${ON_TIME}; 75 words`]],
    ['skipped', { skipped: true, hintsUsed: 1 }, ['  skipped']],
    ['not written', { clock: 'typing', wordCount: 0, words: '' }, ['  nothing written']],
    ['with a hint', { hintsUsed: 1 }, [`${ON_TIME}; 1 hint used`]],
    ['with hints', { hintsUsed: 2 }, [`${ON_TIME}; 2 hints used`]],
    [
      'interrupted',
      { interrupted: true },
      [ON_TIME, '  The program was stopped during this take, so its time says little.'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(timeLines(changes)).toEqual(expected);
  });
});

test('a section in plain words: the verdict first, then what would raise it', () => {
  const review = sectionReview('task', { words: 75, why: 'To raise it: a reason.' });
  const typed = comparison('task', { ...TYPED, review });
  expect(compareScreen(typed, '2 of 5', plainLook()).lines).toEqual([
    'Task, 2 of 5, at the bar',
    '  0:20 of 0:20 to say: on time',
    '  Some words.',
    '',
    '  To raise it: a reason.',
  ]);
});

test('a spoken section that nobody wrote down has no verdict', () => {
  expect(lines({})[0]).toBe('Situation, 1 of 5, no words to judge');
});

describe("a story of one's own", () => {
  const own = (heard: readonly Heard[]) => ({
    telling: 'own' as const,
    phrases: [],
    beats: questionOf().beats.action.map((beat, at) => ({
      ...{ section: 'action' as const, beat, quote: null },
      heard: heard[at] ?? 'cannot tell',
    })),
  });
  const [first = '', second = ''] = own(['heard', 'heard']).beats.map(({ beat }) => beat.ask);

  test('is asked what it leaves open, never what it has said', () => {
    const review = sectionReview('situation', { why: 'To raise it: a figure.' });
    const shown = lines({ ...TYPED, ...own(['heard', 'not heard']), review });
    expect(shown.slice(-2)).toEqual(['  To raise it: a figure.', `  Left open: ${second}`]);
    expect(shown.join('\n')).not.toContain(first);
  });

  test('is not asked twice for what the verdict asks for', () => {
    const asksFor = ['own step'] as const;
    const review = sectionReview('situation', { why: 'To raise it: your steps.', asksFor });
    const shown = lines({ ...TYPED, ...own(['not heard', 'not heard']), review });
    expect(shown.slice(-2)).toEqual(['  To raise it: your steps.', `  Left open: ${second}`]);
  });

  test('is not asked what nobody could tell', () => {
    const review = sectionReview('situation');
    const shown = lines({ ...TYPED, ...own(['cannot tell', 'cannot tell']), review });
    expect(shown.join('\n')).not.toContain('Left open');
  });

  test('aloud, it is shown as it was ticked', () => {
    const shown = lines({ ...own(['heard', 'not heard']), isTicked: true });
    expect(shown.slice(-2)).toEqual([`  answered: ${first}`, `  left open: ${second}`]);
  });
});

describe('where there is little room', () => {
  const words = 'We fixed it. We tested it. We shipped it.';
  const findings = ['We fixed', 'We tested', 'We shipped'].map((quote) => findingAt(words, quote));
  const review = sectionReview('situation', { rating: 'below the bar', findings });
  const shown = (rows: number) =>
    compareScreen(
      comparison('situation', { ...TYPED, words, review }),
      '1 of 5',
      plainLook(),
      rows,
    );

  test('the remarks that fit are shown and marked, and the others counted', () => {
    const { lines: fitted, more } = shown(6);
    expect(more).toBe(2);
    expect(fitted).toContain('  We fixed [1] it. We tested [2] it. We shipped it.');
    expect(fitted).toHaveLength(6);
  });

  test('one is always shown', () => {
    expect(shown(1).more).toBe(3);
    expect(shown(1).lines.join('\n')).toContain('[1] "We fixed"');
  });

  test('all are where there is room', () => {
    expect(shown(20).more).toBe(0);
  });
});
