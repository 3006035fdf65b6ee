import type { Ports } from '../ports.ts';
import { RULES } from '../review/rules/index.ts';
import { ruleScreen, rulesScreen } from '../terminal/screens/rules.ts';
import { findRule } from './find-rule.ts';
import { rulesDocument } from './rules-document.ts';

export interface RulesOptions {
  json?: boolean;
}

/** Prints every review rule, or all about one. */
export async function rules(
  id: string | undefined,
  { json }: RulesOptions,
  { output, config }: Ports,
): Promise<void> {
  const { rulesOff: off } = await (await config()).settings();
  const one = id === undefined ? null : findRule(id);
  if (json) output.json(rulesDocument(one === null ? RULES : [one], off));
  else if (one === null) output.print(rulesScreen(RULES, output.look, off));
  else output.print(ruleScreen(one, output.look, off));
}

/** Turns a review rule off, or on again, until it is said otherwise. */
export async function turnRule(id: string, isOn: boolean, ports: Ports): Promise<void> {
  const { output, config } = ports;
  const rule = findRule(id);
  const path = await (await config()).setRule(rule.id, isOn);
  const what = isOn ? 'is looked for again' : 'is not looked for any more';
  output.print([`${rule.id} ${what} (kept in ${path}).`]);
}
