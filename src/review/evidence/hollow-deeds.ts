import { formsOfAll } from '../../language/verbs.ts';
import type { Word } from '../../language/words.ts';

/** Nothing is seen to happen in these, whatever their object. */
const HOLLOW = formsOfAll(
  `help support assist guide ensure manage drive foster align leverage champion enable empower involve
  participate communicate collaborate cooperate coordinate go come stay keep accept agree disagree
  understand see realise realize notice motivate encourage inspire facilitate oversee spearhead
  contribute handle deal maintain continue demonstrate act focus strive deliver attend join hold give
  tell let notify inform escalate flag message ping
  get be have feel think know decide hope learn like`,
);
const DRIVING = formsOfAll('drive');

/** Whether the deed shows nothing: `drove alignment` does not, `drove to both depots` does. */
export function isHollow(deed: Word, next: Word | undefined): boolean {
  return HOLLOW.has(deed) && !(DRIVING.has(deed) && next?.lower === 'to');
}
