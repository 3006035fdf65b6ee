import { describe, expect, test } from 'vitest';
import { type Review, type ReviewOptions, reviewAnswer } from '../../src/review/review.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { LEVELS, SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';
import { CHANGES } from '../support/minimal-pairs.ts';
import { labelled, strongTexts } from '../support/strong-answer.ts';

/** The scenarios as answer files with labels; `built-in.test.ts` reads them section by section. */
const files = builtInFiles();

function optionsFor({ sections }: Scenario, level: ReviewOptions['level']): ReviewOptions {
  const targets = SECTIONS.map((name) => [name, sections[name].target_seconds]);
  return { level, targets: Object.fromEntries(targets) };
}

const faultsIn = ({ findings }: Review) =>
  findings.filter(({ weight }) => weight === 'fault').map(({ rule, quote }) => `${rule}: ${quote}`);

/** Rules about a section that read another one too: what lasted may be said in the reflection. */
const OF_SEVERAL = new Set(['setup-heavy', 'no-second-order']);

describe.each(files)('$path', ({ scenario }) => {
  test.each(LEVELS)('its strong answer as one labelled file has no fault: %s', (level) => {
    const review = reviewAnswer(
      labelled(strongTexts(scenario, level)),
      optionsFor(scenario, level),
    );
    expect(review.sections.map(({ section }) => section)).toEqual([...SECTIONS]);
    expect(review.notJudged).toEqual([]);
    expect(faultsIn(review)).toEqual([]);
  });

  test('its weak answer has at least four different faults', () => {
    const { findings } = reviewAnswer(scenario.weak_answer?.text ?? '', { level: 'sde2' });
    const faults = findings.filter(({ weight }) => weight === 'fault').map(({ rule }) => rule);
    expect([...new Set(faults)].length, faults.join(', ')).toBeGreaterThanOrEqual(4);
  });

  test.each(CHANGES)('$name: other sections are read as before', ({ section, change }) => {
    const texts = strongTexts(scenario, 'sde2');
    const changed = new Map(texts).set(section, change(texts.get(section) ?? ''));
    const options = optionsFor(scenario, 'sde2');
    const others = (each: ReadonlyMap<SectionName, string>) =>
      reviewAnswer(labelled(each), options)
        .findings.filter((finding) => finding.section !== section && !OF_SEVERAL.has(finding.rule))
        .map(({ rule, weight, quote }) => `${weight} ${rule}: ${quote}`);
    expect(others(changed)).toEqual(others(texts));
  });

  test('all findings are those of the sections, in the order of the text', () => {
    const swapped = new Map([...strongTexts(scenario, 'sde2')].reverse());
    const text = labelled(swapped);
    const { findings, sections } = reviewAnswer(text, optionsFor(scenario, 'sde2'));
    const starts = findings.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(findings)).toEqual(new Set(sections.flatMap((each) => each.findings)));
    for (const { span, quote } of findings) expect(text.slice(span.start, span.end)).toBe(quote);
  });
});
