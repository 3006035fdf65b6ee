import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { builtInFiles } from '../support/built-in.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';

const FILES = builtInFiles();
const QUESTIONS = memoryQuestions(builtInQuestions());

/** Words people say, of all kinds: what happened, who, how much, and some that a review flags. */
const SENTENCES = [
  'In May our label printer put the wrong depot code on 900 parcels a day.',
  'We looked into it together and it was basically fixed.',
  'I read the parser and wrote a test that failed on three real codes.',
  'Nobody had asked me, because the service belonged to another team.',
  'I chose the parser over a patch, although it took four days, because others read it too.',
  'Wrong codes went from 900 a day to 4 within a week, which saved 2000 euros a week.',
  'I now ask of every field whether anybody will ever add it up.',
  'It was a lot of work, I think.',
];

/** The same with every letter and digit of what is somebody else's replaced, as long as it was. */
function masked<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(/[\p{L}\p{N}]/gu, 'x') as Value;
  if (Array.isArray(value)) return value.map(masked) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, masked(each)]),
  ) as Value;
}

function withoutItsWords(scenario: Scenario): Scenario {
  const { sections, probes, pivots, overview, takeaways } = masked({
    sections: scenario.sections,
    probes: scenario.probes.map(({ id: _, ...words }) => words),
    pivots: scenario.pivots,
    overview: scenario.overview,
    takeaways: scenario.takeaways,
  });
  return {
    ...scenario,
    ...{ sections, pivots, takeaways },
    ...(overview === undefined ? {} : { overview }),
    probes: scenario.probes.map(({ id }, at) => ({ ...probes[at], id })) as Scenario['probes'],
  };
}

/** What a session shows and asks, without the screens of how strong sounds. */
async function seen(scenario: Scenario, script: Reaction[], call: object) {
  const { printed, requests, asked } = await rehearsed(
    {
      ...{ target: scenario.id, quiz: false, followUps: true, ...call },
      ...{ scenarios: memoryScenarios([scenario]), questions: QUESTIONS },
    },
    ...script,
  );
  const text = printed.join('\n');
  const own = text.replace(
    /^[A-Z][a-z]+, told by another engineer[\s\S]*?(?=^(?:[A-Z][a-z]+, \d of \d|The interviewer asked|Summary))/gm,
    '',
  );
  expect(text).toContain('told by another engineer');
  expect(own).not.toContain('told by another engineer');
  return { own, requests: requests.map(({ onProgress: _, ...each }) => each), asked };
}

test("what a story of one's own is told, asked and held against holds nothing of the example", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }), {
        minLength: 5,
        maxLength: 5,
      }),
      fc.constantFrom('sde1', 'sde2', 'senior'),
      async ({ scenario }, told, level) => {
        const takes = SECTIONS.map((_, at) => ({ text: (told[at] ?? []).join(' ') }));
        const nothing: Reaction = { text: '' };
        const script: Reaction[] = [BRIEF_MENU.start, ...takes, nothing, nothing];
        const named = told.some(({ length }) => length > 0) ? [''] : [];
        const whole = [...script, ...named, WHAT_NEXT_MENU.done];
        const real = await seen(scenario, whole, { level });
        const other = await seen(withoutItsWords(scenario), whole, { level });
        expect(other).toEqual(real);
      },
    ),
    { numRuns: 40 },
  );
});
