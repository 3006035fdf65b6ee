import { describe, expect, test } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  MICROPHONE_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../../src/session/menus.ts';
import type { Recognition } from '../../../src/voice.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { takesIn } from '../../support/memory-journal.ts';
import { memoryVoice } from '../../support/memory-voice.ts';
import { rehearsal, rehearsed } from '../../support/rehearsal.ts';
import { CTRL_C, ESC, type Reaction } from '../../support/scripted-prompter.ts';
import type { Piece } from '../../support/sound.ts';

const SAID: Piece[] = [
  ['silence', 1.2],
  ['speech', 2.4],
  ['silence', 2.6],
  ['speech', 3],
  ['silence', 0.8],
];
const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const spoke = (seconds = 10): Reaction => ({ text: '', activeSeconds: seconds });
const says = (...reactions: Reaction[]) => reactions;
const ONE = { section: ['situation'], quiz: false, retell: true };

const timed = (text: string, doubtful: readonly number[] = []): Recognition => ({
  ok: true,
  text,
  words: text.split(' ').map((word, at) => ({
    text: word,
    // The first three words before the pause, the others after it.
    fromMs: at < 3 ? 1300 + at * 600 : 6300 + (at - 3) * 250,
    toMs: at < 3 ? 1800 + at * 600 : 6500 + (at - 3) * 250,
    certainty: doubtful.includes(at) ? 0.2 : 0.9,
  })),
});
const HEARD = 'nobody had noticed the forty orders a day that we lost';

describe('a recorded take', () => {
  const voice = () => memoryVoice({ said: [SAID] });

  test('is measured: in the comparison, in the summary, in the journal', async () => {
    const { text, journal, requests } = await rehearsed(
      { ...ONE, record: true, voice: voice() },
      ...says(START, START, spoke(), [0], DONE),
    );
    expect(requests[0]).toMatchObject({ mode: 'aloud', sound: expect.anything() });
    expect(text).toMatch(
      /Heard: first word after 1\.\d s; 0:05 of speech; a pause of 2\.\d s at\s+0:0\d\./,
    );
    expect(text).toMatch(/Heard: 0:05 of speech; 1 pause over 2 s, the longest 2\.\d s\./);
    const [take] = takesIn(journal);
    expect(take).toMatchObject({ words: null, clock: 'spoken', delivery: { heard: 'speech' } });
    expect(take?.delivery?.pauses).toHaveLength(1);
  });

  test('is spoken aloud though nobody asked for that too, and not without a microphone', async () => {
    const { text, requests } = await rehearsed(
      { ...ONE, record: true },
      ...says(START, START, spoke(), [], DONE),
    );
    expect(text).toContain('Nothing can be recorded: no recorder is there.');
    expect(text).toContain('To record: install a recorder.');
    expect(requests[0]).toMatchObject({ mode: 'aloud' });
    expect(requests[0]?.sound).toBeUndefined();
  });

  test('the brief is gone back to from the microphone, and recording is left out there', async () => {
    const { requests } = await rehearsed(
      { ...ONE, record: true, voice: voice() },
      ...says(START, ESC, START, MICROPHONE_MENU.without, spoke(), [], DONE),
    );
    expect(requests).toHaveLength(1);
    expect(requests[0]?.sound).toBeUndefined();
  });

  test('by another program than is set says so, in one line', async () => {
    const notice = 'parec records, for what is set in config.yaml does not: sox is not installed.';
    const { noted } = await rehearsed(
      { ...ONE, record: true, voice: memoryVoice({ said: [SAID], notice }) },
      ...says(START, START, spoke(), [], DONE),
    );
    expect(noted.filter((line) => line === notice)).toHaveLength(1);
  });

  test('that was lost in the middle says how much of it there is', async () => {
    const { text } = await rehearsed(
      { ...ONE, record: true, voice: voice() },
      ...says(START, START, spoke(41), [], DONE),
    );
    expect(text).toContain('Heard (0:10 of it was recorded): first word');
  });
});

