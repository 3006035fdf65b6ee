import type { Command } from 'commander';
import type { CommandShape } from '../commands/complete/shape.ts';
import { collect } from './collect.ts';

function shapeOf(command: Command, path: string): CommandShape {
  const help = command.createHelp();
  return {
    path,
    about: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      name: option.long ?? option.flags,
      about: option.description,
      value: /[<[](\w+)/.exec(option.flags)?.[1] ?? null,
      isRepeated: option.parseArg === collect || option.variadic,
    })),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      isRepeated: argument.variadic,
    })),
  };
}

/** What may be typed for the command and all below it. */
export function commandShapes(command: Command, path = ''): CommandShape[] {
  const below = command.createHelp().visibleCommands(command);
  return [
    shapeOf(command, path),
    ...below.flatMap((each) => commandShapes(each, `${path} ${each.name()}`.trimStart())),
  ];
}
