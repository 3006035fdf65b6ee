import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { RULES } from '../review/rules/index.ts';
import { nearestNames } from '../scenario/nearest-names.ts';
import { ruleScreen, rulesScreen } from '../terminal/screens/rules.ts';

/** Prints every review rule, or all about one. */
export async function rules(id: string | undefined, { output }: Ports): Promise<void> {
  if (id === undefined) return output.print(rulesScreen(RULES, output.look));
  const rule = RULES.find((each) => each.id === id.toLowerCase());
  if (rule === undefined) {
    const nearest = nearestNames(
      id,
      RULES.map((each) => each.id),
    );
    throw new UsageError(`no review rule is called "${id}"`, {
      hint:
        nearest.length > 0
          ? `Did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}?`
          : 'See them all: star-coach rules',
    });
  }
  output.print(ruleScreen(rule, output.look));
}
