import { emptyProgress, type Progress } from '../../progress/progress.ts';
import { visibleDeep } from '../../text/visible.ts';
import { mayHide } from './may-hide.ts';

/** The parts of a progress in the order they are kept in. */
const NAMES = Object.keys(emptyProgress());

/** Progress to keep: each of its parts is JSON on a line of its own. */
export function progressLines(progress: Progress): string {
  return NAMES.map((name) => JSON.stringify(Reflect.get(progress, name))).join('\n');
}

function parsed(line: Buffer): unknown {
  const text = line.toString('utf8');
  const value: unknown = JSON.parse(text);
  return mayHide(text) ? visibleDeep(value) : value;
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf('\n'); at >= 0; from = at + 1, at = bytes.indexOf('\n', from)) {
    lines.push(bytes.subarray(from, at));
  }
  return [...lines, bytes.subarray(from)];
}

/**
 * The progress that was kept. A part is parsed when it is first looked at: most of what asks for
 * the progress looks at a few of them, and the cards alone take longer than all the others.
 */
export function progressOfParts(bytes: Buffer): Progress {
  const progress = emptyProgress();
  for (const [index, line] of linesOf(bytes).entries()) {
    Object.defineProperty(progress, NAMES[index] ?? '', {
      enumerable: true,
      configurable: true,
      get() {
        const value = parsed(line);
        Object.defineProperty(progress, NAMES[index] ?? '', { value, writable: true });
        return value;
      },
    });
  }
  return progress;
}
