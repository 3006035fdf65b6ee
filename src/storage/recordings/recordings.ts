import { join } from 'node:path';
import { DAY_MS } from '../../progress/day-number.ts';
import { PARTS } from '../../scenario/sections.ts';
import { SAMPLE_RATE } from '../../speech/sound/frame.ts';
import { HEADER_BYTES, wavOf } from '../../speech/sound/wav.ts';
import type { KeptSound, RecordedPart, Recordings } from '../../stores.ts';
import { visibleLine } from '../../text/visible.ts';
import { type Disk, realDisk } from '../files/disk.ts';
import { faultCode } from '../files/fault-code.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeWhole } from '../files/whole-file.ts';
import { soundFilesIn } from './sound-files.ts';

const NAME = /^([a-z0-9-]+)\.wav$/;
const FOLLOW_UP = /^follow-up-(\d{1,3})$/;
const BYTES_A_SECOND = 2 * SAMPLE_RATE;

/** Where a part comes in the telling: sections, the whole of them, what was asked then; null for what is none. */
function placeOf(part: string): number | null {
  const parts: readonly string[] = PARTS;
  const asked = FOLLOW_UP.exec(part)?.[1];
  if (asked !== undefined) return parts.length + Number(asked);
  return parts.includes(part) ? parts.indexOf(part) : null;
}

interface Options {
  /** `recordings` in the data directory; null where there is no place, or nothing is to be kept. */
  folder: string | null;
  days: number;
  disk?: Disk;
}

/** Sound that was asked to be kept: a file each, in a folder a session, for nobody else to read. */
export function createRecordings({ folder, days, disk = realDisk }: Options): Recordings {
  const { files } = disk;

  function soundsOf(session: string): (KeptSound & { place: number })[] {
    if (folder === null) return [];
    return soundFilesIn(folder, files, (each) => each === session)
      .flatMap(({ name, path }) => {
        const part = NAME.exec(name)?.[1] ?? '';
        const place = placeOf(part);
        const state = files.stateAt(path);
        if (place === null || state?.kind !== 'file') return [];
        const seconds = Math.max(0, state.size - HEADER_BYTES) / BYTES_A_SECOND;
        return [{ part, path, seconds, place, until: state.changedAt + days * DAY_MS }];
      })
      .sort((one, other) => one.place - other.place);
  }

  /** A follow-up is called by its number among those of the session. */
  function nameOf(session: string, part: RecordedPart): string {
    if (part !== 'follow-up') return part;
    const asked = soundsOf(session).flatMap((each) => FOLLOW_UP.exec(each.part)?.[1] ?? []);
    return `follow-up-${Math.max(0, ...asked.map(Number)) + 1}`;
  }

  return {
    keeps: folder !== null,
    days,
    keep(session, part, sound) {
      if (folder === null) return 'The sound is not kept: there is no place for it.';
      const own = join(folder, session);
      try {
        makeFolder(own);
        const odd = [folder, own].find((path) => files.stateAt(path)?.kind !== 'folder');
        if (odd !== undefined) return `The sound is not kept: ${visibleLine(odd)} is no folder.`;
        const path = join(own, `${nameOf(session, part)}.wav`);
        writeWhole(path, wavOf(sound), { over: 'anything', durable: false }, disk);
        return undefined;
      } catch (error) {
        return `The sound is not kept (${faultCode(error)}): ${visibleLine(own)}`;
      }
    },
    of: (session) => soundsOf(session).map(({ place: _, ...sound }) => sound),
  };
}
