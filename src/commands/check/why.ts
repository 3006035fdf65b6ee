import { heardQuestions } from '../../authoring/gate/tone/giveaways.ts';
import { UsageError } from '../../errors.ts';
import type { Output } from '../../ports.ts';
import { nearestNames } from '../../scenario/nearest-names.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { giveawaysScreen } from '../../terminal/screens/giveaways.ts';

/** Prints what gives the questions of one scenario away to somebody who has read only the others. */
export function why(
  id: string,
  scenarios: readonly Scenario[],
  { json }: { json: boolean },
  output: Output,
): void {
  const scenario = scenarios.find((each) => each.id === id);
  if (scenario === undefined) {
    const near = nearestNames(
      id,
      scenarios.map((each) => each.id),
    );
    throw new UsageError(`no scenario "${id}" among the ${scenarios.length} that are checked`, {
      hint: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Name it by its id.',
    });
  }
  if (scenarios.length < 2) {
    throw new UsageError(`"${id}" is the only scenario that is checked`, {
      hint: 'What gives a question away is learned from others: check the folder they lie in.',
    });
  }
  const questions = heardQuestions(scenarios, id);
  if (json) output.json({ version: 1, scenario: id, questions });
  else output.print(giveawaysScreen(scenario.title, questions, output.look));
}
