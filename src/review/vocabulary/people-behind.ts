import { holds } from '../../language/matchers.ts';
import { phrases } from '../../language/phrases.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';

/** Where a cause lies that outlives the code: whose it was, how people work, what was agreed. */
const SYSTEM = wordList(`
  owns owned owner owners ownership process processes policy policies standard standards
  slo slos sla teams organisation organization organisational organizational org company department
  departments management leadership managers incentive incentives priority priorities prioritised
  prioritized roadmap planning budget funding staffing review reviews reviewed reviewer reviewers
  runbook runbooks playbook handover handoff onboarding culture boundary boundaries silo silos shift
  call approval approve approved signoff checklist gate gates governance training hiring
  responsibility responsible accountable accountability agreement agree agreed stakeholder
  stakeholders everyone everybody nobody communication template templates default defaults rotation
  contract contracts postmortem retrospective retro rule rules vendor vendors deadline deadlines`);
const OTHERS = phrases(
  'no|another|other|each|every|which|neither|their|whose team|one',
  'who|to|we|they own',
  'sign off',
  'hand over',
);

/** Whether the words name owners, processes or agreements: where a cause lies that outlives the code. */
export function namesPeopleBehind(words: readonly Word[]): boolean {
  return holds(words, SYSTEM) || OTHERS.isIn(words);
}
