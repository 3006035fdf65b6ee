import { phrases } from '../../language/phrases.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';

/** Believed, felt, valued, meant or said of the lesson itself: nobody could watch it being done. */
export const INNER = formsOfAll(`
  be have do believe think know feel value want need hope wish like love hate enjoy see hear understand
  remember recall realise realize notice learn trust mean guess suppose assume expect doubt wonder care
  appreciate respect blame owe agree admit accept recommend advise suggest recognise recognize
  consider prefer aim strive try focus communicate listen prioritise prioritize improve grow become gain
  seem look remain stay belong deserve pride worry fear find imagine intend plan ought say sound
  get give pay take come go`);
/** Deeds where a thing stands behind them, else a turn of phrase: `I take notes`, but `I take it`. */
export const LIGHT = formsOfAll(
  'do have get give take go come pay say make find look plan try agree',
);
/** What one is, or what became of one: no habit. */
export const LIFE = formsOfAll(
  'work study live lead manage run teach move change leave join belong',
);
/** Turns of phrase with such a verb, in which nothing is done. */
export const TURNS = phrases(
  '~take it|from|away|pride|part|comfort|care|time',
  '~take _ more|less seriously',
  '~make sure|sense|time|an|mistakes|progress|better|peace',
  '~give credit|more|everyone|everybody|people|my',
  '~pay attention|more|close|closer',
  '~go back|on|into',
  '~agree with|that|to',
  '~come from|to|across|back',
  '~get better|on|along|that|it|used',
  '~have to|more|no|learned|learnt|a _? _? respect|understanding|feeling|sense|view|idea|team|job|role|child|family',
  '~look back|forward|at it|like',
  '~find it|that|myself',
  '~say that|it',
  '~do it|anything|nothing|not|that|my best|better|things|things _? differently|something',
  '~plan to|on',
  '~try to|and|my',
  '~ask myself what|why|how|if i',
  '~put it|this|that down',
  '~tell this|you|myself|people',
);
/** Say that it holds today, and did not before. */
export const SINCE = phrases(
  'now',
  'nowadays',
  'these days',
  'today',
  'no longer',
  'anymore',
  'any more',
  'ever since',
  'since then|that|this|the|my|our|last|it',
  'i|we have|ve|has since',
  'from|after that|this|then|the _? _? on|onwards|onward',
  'from then|that|there|now on|onwards',
  'after that|this',
  'differently|otherwise',
  'used to',
  'old me|habit',
  'last time i',
  'not|nt before|earlier',
  "n't before",
  "where i would|'d",
  'where earlier',
  '~become a|my thing|habit|routine|rule|practice|reflex',
);
/** Say that what comes next is done otherwise. */
export const ANNOUNCING = phrases(
  '~change how|the way|my|that',
  'my * changed',
  'the way i|we',
  'do|did|done|doing differently|otherwise',
  'used to',
  'old me|habit',
  'last time i',
);
/** Again and again. */
export const OFTEN = phrases(
  'always',
  'never',
  'first',
  'each|every|any|whenever|whatever|whoever',
  'once|twice|times a|an|every',
  'daily|weekly|monthly|quarterly|yearly',
  'mondays|tuesdays|wednesdays|thursdays|fridays|weekends|mornings|evenings',
  'on the first|last|same',
  'without',
  'until',
  'rather than',
  'instead of|always',
);
/** As it was before the story. */
export const STILL = phrases(
  'still',
  'always have',
  'always do',
  'as always|before|usual',
  'in my head',
);
/** Began or left off what is named next: `I've started asking`. */
export const TAKEN_UP = phrases(
  '~start|~begin|~stop|~quit|~cease|~drop|~abandon',
  '~give up',
  '~take to',
  '~get|~grow used to',
  '~get|~fall into the habit of',
  '~make|~made it a|my|the _? habit|rule|routine|practice|point|custom to|of|that',
  '~make a habit|point|rule|practice|routine of|to',
  '~switch|~move|~go from',
);
/** Named as a habit, it is one. */
export const CUSTOM = wordList('habit rule routine practice point custom');
/** Kept by those who mean to do a thing again. */
export const KEPT = phrases(
  "have|'ve|keep got? a|an|my _? _? reminder|checklist|alarm|template|routine|slot|rule|notebook|logbook|list|ritual",
);
/** `My first question to a supplier is`. */
export const FIRST = phrases(
  'my first question|step|call|move|stop|look|act _? _? _? _? is|goes',
  'first thing i ~do|~ask|~open|~check|~read|~write|~look',
);
/** In `two of us`. */
export const US = wordList('us');
/** Stand where a verb would. */
export const NO_VERBS = wordList('anybody anyone anything myself ourselves');
/** The speaker's. */
export const LIKE_MINE = wordList('my mine');
/** The speaker's, and nothing they make: `my job is`. */
export const NO_HABIT_OF = wordList(
  'job role work life career attitude approach view confidence relationship mind advice motto belief opinion hope goal dream lesson takeaway takeaways feeling thanks answer regret',
);