describe('a take that is written down', () => {
  const voice = (...recognised: Recognition[]) => memoryVoice({ said: [SAID], recognised });

  test('is put right without a clock, then read; nothing is ticked', async () => {
    const { text, journal, requests } = await rehearsed(
      { ...ONE, transcribe: true, voice: voice(timed(HEARD, [4])) },
      ...says(START, START, spoke(), {
        text: 'Nobody had noticed the forty orders a day we lost.',
      }),
      DONE,
    );
    expect(requests[1]).toMatchObject({
      mode: 'typed',
      allowedSeconds: null,
      targetSeconds: null,
      text: 'Nobody had noticed. The forty(?) orders a day that we lost.',
    });
    expect(requests[1]?.question).toContain('Sentences were set at your pauses.');
    expect(text).toMatch(/a pause of 2\.\d s after "nobody\s+had noticed"/);
    expect(takesIn(journal)[0]).toMatchObject({
      words: 'Nobody had noticed the forty orders a day we lost.',
      clock: 'spoken',
      activeSeconds: 10,
      ticked: null,
      delivery: { heard: 'speech' },
    });
    expect(text).toContain('0:10 of');
  });

  test('what stays in doubt is kept as such', async () => {
    const { journal } = await rehearsed(
      { ...ONE, transcribe: true, voice: voice(timed(HEARD, [4])) },
      ...says(START, START, spoke(), { text: 'Nobody had noticed. The forty(?) orders.' }, DONE),
    );
    expect(takesIn(journal)[0]).toMatchObject({
      words: 'Nobody had noticed. The forty orders.',
      doubtful: [{ start: 24, end: 29 }],
    });
  });

  test.for<[string, Recognition[] | null, string]>([
    [
      'fails',
      [{ ok: false, why: 'whisper ended with 3' }],
      'not written down: whisper ended with 3.',
    ],
    ['is not set', null, 'No recogniser is set'],
  ])('a recogniser that %s: the take is ticked instead', async ([, recognised, said]) => {
    const mine = memoryVoice({ said: [SAID], ...(recognised === null ? {} : { recognised }) });
    const { text, noted, journal } = await rehearsed(
      { ...ONE, transcribe: true, voice: mine },
      ...says(START, START, spoke(), [0], DONE),
    );
    expect(`${text}\n${noted.join('\n')}`).toContain(said);
    expect(takesIn(journal)[0]).toMatchObject({ words: null, delivery: { heard: 'speech' } });
  });

  test('where it is left with the words on the screen, it goes on with them', async () => {
    const drafts = memoryDrafts();
    const left = rehearsal({ ...ONE, transcribe: true, drafts, voice: voice(timed(HEARD)) }, [
      START,
      START,
      spoke(),
      { kind: 'left', by: 'ctrl-c', text: 'Nobody had noticed it.' },
    ]);
    await expect(left.end).rejects.toThrow('left');
    const { requests, journal } = await rehearsed(
      { ...ONE, transcribe: true, drafts, voice: voice(timed(HEARD)) },
      ...says('Go on', { text: 'Nobody had noticed it.' }, TAKES_MENU.compare, DONE),
    );
    expect(requests[0]).toMatchObject({ mode: 'typed', text: 'Nobody had noticed it.' });
    expect(takesIn(journal)[0]).toMatchObject({
      words: 'Nobody had noticed it.',
      activeSeconds: 10,
    });
  });
});

test.for([['record'], ['transcribe']])('--%s is not for a written answer', async ([flag = '']) => {
  const { end } = rehearsal({ ...ONE, [flag]: true, answers: 'mine.md' }, [CTRL_C]);
  await expect(end).rejects.toThrow(`--${flag} records what is said now`);
  expect(COMPARISON_MENU.copy).toBe('copy');
});
