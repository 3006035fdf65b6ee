import { COMMAND_KEYS } from '../../command-keys.ts';
import { FailureError, UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { Session } from '../../progress/sessions.ts';
import type { Prompter } from '../../prompter.ts';
import type { KeptSound } from '../../stores.ts';
import { playingRow } from '../../terminal/screens/playing.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Played, Voice } from '../../voice.ts';
import { findSession, LOOP_ID, readHistory } from './find-session.ts';
import type { HistoryOptions } from './history.ts';

export const PLAY_MENU = { next: 'next', stop: 'stop' } as const;

/** The sound of a session; of a whole loop, that of all its answers. */
async function soundOf(text: string, ports: Ports): Promise<KeptSound[]> {
  const [{ sessions }, recordings] = await Promise.all([readHistory(ports), ports.recordings()]);
  const isOfLoop = ({ takes }: Session) => takes.some(({ take }) => take.loop === text);
  const meant = LOOP_ID.test(text)
    ? sessions.filter(isOfLoop).toReversed()
    : [findSession(sessions, text).session];
  const kept = meant.flatMap(({ id }) => recordings.of(id));
  if (kept.length > 0) return kept;
  throw new UsageError('no sound is kept of it', {
    hint: `--keep-audio keeps it, for ${recordings.days} days: star-coach rehearse dive-deep --keep-audio`,
  });
}

/** Those of a part, as it is typed: `action`, `follow-up-2`, or `follow-up` for all of these. */
function partsCalled(kept: readonly KeptSound[], text: string): KeptSound[] {
  const wanted = text.trim().toLowerCase();
  const found = kept.filter(({ part }) => part === wanted || part.startsWith(`${wanted}-`));
  if (wanted !== '' && found.length > 0) return found;
  const there = [...new Set(kept.map(({ part }) => part))].join(', ');
  throw new UsageError(`no sound is kept of "${visibleLine(text)}"`, {
    hint: `There is: ${there}.`,
  });
}

type Answer = Played | 'next' | 'stop';

/** Plays one sound while a row says how far it is. */
async function withKeys(
  sound: KeptSound,
  isLast: boolean,
  { voice, ports, prompter }: { voice: Voice; ports: Ports; prompter: Prompter },
): Promise<Answer> {
  const stopping = new AbortController();
  const playing = voice.play(sound.path, stopping.signal);
  const began = ports.elapsed();
  try {
    return await prompter.watch<Answer>(
      {
        line: () => playingRow(sound, (ports.elapsed() - began) / 1000, ports.output.look),
        until: playing,
      },
      [
        ...(isLast
          ? []
          : [{ value: 'next' as const, label: PLAY_MENU.next, key: COMMAND_KEYS.next }]),
        { value: 'stop', label: PLAY_MENU.stop, key: COMMAND_KEYS.back },
      ],
      { back: 'stop' },
    );
  } finally {
    stopping.abort();
    await playing;
  }
}

/** Plays what is kept of a session, part by part. Throws a usage error where nothing is, a failure where nothing plays it. */
export async function playSession(
  session: string | undefined,
  part: true | string,
  { json, md }: Pick<HistoryOptions, 'json' | 'md'>,
  ports: Ports,
): Promise<void> {
  if (session === undefined) {
    throw new UsageError('--play plays the sound of one session, and none was named', {
      hint: 'The last one: star-coach history last --play',
    });
  }
  if (json || md) throw new UsageError('--play plays, and --json and --md print');
  const kept = await soundOf(session, ports);
  const sounds = part === true ? kept : partsCalled(kept, part);
  const voice = await ports.voice();
  const prompter = ports.attended ? await ports.prompter('') : null;
  for (const [at, sound] of sounds.entries()) {
    const isLast = at === sounds.length - 1;
    if (prompter === null) ports.output.print([playingRow(sound, null, ports.output.look)]);
    const answer =
      prompter === null
        ? await voice.play(sound.path, new AbortController().signal)
        : await withKeys(sound, isLast, { voice, ports, prompter });
    if (answer === 'stop') return;
    if (answer === 'next' || answer.ok) continue;
    throw new FailureError(`the sound could not be played: ${visibleLine(answer.why)}`, {
      hint: `To play: ${voice.playerAdvice}.`,
    });
  }
}
