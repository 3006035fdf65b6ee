import { describe, expect, test } from 'vitest';
import { mock } from '../../src/commands/mock/mock.ts';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import { startFirst } from '../../src/commands/today/start-first.ts';
import { Cancelled } from '../../src/errors.ts';
import type { Ports } from '../../src/ports.ts';
import type { Choice, Prompter } from '../../src/prompter.ts';

import { RATINGS } from '../../src/review/ratings.ts';
import { READINGS } from '../../src/review/reading.ts';
import { reviewSections } from '../../src/review/review.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { MOCK_MENU } from '../../src/session/mock/menus.ts';
import { builtInFiles } from '../support/built-in.ts';
import { daysAgo } from '../support/clock.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { takeRecord } from '../support/records.ts';
import { testPorts } from '../support/test-ports.ts';

const WORDS =
  'My manager asked me to look at the export. We looked at it and it was fixed. I told the other team and they deployed it. Everyone was happy.';

/** Whatever the review may say of these words, in whichever section they were said. */
const REVIEW: readonly string[] = [
  ...RATINGS,
  // The others are votes as well, which a person gives to themselves.
  ...READINGS.filter((reading) => reading.startsWith('leaning no')),
  ...SECTIONS.flatMap((section) =>
    reviewSections(new Map([[section, WORDS]]), { level: 'sde2', telling: 'own' }).findings.flatMap(
      ({ message, fix }) => [message, fix],
    ),
  ),
];

type Event = 'take' | 'own verdict' | 'review';

const ENDS: readonly string[] = [WHAT_NEXT_MENU.done, MOCK_MENU.leave];

/** Somebody who says the same to everything, and what they met until the review spoke. */
async function until(run: (ports: Ports, prompter: Prompter) => Promise<void>) {
  const events: Event[] = [];
  function choose<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
    if (message.startsWith('Before anybody else says so')) events.push('own verdict');
    const end = choices.find(({ label }) => ENDS.includes(label));
    const isOver = events.includes('review') && end !== undefined;
    const chosen = isOver ? end : choices[0];
    if (chosen === undefined) throw new Error(`nothing to choose: ${message}`);
    return Promise.resolve(chosen.value);
  }
  const prompter: Prompter = {
    choose,
    watch: () => Promise.reject(new Error('nothing is watched here')),
    think: (_seconds, choices) => choose('', choices),
    search: () => Promise.reject(new Error('nothing is searched')),
    tick: () => Promise.resolve([]),
    ask: ({ initial = '' }) => Promise.resolve(initial),
    take() {
      events.push('take');
      const end = { hintsUsed: 0, pasted: false, interrupted: false, stoppedAt: null };
      const isEnough = events.includes('review');
      if (isEnough) return Promise.reject(new Cancelled());
      return Promise.resolve({ ...end, kind: 'done', text: WORDS, activeSeconds: 60 });
    },
  };
  const world = testPorts({
    scenarios: memoryScenarios(builtInFiles().map(({ scenario }) => scenario)),
    questions: memoryQuestions(builtInQuestions()),
    journal: memoryJournal([
      takeRecord({
        at: daysAgo(20),
        section: 'action',
        sections: ['action'],
        scenario: { ...takeRecord({}).scenario, id: 'the-green-dashboard' },
      }),
    ]),
    prompter,
  });
  const { output } = world.ports;
  const print = (lines: readonly string[]) => {
    const text = lines.join(' ').replace(/\s+/g, ' ');
    if (REVIEW.some((words) => text.includes(words))) events.push('review');
    output.print(lines);
  };
  const ports = { ...world.ports, output: { ...output, print } };
  await run(ports, prompter).catch((error: unknown) => {
    if (!(error instanceof Cancelled)) throw error;
  });
  return events.slice(0, events.indexOf('review') + 1);
}

const FIVE: Event[] = ['take', 'take', 'take', 'take', 'take'];

describe('the first word of the review comes', () => {
  test.each<[string, (ports: Ports, prompter: Prompter) => Promise<void>, Event[]]>([
    ['after all takes of a rehearsal', (ports) => rehearse('dive-deep', {}, ports), FIVE],
    [
      'after the one of a whole answer',
      (ports) => rehearse('dive-deep', { whole: true }, ports),
      ['take'],
    ],
    [
      'after each where a rehearsal goes step by step',
      (ports) => rehearse('dive-deep', { step: true }, ports),
      ['take'],
    ],
    ['after each of what is due today', (ports, prompter) => startFirst(prompter, ports), ['take']],
  ])('%s', async (_, run, before) => {
    expect(await until(run)).toEqual([...before, 'review']);
  });

  test('in a mock interview after all of it, and what the person says of it', async () => {
    const events = await until((ports) => mock({ minutes: '10', seed: '3' }, ports));
    expect(events.slice(-2)).toEqual(['own verdict', 'review']);
    expect(new Set(events.slice(0, -2))).toEqual(new Set(['take']));
    expect(events.length).toBeGreaterThan(4);
  });
});
