import type { Rule } from '../rule.ts';
import { agentlessOutcome } from './agentless-outcome/agentless-outcome.ts';
import { assigned } from './assigned/assigned.ts';
import { filler } from './filler/filler.ts';
import { genericReflection } from './generic-reflection/generic-reflection.ts';
import { habitual } from './habitual/habitual.ts';
import { handedOff } from './handed-off/handed-off.ts';
import { hedge } from './hedge/hedge.ts';
import { keyPhrases } from './key-phrases.ts';
import { noBusinessImpact } from './no-business-impact/no-business-impact.ts';
import { noOutcomeNumber } from './no-outcome-number.ts';
import { noOwnAction } from './no-own-action.ts';
import { noReflection } from './no-reflection.ts';
import { noScopeBoundary } from './no-scope-boundary/no-scope-boundary.ts';
import { noSecondOrder } from './no-second-order/no-second-order.ts';
import { overTarget } from './over-target.ts';
import { setupHeavy } from './setup-heavy.ts';
import { systemicMissing } from './systemic-missing.ts';
import { underTarget } from './under-target.ts';
import { vagueOutcome } from './vague-outcome.ts';
import { vagueQuantity } from './vague-quantity/vague-quantity.ts';
import { weDilution } from './we-dilution.ts';

/** Every rule, in the order findings of one place are listed. */
export const RULES: readonly Rule[] = [
  noScopeBoundary,
  assigned,
  noOwnAction,
  weDilution,
  handedOff,
  agentlessOutcome,
  noOutcomeNumber,
  vagueOutcome,
  vagueQuantity,
  noBusinessImpact,
  noSecondOrder,
  hedge,
  habitual,
  noReflection,
  genericReflection,
  systemicMissing,
  filler,
  setupHeavy,
  overTarget,
  underTarget,
  keyPhrases,
];
