import { expect } from 'vitest';
import { type RehearseOptions, rehearse } from '../../src/commands/rehearse/rehearse.ts';
import type { QuestionSource, ScenarioSource } from '../../src/ports.ts';
import type { Voice } from '../../src/voice.ts';
import { NOW } from './clock.ts';
import { library } from './library.ts';
import { type MemoryDrafts, memoryDrafts } from './memory-drafts.ts';
import { type MemoryJournal, memoryJournal } from './memory-journal.ts';
import { memoryQuestions } from './memory-questions.ts';
import type { MemoryRecordings } from './memory-recordings.ts';
import { type Reaction, scriptedPrompter } from './scripted-prompter.ts';
import { testPorts } from './test-ports.ts';

export interface Call extends RehearseOptions {
  target?: string;
  scenarios?: ScenarioSource;
  questions?: QuestionSource;
  drafts?: MemoryDrafts;
  journal?: MemoryJournal;
  /** Microphone and recogniser. */
  voice?: Voice;
  recordings?: MemoryRecordings;
  /** Columns of the screen; 80 when left out. */
  width?: number;
}

/** A rehearsal with a person who reacts as written, to its end. */
export function rehearsal(
  {
    target = 'alpha',
    scenarios = library(),
    questions = memoryQuestions(),
    drafts = memoryDrafts(),
    journal = memoryJournal([], { now: () => NOW }),
    width = 80,
    voice,
    recordings,
    ...options
  }: Call,
  script: Reaction[],
) {
  const prompter = scriptedPrompter(...script);
  const world = testPorts({
    ...{ scenarios, questions, prompter, drafts, journal, width },
    ...(voice === undefined ? {} : { voice }),
    ...(recordings === undefined ? {} : { recordings }),
  });
  // Who leaves the quiz out mostly wants nothing after the comparison.
  const asked = options.quiz === undefined ? {} : { followUps: options.quiz };
  const end = rehearse(target, { ...asked, ...options }, world.ports);
  const done = async () => {
    await end;
    expect(prompter.left()).toBe(0);
    return { ...world, text: world.printed.join('\n'), ...prompter };
  };
  return { ...world, prompter, end, done };
}

/** The same, waited for. */
export const rehearsed = (call: Call, ...script: Reaction[]) => rehearsal(call, script).done();
