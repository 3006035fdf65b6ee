import { describe, expect, test } from 'vitest';
import { type AnswerClock, compareTakes } from '../../src/rehearsal/comparison.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';
import { testScenario } from '../support/scenario.ts';
import { strongTexts } from '../support/strong-answer.ts';
import { take } from '../support/takes.ts';

const MODEL = { telling: 'model', question: null } as const;

describe('what the review reads', () => {
  const texts: Record<SectionName, string> = {
    situation: 'Orders vanished between two services, forty of them every day.',
    task: 'Nobody owned the gap between the services, so I took it on.',
    action: 'I compared the ids on both sides. We fixed the retry that lost them.',
    result: 'Lost orders went from forty a day to zero.',
    reflection: 'I now compare both ends before I believe a dashboard.',
  };
  const plan = planRehearsal(testScenario());
  const run = (clock: AnswerClock, names: readonly SectionName[] = SECTIONS) => {
    const sections = plan.sections.filter(({ name }) => names.includes(name));
    const words = (section: SectionName) => (clock === 'spoken' ? null : texts[section]);
    const takes = names.map((section) => take({ section, words: words(section) }));
    return compareTakes(
      testScenario(),
      { ...MODEL, level: 'sde2', clock, sections, pace: 150 },
      takes,
    );
  };
  const idsOf = ({ review }: ReturnType<typeof run>) =>
    review?.findings.map(({ rule }) => rule) ?? [];

  test.each(['typing', 'none'] as const)('%s: each section by itself, and the whole', (clock) => {
    const { comparisons, review } = run(clock);
    expect(review?.sections.map(({ section }) => section)).toEqual([...SECTIONS]);
    expect(comparisons.map(({ review: own }) => own)).toEqual(review?.sections);
    const [fault] =
      comparisons[2]?.review?.findings.filter(({ weight }) => weight === 'fault') ?? [];
    expect(fault).toMatchObject({ rule: 'we-dilution', section: 'action', quote: 'We fixed' });
    expect(texts.action.slice(fault?.span.start, fault?.span.end)).toBe('We fixed');
  });

  test('aloud: nothing, for there are no words', () => {
    const { comparisons, review } = run('spoken');
    expect(review).toBeNull();
    expect(comparisons.map(({ review: own }) => own)).toEqual([null, null, null, null, null]);
  });

  test('is held against the targets of the plan', () => {
    const { review } = run('typing');
    expect(review?.sections.map(({ targetSeconds }) => targetSeconds)).toEqual(
      plan.sections.map(({ targetSeconds }) => targetSeconds),
    );
  });

  test('rules about the whole answer see only a whole one', () => {
    const heavy = {
      ...texts,
      situation: `${texts.situation} The shop sold maps, and the warehouse printed a slip for each.
        Slips came from a queue that two teams had built in one hurried spring. One team had left
        the company since, and the other one had moved on to payments and invoices.
        A van came at six each morning and took the parcels to the station, where a clerk weighed
        them by hand. On Saturdays the van was late, because its driver also sold bread at the
        market. The slips were yellow for the coast and blue for the hills, and a third colour was
        planned for the islands. My desk stood beside the printer, under a window that never
        closed. In winter the paper curled, and somebody always had to press it flat with an atlas
        from the shelf. The manual of the printer was in a language none of us could read, and its
        maker had gone out of business before I had even finished school.`,
    };
    const ids = (names: readonly SectionName[]) =>
      idsOf(
        compareTakes(
          testScenario(),
          { ...MODEL, level: 'sde2', clock: 'typing', sections: plan.sections, pace: 150 },
          names.map((section) => take({ section, words: heavy[section] })),
        ),
      );
    expect(ids(SECTIONS)).toContain('setup-heavy');
    expect(ids(['situation', 'task', 'action', 'result'])).not.toContain('setup-heavy');
  });

  test.each(builtInFiles())('a section alone is rated as in its story: $path', ({ scenario }) => {
    const told = strongTexts(scenario, 'sde2');
    // Told word for word, it would be known as the example.
    const other = structuredClone(scenario);
    for (const name of SECTIONS) {
      if (name === 'reflection') other.sections.reflection.strong = { sde2: 'Another one.' };
      else other.sections[name].strong = 'Another one.';
    }
    const { sections } = planRehearsal(other, { level: 'sde2' });
    const ratings = (names: readonly SectionName[]) =>
      compareTakes(
        other,
        { ...MODEL, level: 'sde2', clock: 'typing', sections, pace: 150 },
        names.map((section) => take({ section, words: told.get(section) ?? '' })),
      ).comparisons.map(({ section, review }) => `${section}: ${review?.rating}`);
    expect(SECTIONS.flatMap((name) => ratings([name]))).toEqual(ratings(SECTIONS));
    expect(ratings(SECTIONS).join()).toContain('raises the bar');
  });

  test.each(SECTIONS)('%s alone is read alone', (name) => {
    const { comparisons, review } = run('typing', [name]);
    expect(comparisons.map(({ section }) => section)).toEqual([name]);
    expect(review?.sections.map(({ section }) => section)).toEqual([name]);
    expect(new Set(review?.findings.map(({ section }) => section))).toEqual(
      new Set(review?.findings.length ? [name] : []),
    );
  });
});

test("telling one's own story as it was written is no copying", () => {
  const [scenario = testScenario()] = builtInFiles().map((file) => file.scenario);
  const { sections } = planRehearsal(scenario, { sections: ['action'] });
  const takes = [take({ words: scenario.sections.action.strong })];
  const judged = { ...MODEL, pace: 150, level: 'sde2', clock: 'typing', sections } as const;
  const [copied] = compareTakes(scenario, judged, takes).comparisons;
  const [own] = compareTakes(scenario, { ...judged, telling: 'file' }, takes).comparisons;
  expect(copied?.review?.why).toContain('strong example itself');
  expect(own?.review?.why).not.toContain('strong example itself');
  expect(own?.telling).toBe('file');
});
