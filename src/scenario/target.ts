import { distance } from 'fastest-levenshtein';
import { PRINCIPLES, type Principle } from './principles.ts';
import type { ScenarioSummary } from './summary.ts';

/** What a TARGET on the command line turned out to mean. */
export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'scenarios'; principle: Principle | null; candidates: ScenarioSummary[] }
  | { kind: 'ambiguous'; matches: Principle[] }
  | { kind: 'unknown'; nearest: string[] };

/** Lower case, words joined by "-": the form in which a name, a slug and a typing habit meet. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function looksLikePath(text: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(text);
}

/** Principles whose slug is `text`, or, when there is none, starts with it. */
export function matchPrinciples(text: string): Principle[] {
  const wanted = normalised(text);
  if (wanted === '') return [];
  const exact = PRINCIPLES.filter((each) => each.slug === wanted);
  return exact.length > 0 ? exact : PRINCIPLES.filter((each) => each.slug.startsWith(wanted));
}

/** Names within reach of a typing slip, nearest first: at most three. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const wanted = normalised(text);
  return names
    .map((name) => ({ name, slips: distance(wanted, name) }))
    .filter(({ name, slips }) => slips <= Math.max(2, Math.floor(name.length * 0.4)))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Reads a TARGET: a scenario id, a principle (slug, name or unambiguous prefix), or a path. */
export function readTarget(text: string, scenarios: readonly ScenarioSummary[]): Target {
  const byId = scenarios.find((scenario) => scenario.id === text.toLowerCase());
  if (byId) return { kind: 'scenarios', principle: null, candidates: [byId] };
  if (looksLikePath(text)) return { kind: 'file', path: text };
  const matches = matchPrinciples(text);
  const [principle] = matches;
  if (matches.length > 1) return { kind: 'ambiguous', matches };
  if (principle) {
    const candidates = scenarios.filter((scenario) => scenario.principle === principle.slug);
    return { kind: 'scenarios', principle, candidates };
  }
  const names = [...scenarios.map(({ id }) => id), ...PRINCIPLES.map(({ slug }) => slug)];
  return { kind: 'unknown', nearest: nearestNames(text, names) };
}
