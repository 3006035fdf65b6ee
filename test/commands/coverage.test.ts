import { describe, expect, test, vi } from 'vitest';
import { coverage } from '../../src/commands/coverage.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { ALPHA, GAMMA, story } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { recorded, takeRecord } from '../support/records.ts';
import { testPorts } from '../support/test-ports.ts';

const MINE = { ...story('mine', 'ownership', 'earn-trust'), themes: ['failure' as const] };

/** Two built-in stories and one of one's own. */
function library() {
  const all = [ALPHA, GAMMA, MINE];
  const sourceOf = (id: string) => (id === 'mine' ? ownFile('/home/me/mine.yaml') : BUILT_IN);
  return {
    ...memoryScenarios(all),
    summaries: async () => all.map((each) => summarise(each, sourceOf(each.id))),
  };
}

describe('coverage', () => {
  test('maps principles to stories, with how they stand in the journal', async () => {
    const journal = memoryJournal([takeRecord({ scenario: recorded('mine') })]);
    const { ports, printed } = testPorts({ scenarios: library(), journal });
    await coverage({ lp: ['ownership', 'dive'] }, ports);
    const text = printed.join('\n');
    expect(text).toContain('Coverage, 1 story, 2 principles');
    expect(text).toContain('Story mine: Ownership, 1 of 2 in all; failure; 1 of 1 section good');
    expect(text).toContain('  Ownership: Story mine (built-in 0, retold 2 more)');
    expect(text).toContain('  Dive Deep: no story of yours (built-in 1, retold 0 more)');
    expect(text).toContain('star-coach new --lp dive-deep');
    expect(text).toContain('themes: [conflict]');
  });

  test('opens no story: what it needs is in the list', async () => {
    const load = vi.fn();
    const { ports, printed } = testPorts({ scenarios: { ...library(), load } });
    await coverage({}, ports);
    expect(load).not.toHaveBeenCalled();
    expect(printed.join('\n')).toContain('Story mine: Ownership, 2 of 16 in all');
  });

  test('without stories of one’s own says how to begin, and what the library covers', async () => {
    const { ports, printed } = testPorts({ scenarios: memoryScenarios([ALPHA, GAMMA]) });
    await coverage({}, ports);
    const text = printed.join('\n');
    expect(text).toContain('You have no stories of your own here yet.');
    expect(text).toContain('star-coach new');
    expect(text).toContain('  Dive Deep: 1 story');
  });

  test('--json is the map itself', async () => {
    const { ports, documents, printed } = testPorts({ scenarios: library() });
    await coverage({ lp: ['earn trust', 'frugality', 'think big'], json: true }, ports);
    expect(printed).toEqual([]);
    expect(documents).toEqual([
      {
        version: 1,
        targets: ['think-big', 'frugality', 'earn-trust'],
        principles: [
          {
            principle: 'think-big',
            own: { primary: [], pivot: [] },
            builtIn: { primary: ['gamma'], pivot: [] },
          },
          {
            principle: 'frugality',
            own: { primary: [], pivot: [] },
            builtIn: { primary: [], pivot: ['alpha'] },
          },
          {
            principle: 'earn-trust',
            own: { primary: [], pivot: ['mine'] },
            builtIn: { primary: [], pivot: ['alpha'] },
          },
        ],
        stories: [
          {
            id: 'mine',
            title: 'Story mine',
            source: '/home/me/mine.yaml',
            principle: 'ownership',
            pivots: ['earn-trust'],
            themes: ['failure'],
            strength: null,
            reach: 1,
          },
        ],
        gaps: ['think-big', 'frugality'],
        overused: [],
        missing: ['conflict'],
      },
    ]);
  });

  test('refuses a principle that is none', async () => {
    const { ports } = testPorts();
    await expect(coverage({ lp: ['nothing'] }, ports)).rejects.toThrow('--lp expects');
  });
});
