import type { Span } from '../../language/span.ts';
import type { TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import { isWrittenDown } from '../../rehearsal/recording.ts';
import type { Delivery } from '../../speech/sound/delivery.ts';
import { withWordsBefore } from '../../speech/written-down.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Recorded } from '../../voice.ts';
import type { Ears, Speaking } from './ears.ts';

/** What is known of a spoken take beside its time. */
export interface HeardTake {
  delivery?: Delivery;
  /** Null where nobody wrote them down. */
  words: string | null;
  doubtful: Span[];
}

const NOT_HEARD: HeardTake = { words: null, doubtful: [] };

function heardOf({ delivery }: Recorded): HeardTake {
  return delivery.soundSeconds === 0 ? NOT_HEARD : { ...NOT_HEARD, delivery };
}

/** Where the person left while their words were looked at. */
export interface LeftWords {
  text: string;
  by: 'menu' | 'ctrl-c' | undefined;
}

/** Words that were being looked at when the session was left: what they sounded like is gone. */
async function putRight(
  request: TakeRequest,
  context: Speaking,
  onText: (text: string) => string | undefined,
): Promise<{ end: TakeEnd; heard: HeardTake; left: LeftWords | null }> {
  const { acceptWords, heardIn } = await import('./write-down.ts');
  const written = { text: request.text, isMostlyDoubtful: false, sentencesAtPauses: false };
  const { kind, by, text } = await acceptWords(written, request, context, onText);
  const end: TakeEnd = {
    ...{ kind: 'done', text, activeSeconds: request.activeMs / 1000 },
    stoppedAt: request.stop?.brokenAt ?? null,
    ...{ hintsUsed: request.hintsUsed, pasted: false, interrupted: false },
  };
  const left = kind === 'left' ? { text, by } : null;
  return { end, heard: heardIn(text, written), left };
}

/** How far a take is when it begins, or goes on. */
function progressAt({ activeMs, hintsUsed, stop }: TakeRequest): TakeProgress {
  const stopped = stop === undefined ? {} : { stoppedAt: stop.brokenAt ?? null };
  return { text: '', activeMs, hintsUsed, ...stopped };
}

/**
 * A spoken take, recorded where `ears` are open, and its words where a recogniser writes them down and
 * the person accepts them: what is told of it then has their text, and the time they were spoken in.
 * `left` is not null where the person left them.
 */
export async function spokenTake(
  request: TakeRequest,
  { recording, mode, keep }: Ears,
  context: Speaking,
): Promise<{ end: TakeEnd; heard: HeardTake; left: LeftWords | null }> {
  let told = progressAt(request);
  const onProgress = (now: TakeProgress) => {
    const voicedSeconds = request.stop === undefined ? null : (recording?.voicedSeconds() ?? null);
    told = { ...now, text: '', ...(voicedSeconds === null ? {} : { voicedSeconds }) };
    return request.onProgress(told);
  };
  const onText = (text: string) => request.onProgress({ ...told, text });
  if (recording === null) {
    const end = await context.prompter.take({ ...request, onProgress });
    return { end, heard: NOT_HEARD, left: null };
  }
  const isWritten = isWrittenDown(mode);
  if (isWritten && request.text !== '') return putRight(request, context, onText);
  const end = await context.prompter.take({ ...request, onProgress, sound: recording });
  const recorded = recording.stop();
  const another = (await context.ports.voice()).recorderNotice();
  if (another !== null) context.ports.output.note([visibleLine(another)]);
  const heard = heardOf(recorded);
  if (end.kind !== 'done') return { end, heard, left: null };
  const notice = await keep(recorded.sound);
  if (notice) context.ports.output.note([notice]);
  if (!isWritten) return { end, heard, left: null };
  const { acceptWords, heardIn, recognise } = await import('./write-down.ts');
  const recognised = await recognise(recorded, context);
  if (recognised === null) return { end, heard, left: null };
  const { written } = recognised;
  const { kind, by, text } = await acceptWords(written, request, context, onText);
  if (kind === 'left') return { end, heard, left: { text, by } };
  const { words } = recognised.recognised;
  const delivery = words === null ? recorded.delivery : withWordsBefore(recorded.delivery, words);
  return { end, heard: { delivery, ...heardIn(text, written) }, left: null };
}
