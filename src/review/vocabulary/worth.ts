import { holds } from '../../language/matchers.ts';
import { phrases } from '../../language/phrases.ts';
import { wordList, wordsThat } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';

/** Who felt it, what it was worth, what could have gone wrong. Plurals in -s are seen too. */
const WORTH = wordList(`
  customer user client buyer shopper merchant seller subscriber members patient nurse doctor student
  teacher drivers riders passenger players readers visitor guest tenant citizen caller agents
  operators colleagues engineers developers analysts designers testers people staff partner supplier
  revenue cost money savings sale deal contract orders refund churn conversion retention abandonment
  satisfaction nps csat complaint ticket incident outage downtime uptime availability sla paged pager
  call breach fraud chargeback compliance compliant audit regulator risk fines penalty security attack
  trust reputation launch launched deadline early earlier market business budget bill spend spending
  headcount productivity payment purchase checkout booking signup registration donation invoice
  payroll claim delivery shipment production safety injury scrap waste profit margin price licence
  license wait waiting waited accessibility`);
const EITHER_NUMBER = wordsThat(
  (lower) => WORTH.hasForm(lower) || WORTH.hasForm(lower.replace(/s$/, '')),
);
const TIME_OF_PEOPLE = phrases(
  'hours|days|weeks|minutes of _? work|effort|waiting|toil|labour|labor|time',
  'hours|days|minutes a|per|each|every week|day|month|sprint|release|shift|person',
  'person|man|manual|engineering hours|days|weeks|work|effort',
  'on|ahead of? time|schedule',
  'weeks|months|sprints|days instead|earlier|early|faster|sooner',
);

/** Of anybody at work: that they are named says nothing of worth. */
const ANYBODY = wordList(
  'people staff colleagues engineers developers analysts designers testers agents operators members regulator partner early earlier market team',
);

/** Whether they name it by more than people at work. */
export function namesValue(words: readonly Word[]): boolean {
  return tellsWorth(words.filter((each) => !ANYBODY.has(each)));
}

/** Whether the words name customers, money, people's time or risk. */
export function tellsWorth(words: readonly Word[]): boolean {
  return holds(words, EITHER_NUMBER) || TIME_OF_PEOPLE.isIn(words);
}
