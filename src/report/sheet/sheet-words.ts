import { principleName } from '../../scenario/principles.ts';
import type { SheetCard } from './card.ts';
import type { Sheet } from './sheet.ts';

/** What the parts of a sheet are called, on paper and on screen. */
export const SHEET_WORDS = {
  title: 'Your stories on one page',
  figures: 'Figures',
  since: 'Since then',
  map: 'They ask, you tell',
  gaps: 'No story yet',
  mind: 'To mind',
  empty: 'There are no stories of yours yet: tell one, or write one down.',
  howToStart: 'star-coach rehearse dive-deep',
} as const;

/** `Told for Dive Deep (3 times) and Ownership`; of one never told, what it was written for. */
export function toldForText({ principles }: Pick<SheetCard, 'principles'>): string {
  const names = principles.map(({ principle, times }) =>
    times > 1 ? `${principleName(principle)} (${times} times)` : principleName(principle),
  );
  const isTold = principles.some(({ times }) => times > 0);
  return isTold ? `Told for ${named(names)}` : `Written for ${named(names)}, not told yet`;
}

/** `one, two and three` */
export function named(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `No story yet` for them, in one line; null where every principle has one. */
export function gapsText({ gaps }: Pick<Sheet, 'gaps'>): string | null {
  return gaps.length === 0 ? null : gaps.map(principleName).join(', ');
}
