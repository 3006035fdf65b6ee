import type { Clause } from '../../../language/clause/clause.ts';
import { COORDINATORS } from '../../../language/clause/start.ts';
import { clausesIn, holds, isTold } from '../../../language/matchers.ts';
import type { Quantity } from '../../../language/quantity/quantity.ts';
import { spanOver } from '../../../language/span.ts';
import { formsOfAll } from '../../../language/verbs.ts';
import type { AnswerSection } from '../../answer.ts';
import { type Sighting, sectionRule } from '../../rule.ts';
import { tellsWorth } from '../../vocabulary/worth.ts';
import { TECHNICAL_METRICS } from './technical-metrics.ts';

const MOVED =
  formsOfAll(`fall drop rise cut reduce halve double triple improve go grow reach decrease
  increase shrink climb jump come bring take lower raise speed slash trim gain exceed get`);

interface Change {
  metric: string;
}

function sightingOf(clause: Clause, number: Quantity): Sighting<Change>[] {
  const [metric] = TECHNICAL_METRICS.in(clause.words);
  if (!metric || !isTold(clause) || !holds(clause.words, MOVED)) return [];
  const name = metric.words.map(({ text, lower }) => (/^[A-Z][a-z]+$/.test(text) ? lower : text));
  const first = clause.words.find((word) => !COORDINATORS.has(word)) ?? clause;
  // Its sign, as in `30%`, stands behind the last word.
  const end = spanOver(number.words).end === clause.end ? number.end : clause.end;
  return [{ span: { start: first.start, end }, data: { metric: name.join(' ') } }];
}

/** The first metric that moved with its number beside it. Walks both lists once: they are long. */
function firstTechnicalChange(section: AnswerSection): Sighting<Change>[] {
  const numbers = section.quantities.filter(({ role }) => role === 'measure');
  let at = 0;
  for (const clause of clausesIn(section)) {
    let last: Quantity | undefined;
    for (let next = numbers[at]; next && next.start < clause.end; next = numbers[at]) {
      last = next;
      at += 1;
    }
    const seen = last ? sightingOf(clause, last) : [];
    if (seen.length > 0) return seen;
  }
  return [];
}

export const noBusinessImpact = sectionRule<Change>({
  id: 'no-business-impact',
  title: 'What the number was worth',
  sees: 'A technical change in numbers with no customer, money, time or risk anywhere in the Result.',
  why: 'Half a panel has never seen your system. They rate what it was worth, and cannot work that out from a percentile.',
  source: "Interview coaching convention; the word lists are this project's own.",
  weight: 'hint',
  sections: ['result'],
  check(section) {
    if (tellsWorth(section.words)) return [];
    if (section.quantities.some(({ kind }) => kind === 'money')) return [];
    return firstTechnicalChange(section);
  },
  message: ({ data }) =>
    `They hear the change in ${data.metric}, but not what it was worth to anybody.`,
  fix: () =>
    'Add one line behind it: who felt the difference, or what it saved in money, hours or risk.',
  followUp: 'What did that change for a customer, or for the company?',
  examples: {
    flags: [
      'I moved the join into the view, and [[query time fell from 900 ms to 40]].',
      '[[Throughput ROSE from 2,000 events to 9,000]]. I only added a second shard.',
      '[[P99 latency halved]].',
      'The linker script was wrong. [[With mine the heap usage dropped by\n30%]].',
      '[[Test coverage went from 41% to 83%]]. My lead liked the report.',
      "[[The motor driver's error rate didn't exceed 0.1%]], from 4% before.",
    ],
    passes: [
      'Query time fell from 900 ms to 40, and 12% fewer shoppers left the page.',
      'Build times dropped by two thirds, which gave each of us 3 hours a week.',
      'The error rate went to zero, and so did the refunds.',
      'Latency fell by 70%. That let us switch off two machines at $1,400 a month.',
      'I read the latency graphs for two weeks.',
      'We finished the migration three weeks early and the queue depth stayed at 40.',
      'Retries fell by 90%, and nobody was paged at night any more.',
      'Latency improved.',
      'Donations rose by 8% in the week of the launch.',
    ],
  },
});
