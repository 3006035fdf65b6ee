import type { Draft } from '../../src/rehearsal/records.ts';

/** A typed rehearsal of the test scenario, left in its second section. */
export function testDraft(changes: Partial<Draft> = {}): Draft {
  return {
    version: 2,
    id: 'run-1',
    title: 'The silent queue',
    source: 'built-in',
    savedAt: Date.UTC(2026, 10, 20, 20, 0),
    plan: {
      scenarioId: 'the-silent-queue',
      level: 'sde2',
      clock: 'typing',
      strict: false,
      pivot: null,
      sections: [
        { name: 'situation', targetSeconds: 30, allowedSeconds: 90 },
        { name: 'task', targetSeconds: 20, allowedSeconds: 60 },
      ],
    },
    quiz: false,
    step: false,
    takes: [
      {
        section: 'situation',
        words: 'Orders vanished, forty orders a day.',
        activeSeconds: 41,
        hintsUsed: 1,
        pasted: false,
        interrupted: false,
        skipped: false,
        ticked: null,
      },
    ],
    current: { section: 'task', text: 'It was', activeMs: 4200, hintsUsed: 0 },
    ...changes,
  };
}
