import { mock } from '../../src/commands/mock/mock.ts';
import type { MockOptions } from '../../src/commands/mock/read-wish.ts';
import { Cancelled } from '../../src/errors.ts';
import type { Choice, Prompter, TakeEnd, TakeRequest, WayBack } from '../../src/prompter.ts';
import { MOCK_MENU, VOTE_CHOICES } from '../../src/session/mock/menus.ts';
import { brokenInAt } from '../../src/terminal/take/interruption.ts';
import { builtInFiles } from './built-in.ts';
import { memoryQuestions } from './memory-questions.ts';
import { memoryScenarios } from './memory-scenarios.ts';
import { builtInQuestions } from './question-yaml.ts';
import { type TestPorts, testPorts } from './test-ports.ts';

/** What somebody does in a loop. */
export interface LoopHabits {
  /** To the questions and to the probes, over and over; '' is nothing. */
  answers: readonly string[];
  replies: readonly string[];
  /** Seconds each of them takes. */
  seconds?: number;
  /** In an aloud loop: at every so many probes there is nothing to say. */
  nothingEvery?: number;
  /** Which vote is given, from the best on. */
  vote?: number;
  /** Leaves at this take, counted from 0, with these words begun. */
  leavesAt?: { take: number; text: string };
  pauses?: boolean;
  /** Looks at the table of votes from each page of the debrief. */
  looksUpVotes?: boolean;
  /** What stories are called, each once; those after are left without a name. */
  names?: string[];
  /** Tells the answer that is to be done again, and leaves then. */
  doesAgain?: boolean;
}

/** Somebody in a loop, and what they met. */
export interface LoopPerson extends Prompter {
  readonly requests: TakeRequest[];
  /** Menus: what they said, and their labels. */
  readonly menus: { message: string; labels: string[] }[];
  /** Rows that were printed from one wait for the person to the next. */
  readonly rows: number[];
  /** How much had been printed when the first page of the debrief was. */
  printedBefore(): number;
}

/** At the end of the heading under which what a recogniser heard is put right. */
const WRITTEN_DOWN = ', written down';

const isProbe = (request: TakeRequest, asked: ReadonlySet<string>) => !asked.has(request.question);

