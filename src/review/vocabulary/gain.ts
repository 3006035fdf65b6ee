import type { Clause } from '../../language/clause/clause.ts';
import { holds } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import type { Quantity } from '../../language/quantity/quantity.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';

/** Money, work or people came in, came back, stayed or were not spent. */
const GAINING = formsOfAll(
  `save spare recover refund credit earn regain reclaim free release cut lower reduce halve waive lend grant raise
  keep win secure retain bring shrink drop fall`,
);
const GAINED = phrases(
  '~bring in',
  '~come in|back',
  '~give|given|got|get|getting back',
  'left over',
  '~pay for itself|themselves',
  '~pay _? _? _? _? _? _? less',
  '~cost _? _? _? _? less',
  'is|was|were|are worth',
  'stayed in|with',
  'in money terms',
  'of money',
  'back in _? pocket|pockets',
);
const NOT_SPENT = phrases(
  "we|us|them|people|team did not|n't need",
  'not worked|spent|needed|paid',
);
/** What is of worth by name, so that a bare number beside it is money. */
const ASSETS = wordList(
  `money budget bill bills invoice invoices premium premiums fee fees cost costs price revenue income sales profit margin
  waste rent salary payment payments savings grant grants fund funds funding donation donations deposit tender
  contract contracts deal deals order orders licence license licences licenses turnover fine fines penalty penalties refund refunds
  interest tax taxes expense expenses insurance hours overtime`,
);
const FOR_ITSELF = phrases('for itself|themselves', 'in money terms');
/** Of these an amount is money, whether or not its unit is said. */
const PAID_BACK = formsOfAll('credit refund recover reimburse save earn owe pay');
const STAYING = formsOfAll('stay renew return sign reorder extend');
const CUSTOMERS = wordList(
  `customer customers client clients buyer buyers account accounts subscriber subscribers member members tenant tenants
  guest guests patient patients family families parent parents donor donors sponsor sponsors dealer dealers partner partners
  supplier suppliers reader readers student students pupil pupils passenger passengers shop shops`,
);
const KEPT = phrases(
  '~keep its|the|our|their|his|her _? contract|contracts|grant|client|clients|customer|customers|licence|license|account|accounts|funding|order|orders|money|deal',
  '~keep its|our|their #',
  '~win the|a|our|that|back _? _? tender|contract|deal|order|client|customer|case|bid|account',
  '~close|~sign|~land the|a _? deal|contract|order',
  '~take its|their|the _? contract|business|custom|orders away|elsewhere',
);
/** The same of whoever pays, and of nobody else. */
const CAME_BACK = phrases(
  'none|not of the _? _? _? left|cancelled|complained',
  '~order again',
  '~take it|them back',
  '~come back',
);
/** They were to do it and did not have to. */
const SPARED = phrases(
  '~be spared',
  "did|do|does|need n't|not have|need to",
  "did|do n't|not spend",
  'no longer have|has|had|need|needs|needed to',
  'no longer spend|spends|wait|waits',
  "is|are|was|were n't|not woken|called|paged",
  '~let us|them|me|him|her off',
  'freed up',
  '~free up',
);
/** What would have cost, or was spared. */
const COSTLY = phrases(
  'fine|fines|penalty|penalties|compensation|lawsuit|audit|audits|overtime|damages|surcharge|fee',
  'lost sales|revenue|orders|business',
  "would|'d have cost|been|charged",
);
const NOTHING = phrases(
  'none of it|them',
  'had none',
  "did|was n't|not get|pay|come|have",
  'not one|a',
  'never came|paid',
  'no overtime|fine|fines|penalty|penalties|surcharge|claim|claims',
);
const PERSONS = wordList(
  `people person colleagues colleague devs nurses nurse volunteers staff everyone them us me they we position job team
  lead leads clerks drivers teachers engineers developers`,
);
const LESS = phrases(
  'less|fewer|saved|back',
  'a|per|each|every week|month|year|release|shift|person|day',
);
/** Put in, or only hoped for: no gain. */
const SPENT = phrases(
  'budget of',
  '~spend',
  '~keep us|them|me',
  '~put in',
  '~cost us|me|the|them',
  'went with',
  'we|i hope',
  'the plan',
  'want|wants|wanted to',
  'will|would|should|could|might ~save',
  'long before',
  'another tool',
  '~plan to',
);
const ASKED = /\?$/;

function isMoney({ kind, role }: Quantity): boolean {
  return kind === 'money' && role !== 'goal';
}

/** Whether a clause says that money, work or people were gained, kept or spared. */
function gains(clause: Clause, sentence: Sentence, quantities: readonly Quantity[]): boolean {
  const { words, verb } = clause;
  if (KEPT.isIn(words)) return true;
  if (CAME_BACK.isIn(words) && holds(sentence.words, CUSTOMERS)) return true;
  if (
    SPARED.isIn(words) &&
    (holds(sentence.words, PERSONS) || holds(sentence.words, CUSTOMERS) || quantities.length > 0)
  )
    return true;
  if (NOTHING.isIn(words) && COSTLY.isIn(sentence.words)) return true;
  const isStaying = verb !== null && STAYING.has(verb.head) && !verb.negated;
  if (
    isStaying &&
    clause.subject !== null &&
    holds(clause.subject.words, CUSTOMERS) &&
    isShort(words)
  )
    return true;
  const isHad = GAINED.isIn(words) || (verb !== null && holds(words, GAINING));
  if (!NOT_SPENT.isIn(words) && (!isHad || verb?.negated)) return false;
  if (quantities.some(isMoney) || (holds(words, PAID_BACK) && words.some(isFigure))) return true;
  if (FOR_ITSELF.isIn(words)) return true;
  if (quantities.length > 0 && holds(sentence.words, ASSETS)) return true;
  // `It took six days to find: a stemmer was cutting names`: the days are of something else.
  const isOfIt = ({ kind, start }: Quantity) => kind === 'time' && clause.start <= start;
  return quantities.some(isOfIt) && (holds(sentence.words, PERSONS) || LESS.isIn(sentence.words));
}

const isFigure = ({ lower }: Word) => /^\d|^(?:thousand|million|hundred|grand)$/.test(lower);
const isShort = (words: readonly Word[]) => words.length < 9;

/** `thirty hours less in the week on the phone`, `nine grand lighter`, `bread waste down to 1k`. */
function isLess({ words }: Sentence, quantities: readonly Quantity[]): boolean {
  const isTime = quantities.some(({ kind }) => kind === 'time');
  const isLighter = words.some(({ lower }) =>
    /^(?:less|fewer|lighter|cheaper|richer|down|reduced)$/.test(lower),
  );
  if (!isLighter || quantities.length === 0) return false;
  return (isTime && holds(words, PERSONS)) || holds(words, ASSETS);
}

/** Whether a sentence says what it was worth: in money, in the time of people, in who stayed, in what was spared. */
export function tellsGain(sentence: Sentence, all: readonly Quantity[], source: string): boolean {
  const { start, end, words, clauses } = sentence;
  if (SPENT.isIn(words) || ASKED.test(source.slice(start, end).trim())) return false;
  const quantities = all.filter((each) => start <= each.start && each.end <= end);
  const isTold = ({ kind, verb }: Clause) =>
    kind !== 'condition' && kind !== 'quoted' && verb?.modal !== true;
  return (
    clauses.some((each) => isTold(each) && gains(each, sentence, quantities)) ||
    isLess(sentence, quantities)
  );
}
