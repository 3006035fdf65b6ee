import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { BRIEF_MENU, FOLLOW_UPS_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { builtInFiles } from '../support/built-in.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { withoutItsWords } from '../support/of-the-example.ts';
import { SENTENCES } from '../support/own-sessions.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';

const FILES = builtInFiles();
const QUESTIONS = memoryQuestions(builtInQuestions());

/** So wide that every remark has room beside any example: how tall that is says nothing of its words. */
const WIDE = 240;

const TOLD_BY = /, told by an?(?:other)? /;

/** What a session shows, asks and keeps, without the screens of how strong sounds. */
async function seen(scenario: Scenario, script: Reaction[], call: object) {
  const { printed, requests, asked, journal } = await rehearsed(
    {
      ...{ target: scenario.id, quiz: false, followUps: true, width: WIDE, ...call },
      ...{ scenarios: memoryScenarios([scenario]), questions: QUESTIONS },
    },
    ...script,
  );
  const text = printed.join('\n');
  const own = text.replace(
    /^[A-Z][a-z]+, told by an?[\s\S]*?(?=^(?:[A-Z][a-z]+, \d of \d|The interviewer asked|Summary))/gm,
    '',
  );
  expect(text).toMatch(TOLD_BY);
  expect(own).not.toMatch(TOLD_BY);
  const shown = requests.map(({ onProgress: _, ...each }) => each);
  return { own, requests: shown, asked, kept: journal.kept };
}

/** Five sections and two follow-ups, typed. */
function typed(told: readonly (readonly string[])[]): Reaction[] {
  const takes = SECTIONS.map((_, at) => ({ text: (told[at] ?? []).join(' ') }));
  return [...takes, { text: '' }, { text: '' }];
}

/** The same spoken: what was heard of it is ticked, and how the follow-ups went is said. */
function spoken(told: readonly (readonly string[])[]): Reaction[] {
  const takes = SECTIONS.flatMap((_, at): Reaction[] => [
    { activeSeconds: 10 * (told[at] ?? []).length + 5 },
    (told[at] ?? []).length % 2 === 0 ? [] : [0],
  ]);
  const answer = { activeSeconds: 20 };
  return [...takes, answer, FOLLOW_UPS_MENU.had, answer, FOLLOW_UPS_MENU.looked];
}

const TOLD = fc.array(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }), {
  minLength: SECTIONS.length,
  maxLength: SECTIONS.length,
});

describe("what a story of one's own is told, asked and held against holds nothing of the example", () => {
  test.each([
    { said: 'typed', aloud: false, takes: typed },
    { said: 'aloud', aloud: true, takes: spoken },
  ])('$said', async ({ aloud, takes }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        TOLD,
        fc.constantFrom('sde1', 'sde2', 'senior'),
        async ({ scenario }, told, level) => {
          const named = aloud || told.some(({ length }) => length > 0) ? [''] : [];
          const script = [BRIEF_MENU.start, ...takes(told), ...named, WHAT_NEXT_MENU.done];
          const real = await seen(scenario, script, { level, aloud });
          const other = await seen(withoutItsWords(scenario), script, { level, aloud });
          expect(other).toEqual(real);
          expect(JSON.stringify(real.kept)).not.toContain('key-phrases');
        },
      ),
      { numRuns: 30 },
    );
  });
});
