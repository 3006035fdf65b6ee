import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../src/review/ratings.ts';
import { type Review, reviewAnswer, reviewSections } from '../../src/review/review.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { LEVELS, SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';
import { CHANGES, NOISE } from '../support/minimal-pairs.ts';
import { strongTexts } from '../support/strong-answer.ts';

const files = builtInFiles();
const targets = (scenario: Scenario) =>
  Object.fromEntries(SECTIONS.map((name) => [name, scenario.sections[name].target_seconds]));

function rulesAt(review: Review, weights: readonly string[]): string[] {
  const findings = review.sections.flatMap((each) => each.findings);
  const seen = findings.filter(({ weight }) => weights.includes(weight)).map(({ rule }) => rule);
  return [...new Set(seen)].sort();
}

describe.each(files)('$path', ({ scenario }) => {
  test.each(LEVELS)('its strong answer for %s has no fault, and leans to a hire', (level) => {
    const review = reviewSections(strongTexts(scenario, level), {
      level,
      targets: targets(scenario),
    });
    expect(rulesAt(review, ['fault'])).toEqual([]);
    expect(review.reading).toMatch(/^(?:leaning )?hire$/);
  });

  test('its strong answer is at the bar everywhere and above it in three sections at its levels', () => {
    const levels = LEVELS.filter((level) => scenario.sections.reflection.strong[level]);
    expect(levels.length).toBeGreaterThan(0);
    for (const level of levels) {
      const { sections } = reviewSections(strongTexts(scenario, level), { level });
      const ratings = sections.map(({ rating }) => rating);
      const isAtLeast = (rating: string) => rating === 'at the bar' || rating === 'raises the bar';
      expect(ratings.filter((rating) => !isAtLeast(rating))).toEqual([]);
      const raised = ratings.filter((rating) => rating === 'raises the bar');
      expect(raised.length).toBeGreaterThanOrEqual(3);
    }
  });

  const claimed = LEVELS.filter((level) => scenario.levels[level] !== undefined);
  test.each(claimed)('its %s answer hits its key phrases, and is known as the example', (level) => {
    const review = reviewSections(strongTexts(scenario, level), { level, scenario });
    for (const { keyPhrases, rating, why } of review.sections) {
      expect(keyPhrases.filter(({ hit }) => !hit)).toEqual([]);
      expect(rating).toBe('not enough to judge');
      expect(why).toContain('strong example');
    }
  });

  test('its weak answer has at least four different faults, and no hire where it hands off or is hollow', () => {
    const review = reviewAnswer(scenario.weak_answer?.text ?? '', { level: 'sde2' });
    const faults = rulesAt(review, ['fault']);
    expect(faults.length).toBeGreaterThanOrEqual(4);
    const isHollow = faults.includes('handed-off') || faults.includes('no-own-action');
    expect(review.reading).toMatch(isHollow ? /no hire$/ : /^leaning/);
  });
});

interface Pair {
  name: string;
  before: Review;
  after: Review;
  section: SectionName;
  rule: string;
}

const pairs: Pair[] = files.flatMap(({ path, scenario }) => {
  // A story told for one level only is changed there.
  const level = scenario.levels.sde2 ? 'sde2' : 'senior';
  const texts = strongTexts(scenario, level);
  const options = { level, targets: targets(scenario) } as const;
  return CHANGES.map(({ name, section, rule, change }) => ({
    name: `${path}: ${name}`,
    section,
    rule,
    before: reviewSections(texts, options),
    after: reviewSections(
      new Map([...texts, [section, change(texts.get(section) ?? '')]]),
      options,
    ),
  }));
});

const ratingOf = (review: Review, wanted: SectionName) =>
  RATINGS.indexOf(
    review.sections.find(({ section }) => section === wanted)?.rating ?? 'not enough to judge',
  );

/** Rules that see the same flaw from another side, or the length a change brought along. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'vague-outcome': ['no-outcome-number', 'under-target', 'no-business-impact', 'no-second-order'],
  'no-outcome-number': ['vague-outcome', 'no-business-impact'],
  'generic-reflection': ['under-target'],
  'agentless-outcome': [
    'no-outcome-number',
    'no-business-impact',
    'no-second-order',
    'under-target',
    'vague-outcome',
  ],
};

describe('a minimal pair', () => {
  test.each(pairs)('$name', ({ before, after, section, rule }) => {
    expect(rulesAt(before, ['fault', 'hint'])).not.toContain(rule);
    expect(rulesAt(after, ['fault', 'hint'])).toContain(rule);
    // What plainly happened stays at the bar without its figures.
    const most = rule === 'no-outcome-number' ? 2 : ratingOf(before, section) - 1;
    expect(ratingOf(after, section)).toBeLessThanOrEqual(most);
  });

  test('leaves the other rules as they were in 95 of 100', () => {
    const steady = pairs.filter(({ before, after, rule }) => {
      const known = new Set([rule, ...(COMPANIONS[rule] ?? [])]);
      const others = (review: Review) =>
        rulesAt(review, ['fault', 'hint']).filter((each) => !known.has(each));
      return others(before).join() === others(after).join();
    });
    expect(steady.length / pairs.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each(NOISE)('raises nothing: %s', (noise) => {
    for (const { scenario } of files) {
      const texts = strongTexts(scenario, 'sde2').set('result', 'The build was fine from then on.');
      const plain = reviewSections(texts, { level: 'sde2' });
      const noisy = reviewSections(
        new Map([...texts, ['result', `The build was fine from then on. ${noise}`]]),
        { level: 'sde2' },
      );
      expect(rulesAt(noisy, ['fault'])).toContain('no-outcome-number');
      expect(ratingOf(noisy, 'result')).toBe(ratingOf(plain, 'result'));
    }
  });
});
