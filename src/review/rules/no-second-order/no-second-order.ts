import { COORDINATORS } from '../../../language/clause/start.ts';
import { openingOf } from '../../../language/matchers.ts';
import type { Sentence } from '../../../language/passage.ts';
import { type Span, spanOver } from '../../../language/span.ts';
import type { Answer, AnswerSection } from '../../answer.ts';
import { type Sighting, wholeRule } from '../../rule.ts';
import { lastingIn, mayLast } from '../../vocabulary/lasting-effects.ts';

/** Shorter, a Result has not told the first effect yet. */
const FEWEST_WORDS = 12;

interface Effect {
  lasts: boolean;
}

/** What one sentence says lasted; `the jig I built is still in use` takes in what came before. */
function lastingSpans(sentence: Sentence): Span[] {
  const { clauses } = sentence;
  const lasting = new Set(lastingIn(sentence));
  return clauses.flatMap((clause, at): Span[] => {
    if (!lasting.has(clause)) return [];
    const before = clauses[at - 1];
    const leadsIn = before && (clause.kind === 'relative' || before.verb === null);
    const words = [...(leadsIn ? before.words : []), ...clause.words];
    return [spanOver(words.slice(words.findIndex((word) => !COORDINATORS.has(word))))];
  });
}

/** What a section says lasted; of an answer without labels only the last third can be its result. */
function lastingEffects({ name, sentences }: AnswerSection): Sighting<Effect>[] {
  const from = name === null ? Math.floor((sentences.length * 2) / 3) : 0;
  const spans = sentences.slice(from).flatMap(lastingSpans);
  return spans.map((span) => ({ span, section: name, data: { lasts: true }, weight: 'praise' }));
}

/** The sections that tell what came of it, the Result first. */
function endingOf({ sections, labelled }: Answer): AnswerSection[] {
  return labelled
    ? sections.filter(({ name }) => name === 'result' || name === 'reflection')
    : sections;
}

export const noSecondOrder = wholeRule<Effect>({
  id: 'no-second-order',
  title: 'What outlived the fix',
  sees: 'A Result in which nothing lasted beyond the fix; praises what was adopted or became a standard.',
  why: 'A fix helps once. What others took up, or what runs without you, shows that you raised the bar for longer than a day.',
  source: "Interview coaching convention; the word lists are this project's own.",
  weight: 'hint',
  sections: 'whole',
  check(answer) {
    const ending = endingOf(answer);
    const lasting = ending.flatMap(lastingEffects).slice(0, 1);
    const result = ending.find(({ name }) => name === 'result');
    if (lasting.length > 0 || !result || result.wordCount < FEWEST_WORDS) return lasting;
    if (ending.some(({ words }) => mayLast(words))) return [];
    return [{ span: openingOf(result), section: 'result', data: { lasts: false } }];
  },
  message: ({ data }) =>
    data.lasts
      ? 'They hear that it outlived the fix, which few answers get to.'
      : 'They hear the fix and its effect, and nothing that stayed afterwards or spread to others.',
  fix: ({ data }) =>
    data.lasts
      ? 'Keep it, and say how many use it and since when.'
      : 'If something stayed, end on it: a check that runs by itself, a team that copied it, a rule that changed.',
  followUp: 'What is still different today because of it?',
  shows: 'lasted',
  examples: {
    flags: [
      'Result: [[Uploads took two seconds instead of nine, and the angry calls stopped within a week.]] I was thanked by name.',
      'Result: [[We shipped on the agreed date, and the client signed off without a single open defect.]]',
      'Result: [[The crane came back after forty minutes.]] No shift was lost, and the plant manager wrote to thank me.',
      "Result: [[Search loaded TWICE as fast,\nand the shop's conversion rose by three points in June.]]",
      'Result: [[I asked them to take it up, and the storage bill fell by $2,000 that month.]]\nReflection: I price it first.',
      'Result: [[The import took one night rather than two days, so finance closed the books on Friday.]]',
    ],
    passes: [
      'Result: It worked.',
      'Result: The linter caught nine leaks in a month, and nobody has shipped one since then.',
      'Result: Lost parcels fell by half, and I wrote the steps down as a checklist for the night shift.',
      'Result: Uploads fell from nine seconds to two, and an alert tells the on-call before they creep back up.',
      'Result: The render farm finished by six each morning, eleven hours earlier.\nReflection: The art leads still use it.',
      'Result: Latency fell by a third in one evening. I mentored the two juniors who run the proxy.',
      "Result: Six months later the surveys still hadn't moved, though the site itself was twice as fast.",
      'Action: I cut the memory of the indexer to a third by reading the file in blocks of a megabyte.',
    ],
    praises: [
      'Result: [[My rollback plan was adopted by three teams]].',
      'Result: Two nights were saved, and [[the other squads adopted the script]].',
      "Result: [[Our caching rule BECAME the company's default]].",
      'Result: Builds halved. [[The check now runs on every commit]].',
      'Result: Scrap fell by 9%.\nReflection: [[The jig is still in use]], and I measure before I cut.',
      'Result: [[The jig\nI built became the team standard]] and saved a shift.',
      'The gate rejected good parts. I re-timed the camera. [[It became standard practice on all lines]].',
    ],
  },
});
