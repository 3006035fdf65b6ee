import type { CommandShape, OptionShape } from './shape.ts';

/** A word that fits, and what it stands for. */
export interface Fitting {
  word: string;
  about: string;
}

/** What may stand where a word was begun. */
export interface WhatFits {
  /** Commands and options. */
  words: Fitting[];
  /** The kind of thing, by the name of the value or the argument; null where none may stand. */
  kind: string | null;
}

const NOTHING: CommandShape = { path: '', about: '', options: [], arguments: [] };

function argumentAt({ arguments: all }: CommandShape, place: number): string | null {
  const last = all.at(-1);
  return (all[place] ?? (last?.isRepeated ? last : undefined))?.name ?? null;
}

/** What may stand in the place of the last word, which may be empty or begun. */
export function whatFits(typed: readonly string[], shapes: readonly CommandShape[]): WhatFits {
  const begun = typed.at(-1) ?? '';
  const program = shapes.find(({ path }) => path === '') ?? NOTHING;
  let command = program;
  let place = 0;
  let waiting: OptionShape | undefined;
  const used = new Set<string>();
  // Options of the program may stand behind its commands.
  const options = () => [...new Set([...command.options, ...program.options])];
  for (const word of typed.slice(0, -1)) {
    if (waiting !== undefined) {
      waiting = undefined;
      continue;
    }
    if (word.startsWith('-')) {
      used.add(word.replace(/=.*/s, ''));
      waiting = options().find(({ name, value }) => name === word && value !== null);
      continue;
    }
    const path = `${command.path} ${word}`.trimStart();
    const below = place === 0 ? shapes.find((each) => each.path === path) : undefined;
    if (below === undefined) place += 1;
    else command = below;
  }
  if (waiting !== undefined) return { words: [], kind: waiting.value };
  if (begun.startsWith('-')) {
    const left = options().filter(({ name, isRepeated }) => isRepeated || !used.has(name));
    return { words: left.map(({ name, about }) => ({ word: name, about })), kind: null };
  }
  const depth = command.path === '' ? 1 : command.path.split(' ').length + 1;
  const isBelow = ({ path }: CommandShape) =>
    path.split(' ').length === depth && path.startsWith(`${command.path} `.trimStart());
  const below = place > 0 ? [] : shapes.filter((each) => each.path !== '' && isBelow(each));
  return {
    words: below.map(({ path, about }) => ({ word: path.split(' ').at(-1) ?? '', about })),
    kind: argumentAt(command, place),
  };
}
