import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import type { Desk } from './desk.ts';
import { KEYS } from './keys.ts';
import { choose } from './rehearsing.ts';
import type { Terminal } from './terminal.ts';
import { fakeRecogniser, isRunning, rawSpeech } from './voices.ts';

/** A desk with a recorder that says one thing and is quiet then, and a recogniser that behaves so. */
export function withVoice(desk: Desk, recogniser?: string): { isAnyLeft(): boolean } {
  const pids = desk.write('pids', '');
  const speech = desk.write(
    'speech.raw',
    rawSpeech([
      ['silence', 0.3],
      ['speech', 2],
      ['silence', 0.5],
    ]),
  );
  const room = desk.write('room.raw', rawSpeech([['silence', 0.2]]));
  const loop = `echo $$ >> ${pids}; cat ${speech}; while cat ${room}; do sleep 0.2; done`;
  const settings = [
    ...['level: sde2', 'role: software-engineer'],
    `recorder: ${JSON.stringify(['sh', '-c', loop])}`,
    ...(recogniser === undefined
      ? []
      : [`recogniser: ${JSON.stringify(fakeRecogniser(recogniser))}`]),
  ];
  desk.write(join('.config', 'star-coach', 'config.yaml'), `${settings.join('\n')}\n`);
  return {
    isAnyLeft: () =>
      readFileSync(pids, 'utf8').split('\n').filter(Boolean).map(Number).some(isRunning),
  };
}

/** What is asked after a take whose words nobody wrote down. */
export const TICKS = 'Which of these did you say?';

/** Through the brief and the microphone into the take, until something was heard in it. */
export async function intoTake(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await terminal.waitFor(/silent for|hearing you|listening/);
  terminal.send(KEYS.enter);
  await terminal.waitFor('Speak as you would in the room.');
  await terminal.waitFor(/silent for [1-9]/);
}
