import { describe, expect, test } from 'vitest';
import { reviewAnswer, reviewSections } from '../../src/review/review.ts';
import { RULES } from '../../src/review/rules/index.ts';
import type { SectionReview } from '../../src/review/section-review.ts';
import { SIGNS, SIGNS_UNLABELLED } from '../../src/scenario/question/signs.ts';
import { LEVELS, SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';
import { strongTexts } from '../support/strong-answer.ts';

const signOfRule = new Map(RULES.map(({ id, shows }) => [id, shows]));

/** Everything a section shows, by its scale or by what a rule praises in it. */
function signsOf({ evidence, findings }: SectionReview): string[] {
  const praised = findings.filter(({ weight }) => weight === 'praise');
  return [
    ...evidence.map(({ shows }) => shows),
    ...praised.map(({ rule }) => signOfRule.get(rule) ?? `the praise of ${rule}`),
  ];
}

/** Nobody in the library says whose it was before the Task, where most people do. */
const BEFORE_THE_TASK = new Map<SectionName, string>([
  [
    'situation',
    'The scanner of the mail room dropped 300 invoices a day, and it belonged to Payments.',
  ],
]);

/** The signs in every strong answer of the library, by section; `null` for those in one piece. */
const seen = new Map<string | null, Set<string>>();

function see(sections: readonly SectionReview[]): void {
  for (const each of sections) {
    const signs = seen.get(each.section) ?? new Set();
    for (const sign of signsOf(each)) signs.add(sign);
    seen.set(each.section, signs);
  }
}

see(reviewSections(BEFORE_THE_TASK, { level: 'sde2' }).sections);
for (const { scenario } of builtInFiles()) {
  for (const level of LEVELS) {
    const texts = strongTexts(scenario, level);
    const inOnePiece = reviewAnswer([...texts.values()].join(' '), { level });
    see([...reviewSections(texts, { level }).sections, ...inOnePiece.sections]);
  }
}

describe('the evidence a beat can name is what the review finds in the library', () => {
  test.each(SECTIONS)('in the %s', (name) => {
    expect([...(seen.get(name) ?? [])].toSorted()).toEqual([...SIGNS[name]].toSorted());
  });

  test('in an answer without labels', () => {
    expect([...(seen.get(null) ?? [])].toSorted()).toEqual([...SIGNS_UNLABELLED].toSorted());
  });
});

test('a rule says what its praise shows, and only a rule that praises does', () => {
  const praising = RULES.filter(({ examples }) => (examples.praises ?? []).length > 0);
  const showing = RULES.filter(({ shows }) => shows !== undefined);
  expect(showing.map(({ id }) => id)).toEqual(praising.map(({ id }) => id));
});
