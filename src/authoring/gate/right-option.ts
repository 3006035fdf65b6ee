import type { Scenario } from '../../scenario/schema.ts';

function ofList(
  list: readonly { id: string; answer: number }[],
  name: 'quiz' | 'exercises',
  id: string,
) {
  const index = list.findIndex((each) => each.id === id);
  const right = list[index];
  return right === undefined ? null : [name, index, 'options', right.answer - 1];
}

/** Where the right option of a question stands in its scenario; null where it is of another one. */
export function rightOptionIn(scenario: Scenario, questionId: string): (string | number)[] | null {
  const [scenarioId, word, id = ''] = questionId.split('/');
  if (scenarioId !== scenario.id) return null;
  if (word === 'quiz') return ofList(scenario.quiz, 'quiz', id);
  if (word === 'exercise') return ofList(scenario.exercises, 'exercises', id);
  const index = scenario.probes.findIndex((each) => each.id === id);
  return index === -1 ? null : ['probes', index, 'strong', 'reply'];
}