/** A person who goes through a loop as they are used to, and reads its debrief to the end. */
export function loopPerson(habits: LoopHabits, printed: readonly string[] = []): LoopPerson {
  const requests: TakeRequest[] = [];
  const menus: LoopPerson['menus'] = [];
  const phrasings = new Set(builtInQuestions().flatMap(({ ask }) => ask.map(({ text }) => text)));
  let [answered, replied, spoken] = [0, 0, 0];
  let isAgain = false;
  let hasLookedUp = false;
  const rows: number[] = [];
  let printedThen = 0;
  const waits = () => {
    rows.push(printed.length - printedThen);
    printedThen = printed.length;
  };
  let before = Number.POSITIVE_INFINITY;
  const { seconds = 40, nothingEvery = 0, vote = 1, leavesAt } = habits;

  function pick<Value>(choices: readonly Choice<Value>[], label: string): Value {
    const found = choices.find((each) => each.label.startsWith(label));
    if (found === undefined) throw new Error(`no ${label} in ${choices.map((c) => c.label)}`);
    return found.value;
  }

  return {
    requests,
    menus,
    rows,
    printedBefore: () => before,
    async choose<Value>(message: string, choices: readonly Choice<Value>[], _?: WayBack<Value>) {
      const labels = choices.map(({ label }) => label);
      menus.push({ message, labels });
      waits();
      if (habits.doesAgain && labels.includes(MOCK_MENU.again)) {
        isAgain = true;
        return pick(choices, MOCK_MENU.again);
      }
      if (labels.includes(MOCK_MENU.table)) {
        hasLookedUp = !hasLookedUp;
        if (habits.looksUpVotes && hasLookedUp) return pick(choices, MOCK_MENU.table);
        return pick(choices, labels.includes(MOCK_MENU.more) ? MOCK_MENU.more : MOCK_MENU.leave);
      }
      if (labels.includes(MOCK_MENU.begin)) return pick(choices, MOCK_MENU.begin);
      if (labels.includes(MOCK_MENU.goOn)) return pick(choices, MOCK_MENU.goOn);
      if (labels.includes(MOCK_MENU.nextInterviewer)) {
        return pick(choices, MOCK_MENU.nextInterviewer);
      }
      const own = VOTE_CHOICES[vote]?.label;
      if (own !== undefined && labels.includes(own)) {
        before = Math.min(before, printed.length);
        return pick(choices, own);
      }
      if (labels.includes(MOCK_MENU.hadNothing)) {
        spoken += 1;
        const isNothing = nothingEvery > 0 && spoken % nothingEvery === 0;
        return pick(choices, isNothing ? MOCK_MENU.hadNothing : MOCK_MENU.hadAnswer);
      }
      const [first] = choices;
      if (first === undefined) throw new Error(`nothing to choose: ${message}`);
      return first.value;
    },
    search: () => Promise.reject(new Error('nothing is searched in a loop')),
    tick: () => Promise.reject(new Error('nothing is ticked in a loop')),
    async watch({ until }, choices) {
      const [first] = choices;
      if (first === undefined) throw new Error('nothing to press');
      menus.push({ message: '', labels: choices.map(({ label }) => label) });
      return until ?? first.value;
    },
    think: () => Promise.reject(new Error('nobody jogs a memory in a loop')),
    async ask({ message }) {
      menus.push({ message, labels: [] });
      waits();
      return habits.names?.shift() ?? '';
    },
    async take(request): Promise<TakeEnd> {
      requests.push(request);
      waits();
      if (isAgain) throw new Cancelled('ctrl-c');
      if (request.heading.part.endsWith(WRITTEN_DOWN)) {
        const { text } = request;
        const nothing = { hintsUsed: 0, pasted: false, interrupted: false, stoppedAt: null };
        const isLeft = leavesAt !== undefined && requests.length - 1 === leavesAt.take;
        const now = isLeft ? leavesAt.text : text;
        request.onProgress({ text: now, activeMs: 0, hintsUsed: 0 });
        const how = isLeft ? ({ kind: 'left', by: 'ctrl-c' } as const) : { kind: 'done' as const };
        return { ...how, ...nothing, text: now, activeSeconds: 9 };
      }
      const isReply = isProbe(request, phrasings);
      const [texts, at] = isReply ? [habits.replies, replied] : [habits.answers, answered];
      if (isReply) replied += 1;
      else answered += 1;
      const text = request.mode === 'aloud' ? '' : (texts[at % texts.length] ?? '');
      const end = {
        ...{ hintsUsed: 0, pasted: false, interrupted: false, activeSeconds: seconds },
        stoppedAt: brokenInAt(request.stop, null, {
          seconds,
          words: 0,
          pace: request.pace,
          voiced: null,
        }),
      };
      if (habits.pauses) request.onPause?.();
      if (leavesAt !== undefined && requests.length - 1 === leavesAt.take) {
        request.onProgress({ text: leavesAt.text, activeMs: 7000, hintsUsed: 0 });
        return { ...end, kind: 'left', by: 'ctrl-c', text: leavesAt.text, activeSeconds: 7 };
      }
      request.onProgress({ text, activeMs: seconds * 1000, hintsUsed: 0 });
      return { ...end, kind: 'done', text };
    },
  };
}

let scenarios: ReturnType<typeof memoryScenarios> | undefined;

/** The world with the library in it, and a person who goes through a loop. */
export function loopWorld(habits: LoopHabits, world: Parameters<typeof testPorts>[0] = {}) {
  scenarios ??= memoryScenarios(builtInFiles().map(({ scenario }) => scenario));
  const printed: string[] = [];
  const person = loopPerson(habits, printed);
  const all: TestPorts = testPorts({
    ...{ scenarios, questions: memoryQuestions(builtInQuestions()), prompter: person },
    ...world,
  });
  const { print } = all.ports.output;
  const ports = {
    ...all.ports,
    output: {
      ...all.ports.output,
      print(lines: readonly string[]) {
        printed.push(...lines);
        print(lines);
      },
    },
  };
  return { ...all, ports, person };
}

/** Runs `mock` once; true where the person left before its end. */
export async function inLoop(
  { ports }: Pick<ReturnType<typeof loopWorld>, 'ports'>,
  options: MockOptions,
): Promise<boolean> {
  try {
    await mock(options, ports);
    return false;
  } catch (error) {
    if (error instanceof Cancelled) return true;
    throw error;
  }
}
