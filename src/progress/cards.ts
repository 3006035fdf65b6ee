import { ID_PATTERN } from '../scenario/id.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { shortHash } from '../text/short-hash.ts';
import type { TakeRecord } from './records.ts';

/** What a take is of, and its cards with it: the story of one's own that is told, or the scenario. */
export function subjectOf({
  story,
  scenario,
}: {
  story?: TakeRecord['story'] | null;
  scenario: Pick<TakeRecord['scenario'], 'id'>;
}): string {
  return story?.id ?? scenario.id;
}

/** What can be learned of a scenario, or of a story, and comes back: its ids hold ids, never wording. */
export interface CardName {
  scenarioId: string;
  kind: 'story' | 'section' | 'follow-up' | 'probe' | 'knowledge' | 'exercise';
  /** The section, or the id of the probe, question or exercise; `story` for the story; what a follow-up asks, hashed. */
  name: string;
}

/** Retelling the whole story, and knowing which story it is. */
export function storyCard(scenarioId: string): string {
  return `${scenarioId}/story`;
}

/** Retelling one section. */
export function sectionCard(scenarioId: string, section: SectionName): string {
  return `${scenarioId}/section/${section}`;
}

/** Answering one follow-up about a story, by what it asks. */
export function followUpCard(storyId: string, asked: string): string {
  return `${storyId}/asked/${shortHash(asked)}`;
}

function kindOf(word: string | undefined, name: string): CardName['kind'] | null {
  if (word === 'section') return SECTIONS.some((section) => section === name) ? 'section' : null;
  if (!ID_PATTERN.test(name)) return null;
  if (word === 'asked') return 'follow-up';
  if (word === 'probe' || word === 'exercise') return word;
  return word === 'quiz' ? 'knowledge' : null;
}

function cardNamed(id: string): CardName | null {
  const [scenarioId = '', word, name, ...more] = id.split('/', 4);
  if (!ID_PATTERN.test(scenarioId) || more.length > 0) return null;
  if (name === undefined)
    return word === 'story' ? { scenarioId, kind: 'story', name: word } : null;
  const kind = kindOf(word, name);
  return kind === null ? null : { scenarioId, kind, name };
}

/** Ids read before: what is due asks several times of each of thousands. */
const known = new Map<string, CardName | null>();
const MOST_KNOWN = 20_000;

/** What a card id means; null when it is none, such as the id of a pivot question. */
export function readCard(id: string): Readonly<CardName> | null {
  const before = known.get(id);
  if (before !== undefined) return before;
  const named = cardNamed(id);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(id, named);
  return named;
}
