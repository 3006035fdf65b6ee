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

const OUTCOMES: Readonly<Record<Checked['outcome'], string>> = {
  ok: 'ok:',
  failed: 'FAILED:',
  'left open': 'not set:',
};

function outcomeWord(outcome: Checked['outcome'], look: Look): string {
  const word = OUTCOMES[outcome];
  if (outcome === 'left open') return look.dim(word);
  return outcome === 'ok' ? look.good(word) : look.warn(word);
}

/** What works on this machine, and what to do about the rest. */
export function doctorScreen(checks: readonly Checked[], look: Look): string[] {
  return [
    ...heading('What works here', '', look),
    ...checks.flatMap(({ name, outcome, found, todo }) => [
      ...hanging(
        `  ${outcomeWord(outcome, look)} ${look.bold(NAMES[name] ?? name)}  `,
        visibleLine(found),
        look.width,
      ),
      ...(todo === '' ? [] : paragraph(look.dim(visibleLine(todo)), look.width, '    ')),
    ]),
  ];
}
