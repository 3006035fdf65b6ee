import { Chalk, supportsColor } from 'chalk';
import type { Paint } from '../look.ts';

/** The colours of the program, as far as this terminal has them. */
export function createPaint(): Paint {
  const chalk = new Chalk({ level: supportsColor === false ? 0 : supportsColor.level });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  };
}
