import { jsonSchemaOf } from '../../src/authoring/json-schema.ts';
import { FailureError, NeedsTerminalError } from '../../src/errors.ts';
import type { Look } from '../../src/look.ts';
import type { LoopDraft } from '../../src/mock/loop-draft.ts';
import type { Machine, Ports, QuestionSource, ScenarioSource } from '../../src/ports.ts';
import type { InterviewDraft } from '../../src/progress/interviews/interview-draft.ts';
import type { Prompter } from '../../src/prompter.ts';
import { NOTHING_SET, type Settings } from '../../src/rehearsal/settings.ts';
import { USUAL_ROLE } from '../../src/scenario/roles.ts';
import { BASE_LEVEL } from '../../src/scenario/sections.ts';
import type { Commands, Config } from '../../src/stores.ts';
import type { Voice } from '../../src/voice.ts';
import { dayOf, NOW } from './clock.ts';
import { builtInInterviewer } from './interviewer.ts';
import { plainLook } from './looks.ts';
import { type MemoryDrafts, type MemoryStore, memoryDrafts, memoryStore } from './memory-drafts.ts';
import { type MemoryJournal, memoryJournal } from './memory-journal.ts';
import { type MemoryOutput, memoryOutput } from './memory-output.ts';
import { memoryQuestions } from './memory-questions.ts';
import { type MemoryRecordings, memoryRecordings } from './memory-recordings.ts';
import { memoryScenarios } from './memory-scenarios.ts';
import {
  type MemoryShelf,
  type MemoryStoryDrafts,
  memoryShelf,
  memoryStoryDrafts,
} from './memory-stories.ts';
import { memoryVoice } from './memory-voice.ts';
import { testScenario } from './scenario.ts';

export { NOW };

interface World {
  scenarios: ScenarioSource;
  questions: QuestionSource;
  drafts: MemoryDrafts;
  journal: MemoryJournal;
  storyDrafts: MemoryStoryDrafts;
  loopDrafts: MemoryStore<LoopDraft>;
  interviewDrafts: MemoryStore<InterviewDraft>;
  shelf: MemoryShelf;
  /** What the person has set. */
  settings: Partial<Settings>;
  /** Whether settings can be kept; they can when left out. */
  keepsSettings: boolean;
  /** Microphone and recogniser; neither is there when left out. */
  voice: Voice;
  recordings: MemoryRecordings;
  prompter: Prompter;
  /** Answer files by their path. */
  texts: Readonly<Record<string, string>>;
  attended: boolean;
  /** Where it is another than one on which all is well. */
  machine: Partial<Machine>;
  /** Columns of plain lines; 80 when left out. */
  width: number;
  /** How the screen looks, where it is no plain lines. */
  look: Look;
  /** What the person does to a file in an editor. */
  edit: (path: string) => void;
  now: () => number;
  /** Milliseconds; a second passes between one look and the next when left out. */
  elapsed: () => number;
  /** Of every text; made of its length when left out. */
  fingerprint: string;
}

const SOUND_MACHINE: Machine = {
  node: '20.17.0',
  platform: 'linux',
  data: { path: '/home/me/data', isWritable: true },
  config: { path: '/home/me/config', isWritable: true },
  terminal: { columns: 80, rows: 24, isPlain: false },
  hasProgram: () => false,
  isFile: () => false,
};

export interface TestPorts extends MemoryOutput {
  /** What was copied. */
  copied: string[];
  /** Files that were written, by their path. */
  written: Map<string, string>;
  ports: Ports;
  drafts: MemoryDrafts;
  journal: MemoryJournal;
  storyDrafts: MemoryStoryDrafts;
  loopDrafts: MemoryStore<LoopDraft>;
  interviewDrafts: MemoryStore<InterviewDraft>;
  shelf: MemoryShelf;
  recordings: MemoryRecordings;
}

