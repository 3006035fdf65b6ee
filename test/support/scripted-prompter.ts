import { Cancelled } from '../../src/errors.ts';
import type {
  Choice,
  Prompter,
  SearchRequest,
  TakeEnd,
  TakeRequest,
  WayBack,
} from '../../src/prompter.ts';
import { READ_ON } from './read-on.ts';

/** Leaves at whatever is asked next. */
export const CTRL_C = Symbol('Ctrl+C');

/** Goes one step back, where there is one. */
export const ESC = Symbol('Esc');

/** Takes away what stands in the line. */
export const EMPTIED = Symbol('emptied');

/**
 * What the person does next: picks the choice that begins so, takes the best that these words find,
 * types this line ('' leaves what stands there), ticks these options, ends the take like this (done, unless it says otherwise), or leaves.
 */
export type Reaction =
  | string
  | number[]
  | Partial<TakeEnd>
  | typeof CTRL_C
  | typeof ESC
  | typeof EMPTIED;

export interface ScriptedPrompter extends Prompter {
  /** What was asked, with the labels to choose from, and which of them were ticked already. */
  readonly asked: { message: string; options: readonly string[]; ticked?: readonly number[] }[];
  readonly requests: TakeRequest[];
  /** Reactions not yet needed. */
  left(): number;
}

function isEnd(reaction: Reaction | undefined): reaction is Partial<TakeEnd> {
  return typeof reaction === 'object' && !Array.isArray(reaction);
}

/** Throws for a menu that no row of keys could show: two choices with one key, or only some with one. */
export function checkKeys(choices: readonly Choice<unknown>[]): void {
  const menu = choices.map(({ key, label }) => `${key} ${label}`).join(', ');
  const keys = choices.flatMap(({ key, also }) => [...new Set([key, also])]);
  const own = keys.filter((key) => key !== undefined);
  if (new Set(own).size < own.length) throw new Error(`two choices with one key: ${menu}`);
  const keyed = choices.filter(({ key }) => key !== undefined);
  if (own.length > 0 && keyed.length < choices.length) {
    throw new Error(`a choice without a key: ${menu}`);
  }
}

/** Whether a label begins with the words, in any case. */
function begins(label: string, words: string): boolean {
  return label.toLowerCase().startsWith(words.toLowerCase());
}

/** A person who reacts as written, one reaction for each question. */
export function scriptedPrompter(...script: Reaction[]): ScriptedPrompter {
  const rest = [...script];
  const asked: ScriptedPrompter['asked'] = [];
  const requests: TakeRequest[] = [];
  const react = (message: string, options: readonly string[] = [], ticked?: readonly number[]) => {
    asked.push({ message, options, ...(ticked === undefined ? {} : { ticked }) });
    const reaction = rest.shift();
    if (reaction === CTRL_C) throw new Cancelled();
    return reaction;
  };
  const unfit = (reaction: unknown, message: string, options: readonly string[] = []) =>
    new Error(`${JSON.stringify(reaction)} is no answer to ${message} ${options.join(' | ')}`);

  async function choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    way?: WayBack<Value>,
  ) {
    checkKeys(choices);
    const labels = choices.map(({ label }) => label);
    const [first] = choices;
    const [next] = rest;
    const isMeant =
      typeof next === 'string' && next !== ''
        ? labels.some((each) => begins(each, next))
        : (next === ESC && way !== undefined) || next === CTRL_C;
    const isReading = READ_ON.some((label) => first?.label.startsWith(label));
    if (first !== undefined && isReading && !isMeant) return first.value;
    const reaction = react(message, labels);
    if (reaction === ESC && way !== undefined) return way.back;
    const index =
      typeof reaction === 'string' ? labels.findIndex((each) => begins(each, reaction)) : -1;
    const chosen = choices[index];
    if (chosen === undefined) throw unfit(reaction, message, labels);
    return chosen.value;
  }

  return {
    asked,
    requests,
    left: () => rest.length,
    choose,
    think: (seconds, choices, way) => choose(`${seconds} seconds`, choices, way),
    async watch(watched, choices, way) {
      return watched.until ?? choose(watched.line(), choices, way);
    },
    async search<Value>({ message, find }: SearchRequest<Value>, way: WayBack<Value>) {
      const labels = find('').map(({ label }) => label);
      const reaction = react(message, labels);
      if (reaction === ESC) return way.back;
      const [best] = typeof reaction === 'string' ? find(reaction) : [];
      if (best === undefined) throw unfit(reaction, message, labels);
      return best.value;
    },
    async tick<Back>(
      message: string,
      options: readonly string[],
      ticked?: readonly number[],
      way?: WayBack<Back>,
    ) {
      const reaction = react(message, options, ticked);
      if (reaction === ESC && way !== undefined) return way.back;
      if (!Array.isArray(reaction)) throw unfit(reaction, message, options);
      return reaction;
    },
    async ask({ message, initial = '', check }) {
      const reaction = react(message);
      if (typeof reaction !== 'string' && reaction !== EMPTIED) throw unfit(reaction, message);
      const line = reaction === EMPTIED ? '' : reaction || initial;
      const problem = check(line);
      if (problem !== null) throw new Error(`${message} "${line}": ${problem}`);
      return line;
    },
    async take(request) {
      requests.push(request);
      const reaction = react(request.heading.part);
      if (!isEnd(reaction)) throw unfit(reaction, request.heading.part);
      const { hintsUsed } = request;
      return {
        kind: 'done',
        text: '',
        activeSeconds: 30,
        hintsUsed,
        pasted: false,
        interrupted: false,
        stoppedAt: null,
        ...reaction,
      };
    },
  };
}
