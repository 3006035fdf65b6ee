import { COMMAND_KEYS } from '../../command-keys.ts';
import type { TakeRequest } from '../../prompter.ts';
import type { Recognised } from '../../speech/recognised.ts';
import { accepted, DOUBT, type WrittenDown, writtenDown } from '../../speech/written-down.ts';
import { notWrittenScreen, writingDownRow } from '../../terminal/screens/listening.ts';
import type { Recognition, Recorded } from '../../voice.ts';
import { MICROPHONE_MENU } from '../menus.ts';
import type { Speaking } from './ears.ts';
import type { HeardTake } from './spoken-take.ts';

/** How what was recognised is asked to be looked at. */
function instruction(
  { text, isMostlyDoubtful, sentencesAtPauses }: WrittenDown,
  isInLines: boolean,
): string {
  const doubts = text.includes(DOUBT)
    ? ` "${DOUBT}" stands behind a word that was hard to hear.`
    : '';
  return [
    'This is what was heard.',
    // A take in lines says itself how it is ended.
    isInLines ? '' : ' Enter accepts it; or put right what is wrong, and end with Ctrl+D.',
    isMostlyDoubtful ? ' Most of it was hard to hear: read it all.' : doubts,
    sentencesAtPauses ? ' Sentences were set at your pauses.' : '',
  ].join('');
}

/** Lets the person put right what was recognised; the clock of the take stands by then. */
export async function acceptWords(
  written: WrittenDown,
  { heading, question }: Pick<TakeRequest, 'heading' | 'question'>,
  { ports, prompter }: Speaking,
  onText: (text: string) => string | undefined,
): Promise<{ kind: 'accepted' | 'left'; by?: 'menu' | 'ctrl-c' | undefined; text: string }> {
  onText(written.text);
  const end = await prompter.take({
    mode: 'typed',
    heading: { ...heading, part: `${heading.part}, written down` },
    question: `${instruction(written, ports.output.look.plain)} ${question}`,
    targetSeconds: null,
    allowedSeconds: null,
    pace: 1,
    hints: [],
    text: written.text,
    activeMs: 0,
    hintsUsed: 0,
    toAccept: true,
    pause: {},
    onProgress: ({ text }) => onText(text),
  });
  return { kind: end.kind === 'left' ? 'left' : 'accepted', by: end.by, text: end.text };
}

/** What a text that was put right comes to. */
export function heardIn(
  text: string,
  { isMostlyDoubtful }: Pick<WrittenDown, 'isMostlyDoubtful'>,
): Pick<HeardTake, 'words' | 'doubtful'> {
  const { words, doubtful } = accepted(text, isMostlyDoubtful);
  return { words, doubtful };
}

/** What was said as words with their times, if a recogniser makes any of it; null where none does. */
export async function recognise(
  { sound, stretches, delivery }: Recorded,
  { ports, prompter }: Speaking,
): Promise<{ recognised: Recognised; written: WrittenDown } | null> {
  const { output } = ports;
  const transcriber = await (await ports.voice()).transcriber();
  if (transcriber === null || sound === null || delivery.heard === 'nothing') return null;
  const leaving = new AbortController();
  const began = ports.elapsed();
  const work = transcriber.transcribe(sound, leaving.signal);
  const recognition = await prompter.watch<Recognition | null>(
    {
      line: () => writingDownRow((ports.elapsed() - began) / 1000, output.look),
      until: work,
    },
    [{ value: null, label: MICROPHONE_MENU.withoutWords, key: COMMAND_KEYS.back }],
    { back: null },
  );
  if (recognition === null) {
    leaving.abort();
    await work;
    return null;
  }
  if (!recognition.ok) {
    output.print(notWrittenScreen(recognition.why, output.look));
    return null;
  }
  const spokenIn = delivery.heard === 'speech' ? stretches : null;
  return { recognised: recognition, written: writtenDown(recognition, spokenIn) };
}