function memoryConfig(set: Partial<Settings>, keeps: boolean): Config {
  // Nobody is asked for the level or the role but where a test takes them away.
  let commands: Commands = {};
  let settings: Settings = { ...NOTHING_SET, level: BASE_LEVEL, role: USUAL_ROLE, ...set };
  return {
    keeps,
    settings: async () => settings,
    async setInterview({ level = settings.level, role = settings.role }) {
      settings = { ...settings, level, role };
      return undefined;
    },
    commands: async () => commands,
    async setCommand(key, command) {
      commands = { ...commands, [key]: command };
      return 'config.yaml';
    },
    async setRule(rule, isOn) {
      const others = [...settings.rulesOff].filter((each) => each !== rule);
      settings = { ...settings, rulesOff: new Set(isOn ? others : [...others, rule]) };
      return 'config.yaml';
    },
  };
}

/** The world in memory: the test scenario, nothing kept, nobody to ask, and what a test changes. */
export function testPorts(world: Partial<World> = {}): TestPorts {
  const memory = memoryOutput(world.look ?? plainLook(world.width));
  const config = memoryConfig(world.settings ?? {}, world.keepsSettings ?? true);
  const drafts = world.drafts ?? memoryDrafts();
  const now = world.now ?? (() => NOW);
  const journal = world.journal ?? memoryJournal([], { now });
  const storyDrafts = world.storyDrafts ?? memoryStoryDrafts();
  const loopDrafts = world.loopDrafts ?? memoryStore<LoopDraft>(({ id }) => id);
  const interviewDrafts = world.interviewDrafts ?? memoryStore<InterviewDraft>(({ id }) => id);
  const recordings = world.recordings ?? memoryRecordings();
  const shelf = world.shelf ?? memoryShelf();
  const copied: string[] = [];
  const written = new Map<string, string>();
  let seed = 0;
  let elapsed = 0;
  const ports: Ports = {
    output: memory.output,
    scenarios: world.scenarios ?? memoryScenarios([testScenario()]),
    questions: world.questions ?? memoryQuestions(),
    interviewer: async () => builtInInterviewer(),
    schema: (kind) => jsonSchemaOf(kind),
    schemaPath: (kind) => `/opt/star-coach/dist/${kind}.schema.json`,
    drafts: async () => drafts,
    journal: async () => journal,
    storyDrafts: async () => storyDrafts,
    loopDrafts: async () => loopDrafts,
    interviewDrafts: async () => interviewDrafts,
    storyShelf: async () => shelf,
    knownFindings: async () => ({ of: (_, check) => check(), close: () => undefined }),
    config: async () => config,
    recordings: async () => recordings,
    voice: async () => world.voice ?? memoryVoice(),
    machine: async () => ({ ...SOUND_MACHINE, ...world.machine }),
    now,
    elapsed() {
      elapsed += 1000;
      return world.elapsed?.() ?? elapsed;
    },
    day: dayOf,
    seed() {
      seed += 1;
      return seed;
    },
    async editFile(path) {
      world.edit?.(path);
    },
    fingerprint: async (text) => world.fingerprint ?? `hash${text.length}`,
    async readText(path) {
      const text = world.texts?.[path];
      if (text === undefined) throw new Error(`no text ${path}`);
      return text;
    },
    async writeText(path, text, { force }) {
      if (written.has(path) && !force) throw new FailureError(`${path} is there already`);
      written.set(path, text);
    },
    async showPage(html) {
      written.set('/tmp/report.html', html);
      return { path: '/tmp/report.html', isKept: true, isOpened: false };
    },
    async copy(text) {
      copied.push(text);
      return { to: 'file', path: '/tmp/words.md' };
    },
    attended: world.attended ?? false,
    async prompter(hint) {
      if (world.prompter) return world.prompter;
      throw new NeedsTerminalError('nobody to ask', { hint });
    },
  };
  return {
    ...memory,
    copied,
    written,
    ports,
    drafts,
    journal,
    storyDrafts,
    loopDrafts,
    interviewDrafts,
    shelf,
    recordings,
  };
}
