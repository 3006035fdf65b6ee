import { formsOfAll } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';

/** Ends of a story: whoever did this would gladly be named. */
export const CLOSING = formsOfAll(
  `resolve fix solve complete deliver finish restore reduce mitigate address eliminate close achieve accomplish
  meet minimise minimize settle contain avert stabilise stabilize rectify repair remediate clear sort do
  increase decrease lower halve double stop`,
);
/** Ends of a story where nothing comes behind them. */
export const SHIPPED = formsOfAll('ship deploy release launch merge publish install');
/** The rest of what work on a system does to it; in an answer without labels it may be background. */
export const WORK = formsOfAll(
  `implement deploy release ship launch merge migrate automate improve optimise optimize upgrade remove replace rewrite
  refactor redesign rebuild build create write add introduce analyse analyze investigate identify trace
  diagnose find test patch correct update convert integrate streamline document prevent avoid cut
  shorten clean recover decide make take put hold perform conduct develop establish save`,
);
/** `the date was fixed`, `the office was closed`: a state, not a deed. */
export const STATES = wordList(
  'date dates deadline deadlines price prices size scope length budget office position team schedule interval',
);
export const HAPPENED = wordList('was were been');
/** `was being rebuilt` goes on, `had been replaced` lies before the story. */
export const NOT_DONE = wordList("being had 'd");
export const OURS = wordList('me us my our');
/** `my patch`, `the vendor's patch` name their makers; `no order was lost` is no deed. */
export const NO_THING = wordList("my 's no none nothing nobody never hardly");
/** `was written in Go`, `was built on Kafka`: with a preposition, what it is. */
export const MADE = formsOfAll('build write create make develop design introduce establish');
/** `a decision was made`, but not `it was made mandatory`. */
export const LIGHT = formsOfAll('make take');
export const LIGHT_NOUNS = wordList(
  'decision decisions change changes improvement improvements progress choice agreement effort efforts fix fixes step steps measure measures action actions precautions',
);
/** Where it went is praise for it, whoever carried it there. */
export const ADOPTED = wordList(
  'teams wide companywide org organization organisation company everywhere globally standard default mandatory',
);
export const PARTICLES = wordList('together up out down off back through');
