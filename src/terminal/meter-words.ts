import type { Meter } from '../speech/sound/meter.ts';
import type { Signs } from './take/signs.ts';

const CELLS = 12;

/** What the microphone hears, in words, longest first; nothing in it hurries anybody. */
export function meterWords({ state, silentSeconds }: Meter): string[] {
  switch (state) {
    case 'waiting':
      return ['waiting for the microphone', 'waiting'];
    case 'hearing':
      return ['hearing you'];
    case 'silent':
      return silentSeconds > 0 ? [`silent for ${silentSeconds} s`] : ['listening'];
    case 'too quiet':
      return ['too quiet: come closer to the microphone', 'too quiet'];
    case 'clipping':
      return ['too loud: it clips', 'clipping'];
    case 'only zeros':
      return [
        'only silence arrives: is the microphone on, and allowed here?',
        'only silence arrives',
      ];
    case 'lost':
      return ['no sound arrives any more; the take goes on without it', 'no sound any more'];
  }
}

/** `▕██████░░░░░░▏`, as full as it is loud. */
export function meterBar({ share }: Meter, signs: Signs): string {
  const filled = Math.min(CELLS, Math.round(share * CELLS));
  const cells = signs.full.repeat(filled) + signs.empty.repeat(CELLS - filled);
  return `${signs.barStart}${cells}${signs.barEnd}`;
}

/** The whole of it in a line, for where nothing is drawn beside it. */
export function meterLine(meter: Meter, signs: Signs): string {
  const [words = ''] = meterWords(meter);
  const sign = meter.state === 'lost' ? ' ' : signs.recording;
  return `${sign} ${meterBar(meter, signs)} ${words}`;
}
