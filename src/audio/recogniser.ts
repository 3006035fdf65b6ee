import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRecognised } from '../speech/recognised.ts';
import { SAMPLE_RATE } from '../speech/sound/frame.ts';
import type { Sound } from '../speech/sound/sound.ts';
import { wavOf } from '../speech/sound/wav.ts';
import { realDisk } from '../storage/files/disk.ts';
import { readIfSound } from '../storage/files/read-file.ts';
import { withoutHidden } from '../text/visible.ts';
import type { Recognition, Transcriber } from '../voice.ts';
import { type Hold, startChild } from './child.ts';
import { type LentSound, lendSound } from './sound-folder.ts';

/** What stands in a recogniser's arguments for the sound, and for the file it is to write, without its ending. */
const SOUND = '{sound}';
const OUTPUT = '{output}';
/** And for names and terms it may hear. */
const VOCABULARY = '{vocabulary}';
/** What may be the ending of that. */
const ENDINGS = ['.json', '.vtt', '.srt', '.txt', ''];
/** Beyond it, it is no transcript. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Circumstances {
  /** The folder the sound is put below for that while. */
  folder: string;
  hold: Hold;
  /** Names and terms it may hear. */
  vocabulary?: readonly string[] | undefined;
}

/** The longest it may take: five times as long as the sound, and a minute to load what it needs. */
export function patienceMs(samples: number): number {
  return (5 * (samples / SAMPLE_RATE) + 60) * 1000;
}

function failed(why: string): Recognition {
  return { ok: false, why };
}

/** What it wrote into the folder; null where it did not. */
function written(file: LentSound): { text: string; name: string } | null {
  for (const ending of ENDINGS) {
    const path = join(file.folder, `words${ending}`);
    if (!existsSync(path)) continue;
    const bytes = readIfSound(realDisk.files, path, MOST_BYTES);
    if (bytes !== null) return { text: bytes.toString('utf8'), name: `words${ending}` };
  }
  return null;
}

/** A program with its arguments as something that turns sound into words. */
export function commandTranscriber(
  command: readonly string[],
  { folder, hold, vocabulary = [] }: Circumstances,
  patience = patienceMs,
): Transcriber {
  const [name = ''] = command;
  const isWritten = command.some((word) => word.includes(OUTPUT));

  async function run(
    file: LentSound,
    { length }: Pick<Sound, 'length'>,
    signal: AbortSignal,
  ): Promise<Recognition> {
    const output = join(file.folder, 'words');
    const words = command.map((word) =>
      word
        .replaceAll(SOUND, () => file.path)
        .replaceAll(OUTPUT, () => output)
        .replaceAll(VOCABULARY, () => vocabulary.join(', ')),
    );
    const pieces: Buffer[] = [];
    let bytes = 0;
    let why: string | null = null;
    const stop = (reason: string) => {
      why ??= reason;
      child.end();
    };
    const child = startChild(words, {
      hold,
      onData(piece) {
        bytes += piece.length;
        if (bytes > MOST_BYTES) stop(`${name} wrote without an end`);
        else pieces.push(piece);
      },
    });
    const late = setTimeout(() => stop(`${name} took too long`), patience(length));
    const onAbort = () => stop('you did not wait for it');
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    const { code, said, fault } = await child.ended;
    clearTimeout(late);
    signal.removeEventListener('abort', onAbort);
    if (why !== null) return failed(why);
    if (fault !== null) {
      return failed(fault === 'ENOENT' ? `${name} is not installed` : `${name}: ${fault}`);
    }
    if (code !== 0) {
      const last = said.split('\n').at(-1)?.slice(0, 200) ?? '';
      return failed(`${name} ended with ${code}${last === '' ? '' : `: ${last}`}`);
    }
    const found = isWritten
      ? written(file)
      : { text: Buffer.concat(pieces).toString('utf8'), name: 'words' };
    if (found === null) return failed(`${name} wrote no file`);
    const read = await readRecognised(withoutHidden(found.text), found.name);
    if (read === null) return failed(`what ${name} wrote is no transcript`);
    if (read.text.trim() === '')
      return { ok: false, why: `${name} heard no words`, isSilence: true };
    return { ok: true, ...read };
  }

  return {
    name,
    async transcribe(sound, signal) {
      let file: LentSound;
      try {
        file = lendSound(wavOf(sound), folder, hold);
      } catch (error) {
        return failed(`no file for ${name}: ${error instanceof Error ? error.message : error}`);
      }
      try {
        return await run(file, sound, signal);
      } finally {
        file.remove();
      }
    },
  };
}
