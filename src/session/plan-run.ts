import { askedQuestion, usualTelling } from '../library/asked-question.ts';
import type { FoundScenario } from '../library/find-scenario.ts';
import type { Ports } from '../ports.ts';
import { timesAsked } from '../progress/last-rehearsed.ts';
import { type PlanChoices, type PlanSettings, planRehearsal } from '../rehearsal/plan.ts';
import type { AskedQuestion, NamedStory } from '../rehearsal/records.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Run } from './run.ts';

/** A story nobody has told yet: it has a name when it is given one. */
export function newStory({ now, seed }: Pick<Ports, 'now' | 'seed'>): NamedStory {
  return { id: `story-${now().toString(36)}-${seed().toString(36)}`, title: '' };
}

/** The phrasing that comes so many after the one in these words. */
function phrasingAfter({ ask }: Question, words: string, count: number): string {
  const texts = ask.map(({ text }) => text);
  const at = Math.max(texts.indexOf(words), 0) + count;
  return texts[at % texts.length] ?? words;
}

/** The question in other words than the last times: first in those it was found by, then one after the other. */
async function inWords(
  question: Question,
  { scenario, asked }: FoundScenario,
  ports: Ports,
): Promise<AskedQuestion> {
  const { id, principle } = question;
  const times = timesAsked(await (await ports.journal()).progress(), id);
  return { id, principle, ask: phrasingAfter(question, asked?.ask ?? scenario.question, times) };
}

/** The same question, asked in these words. */
export function inTheseWords(run: Run, ask: string): Run {
  const { plan } = run;
  return plan.asked === null ? run : { ...run, plan: { ...plan, asked: { ...plan.asked, ask } } };
}

/** The same question, asked in other words. */
export function inOtherWords(run: Run): Run {
  const { question, plan } = run;
  if (question === null || plan.asked === null) return run;
  return inTheseWords(run, phrasingAfter(question, plan.asked.ask, 1));
}

/** A rehearsal of what was found, with what it is listened to for. */
export async function planRun(
  found: FoundScenario,
  options: Omit<PlanChoices, 'asked'>,
  settings: PlanSettings,
  ports: Ports,
): Promise<Run> {
  const telling = options.telling ?? usualTelling(found);
  const question = await askedQuestion(ports, found.scenario, { telling, asked: found.asked });
  const asked = question && (await inWords(question, found, ports));
  const story = telling === 'own' ? (options.story ?? newStory(ports)) : null;
  const plan = planRehearsal(found.scenario, { ...options, telling, story, asked }, settings);
  const target = question?.id ?? found.target;
  return { ...found, target, plan, question, unfinished: null };
}
