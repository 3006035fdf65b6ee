import { visibleLine } from '../text/visible.ts';
import { PRINCIPLES, type Principle } from './principles.ts';
import { suggestions } from './suggestions.ts';
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

/** Principles whose slug begins with `text`. No slug is the beginning of another. */
export function matchPrinciples(text: string): Principle[] {
  const wanted = normalised(text);
  return wanted === '' ? [] : PRINCIPLES.filter(({ slug }) => slug.startsWith(wanted));
}

/** A path as one types it in a shell; safe to print. */
export function typedPath(path: string): string {
  const shown = visibleLine(path);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `"${shown}"`;
}

/** What to type for a scenario: its id, that of the question it is listed for, or where it lies if it is the user's own. Safe to print. */
export function targetOf({
  id,
  source,
  asked,
}: Pick<ScenarioSummary, 'id' | 'source' | 'asked'>): string {
  return source.kind === 'own' ? typedPath(source.path) : (asked ?? id);
}

/** Reads a TARGET: the id of a scenario or of a question one answers, a principle (slug or name), a beginning only one has, or a path. */
export function readTarget(text: string, scenarios: readonly ScenarioSummary[]): Target {
  const wantedId = text.toLowerCase();
  const itself = scenarios.filter(({ asked }) => asked === undefined);
  const byId =
    itself.find(({ id }) => id === wantedId) ??
    scenarios.find(({ answers }) => answers[0] === wantedId) ??
    scenarios.find(({ answers }) => answers.includes(wantedId));
  if (byId) return { kind: 'scenarios', principle: null, candidates: [byId] };
  if (looksLikePath(text)) return { kind: 'file', path: text };
  const matches = matchPrinciples(text);
  const [principle] = matches;
  if (matches.length > 1) return { kind: 'ambiguous', matches };
  if (principle) {
    const candidates = scenarios.filter((scenario) => scenario.principle === principle.slug);
    return { kind: 'scenarios', principle, candidates };
  }
  const wanted = normalised(text);
  const begun = wanted === '' ? [] : itself.filter(({ id }) => id.startsWith(wanted));
  if (begun.length === 1) return { kind: 'scenarios', principle: null, candidates: begun };
  return { kind: 'unknown', nearest: suggestions(text, scenarios) };
}
