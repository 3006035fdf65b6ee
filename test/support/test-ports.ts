import { NeedsTerminalError } from '../../src/errors.ts';
import type { Ports, Prompter, ScenarioSource } from '../../src/ports.ts';
import { type MemoryDrafts, memoryDrafts } from './memory-drafts.ts';
import { type MemoryOutput, memoryOutput } from './memory-output.ts';
import { memoryScenarios } from './memory-scenarios.ts';
import { testScenario } from './scenario.ts';

/** What the clock says in tests, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 10, 20, 21, 0);

interface World {
  scenarios: ScenarioSource;
  drafts: MemoryDrafts;
  prompter: Prompter;
  /** Answer files by their path. */
  texts: Readonly<Record<string, string>>;
  attended: boolean;
}

export interface TestPorts extends MemoryOutput {
  ports: Ports;
  drafts: MemoryDrafts;
}

/** The world in memory: the test scenario, nothing kept, nobody to ask, and what a test changes. */
export function testPorts(world: Partial<World> = {}): TestPorts {
  const memory = memoryOutput();
  const drafts = world.drafts ?? memoryDrafts();
  let seed = 0;
  const ports: Ports = {
    output: memory.output,
    scenarios: world.scenarios ?? memoryScenarios([testScenario()]),
    drafts: async () => drafts,
    now: () => NOW,
    seed() {
      seed += 1;
      return seed;
    },
    async readText(path) {
      const text = world.texts?.[path];
      if (text === undefined) throw new Error(`no text ${path}`);
      return text;
    },
    attended: world.attended ?? false,
    async prompter(hint) {
      if (world.prompter) return world.prompter;
      throw new NeedsTerminalError('nobody to ask', { hint });
    },
  };
  return { ...memory, ports, drafts };
}
