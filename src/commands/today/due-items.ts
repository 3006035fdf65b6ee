import type { Rehearsed } from '../../library/find-rehearsed.ts';
import type { FoundScenario } from '../../library/find-scenario.ts';
import { followRenames } from '../../library/follow-renames.ts';
import type { Ports } from '../../ports.ts';
import { type Question, questionsOf } from '../../quiz/question.ts';
import { type DuePlan, dueCards, type HowMuch, type PlannedCard } from './due-cards.ts';

/** A card that is due, with what it is about. */
export interface DueItem extends PlannedCard {
  found: FoundScenario;
  /** Null for a story and a section. */
  question: Question | null;
}

interface Loaded {
  found: FoundScenario;
  questions: Map<string, Question>;
}

async function load(rehearsed: Rehearsed): Promise<Loaded> {
  const found = await rehearsed.load();
  const questions = questionsOf([found.scenario]);
  return { found, questions: new Map(questions.map((each) => [each.id, each])) };
}

/** What is due today, loaded. */
export async function dueItems(ports: Ports, howMuch: HowMuch = {}): Promise<DuePlan<DueItem>> {
  await followRenames(ports);
  const progress = await (await ports.journal()).progress();
  const plan = await dueCards(progress, ports, howMuch);
  const wanted = [...plan.items, ...plan.weakest].map(({ rehearsed }) => rehearsed);
  const loaded = new Map<Rehearsed, Loaded>();
  for (const each of new Set(wanted)) loaded.set(each, await load(each));
  const itemOf = (card: PlannedCard): DueItem[] => {
    const about = loaded.get(card.rehearsed);
    if (about === undefined) return [];
    const { found } = about;
    if (card.kind === 'story' || card.kind === 'section' || card.kind === 'follow-up') {
      return [{ ...card, found, question: null }];
    }
    const question = about.questions.get(card.card);
    return question ? [{ ...card, found, question }] : [];
  };
  return { ...plan, items: plan.items.flatMap(itemOf), weakest: plan.weakest.flatMap(itemOf) };
}
