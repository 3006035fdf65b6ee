import type { Rehearsed } from '../../library/find-rehearsed.ts';
import type { FoundScenario } from '../../library/find-scenario.ts';
import { followRenames } from '../../library/follow-renames.ts';
import type { Ports } from '../../ports.ts';
import { type QuizQuestion, questionsOf } from '../../quiz/question.ts';
import {
  type DuePlan,
  dueCards,
  type HowMuch,
  type PlannedCard,
  putAwayCards,
} from './due-cards.ts';

/** A card that is due, with what it is about. */
export interface DueItem extends PlannedCard {
  found: FoundScenario;
  /** Null for a story and a section. */
  question: QuizQuestion | null;
}

interface Loaded {
  found: FoundScenario;
  questions: Map<string, QuizQuestion>;
}

async function load(rehearsed: Rehearsed): Promise<Loaded> {
  const found = await rehearsed.load();
  const questions = questionsOf([found.scenario]);
  return { found, questions: new Map(questions.map((each) => [each.id, each])) };
}

type ItemOf = (card: PlannedCard) => DueItem[];

/** Loads what the cards are about; a card whose question is gone is no item. */
async function loader(cards: readonly PlannedCard[]): Promise<ItemOf> {
  const loaded = new Map<Rehearsed, Loaded>();
  const wanted = new Set(cards.map(({ rehearsed }) => rehearsed));
  for (const each of wanted) loaded.set(each, await load(each));
  return (card) => {
    const about = loaded.get(card.rehearsed);
    if (about === undefined) return [];
    const { found } = about;
    if (card.kind === 'story' || card.kind === 'section' || card.kind === 'follow-up') {
      return [{ ...card, found, question: null }];
    }
    const question = about.questions.get(card.card);
    return question ? [{ ...card, found, question }] : [];
  };
}

/** What is not to come back, loaded; the last one put away first. */
export async function itemsPutAway(ports: Ports): Promise<DueItem[]> {
  await followRenames(ports);
  const cards = await putAwayCards(await (await ports.journal()).progress(), ports);
  return cards.flatMap(await loader(cards));
}

/** What is due today, loaded. */
export async function dueItems(ports: Ports, howMuch: HowMuch = {}): Promise<DuePlan<DueItem>> {
  await followRenames(ports);
  const progress = await (await ports.journal()).progress();
  const plan = await dueCards(progress, ports, howMuch);
  const itemOf = await loader([...plan.items, ...plan.weakest]);
  return { ...plan, items: plan.items.flatMap(itemOf), weakest: plan.weakest.flatMap(itemOf) };
}
