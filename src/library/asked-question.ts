import type { Ports } from '../ports.ts';
import type { AskedQuestion } from '../rehearsal/records.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Telling } from '../scenario/telling.ts';
import { type FoundScenario, isOwnScenario } from './find-scenario.ts';

/**
 * What is told of it where nobody says otherwise: a story in a file as that has it, else one of the
 * person's own; the example only where it is not known what such a story is listened to for.
 */
export function usualTelling(found: Pick<FoundScenario, 'scenario' | 'source'>): Telling {
  if (isOwnScenario(found)) return 'file';
  return found.scenario.answers === undefined ? 'model' : 'own';
}

/**
 * The question a story of one's own is told to, `asked` or else that of the scenario; null where the
 * scenario is told, which has its own.
 */
export async function askedQuestion(
  ports: Pick<Ports, 'questions'>,
  { answers }: Scenario,
  { telling, asked }: { telling: Telling; asked: Pick<AskedQuestion, 'id'> | null },
): Promise<Question | null> {
  const id = asked?.id ?? answers?.[0];
  return telling !== 'own' || id === undefined ? null : ports.questions.load(id);
}
