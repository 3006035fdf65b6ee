import type { Look } from '../../look.ts';
import { visibleLine } from '../../text/visible.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';

/** One thing that was looked at. */
export interface Checked {
  name: string;
  outcome: 'ok' | 'failed' | 'left open';
  found: string;
  todo: string;
}

const NAMES: Readonly<Record<string, string>> = {
  node: 'Node.js',
  terminal: 'Terminal',
  data: 'What is kept',
  config: 'Settings',
  recorder: 'Recorder',
  level: 'Microphone',
  recogniser: 'Recogniser',
  model: 'Its file',
};

function signOf(outcome: Checked['outcome'], look: Look): string {
  if (outcome === 'left open') return look.dim(look.unicode ? '·' : 'not set:');
  const isGood = outcome === 'ok';
  const sign = look.unicode ? (isGood ? '✓' : '✗') : isGood ? 'ok:' : 'FAILED:';
  return isGood ? look.good(sign) : look.warn(sign);
}

/** What works on this machine, and what to do about the rest. */
export function doctorScreen(checks: readonly Checked[], look: Look): string[] {
  return [
    ...heading('What works here', '', look),
    ...checks.flatMap(({ name, outcome, found, todo }) => [
      ...hanging(
        `  ${signOf(outcome, look)} ${look.bold(NAMES[name] ?? name)}  `,
        visibleLine(found),
        look.width,
      ),
      ...(todo === '' ? [] : paragraph(look.dim(visibleLine(todo)), look.width, '    ')),
    ]),
  ];
}
