import { type Word, wordSet } from '../words.ts';
import type { QuantityKind } from './quantity.ts';

const MEETINGS = wordSet(
  'meeting meetings call calls sync syncs standup standups session sessions workshop workshops talk talks presentation presentations discussion discussions conversation conversations interview interviews chat chats demo review retro retrospective check checkin checkins huddle video walkthrough',
);
const LATER = wordSet('later ago old earlier afterwards after before into');
const LEADING = wordSet(
  'after over during every each past last next first following another previous per since until within-reach',
);
const DEFINITE = wordSet("the these those both my our your their his her all each which only 's");
const BACKGROUND_ZERO = wordSet('knowledge experience trust day days idea context background sum');

/**
 * Whether a quantity only tells when or how often (`six months later`, `every two weeks`), how long
 * people met (`a 30-minute call`) or which ones are meant (`the three services`): true of a story
 * without any outcome.
 */
export function isSetting(
  words: readonly Word[],
  from: number,
  end: number,
  kind: QuantityKind,
): boolean {
  const before = words[from - 1]?.lower ?? '';
  const next = words[end];
  const after = next && /^[ -]$/.test(next.gap) ? next.lower : '';
  if (kind === 'time') {
    if (LEADING.has(before)) return true;
    if (LATER.has(after)) return true;
    return MEETINGS.has(after) || MEETINGS.has(words[end + 1]?.lower ?? '');
  }
  if (kind === 'zero') {
    return BACKGROUND_ZERO.has(words[end - 1]?.lower ?? '') || BACKGROUND_ZERO.has(after);
  }
  if (kind === 'count') return DEFINITE.has(before) || MEETINGS.has(words[end - 1]?.lower ?? '');
  return false;
}
