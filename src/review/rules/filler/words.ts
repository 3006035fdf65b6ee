import { wordList } from '../../../language/word-list.ts';

/** Sounds, never words. */
export const SOUNDS = wordList('um umm ummm uh uhh uhm uhmm erm ermm er err hm hmm hmmm mhm');

/** Before `you know`, with no comma between, it is a question or means knowing: `let you know`. */
export const KNOWN_BY_YOU = wordList(
  `let letting do did does if as when that what how because until once before who would should could
  will whether make made makes think thought sure everything anything something all people whatever
  than where now might may can to give gave`,
);
/** Behind it, with no comma between, knowing and meaning have an object: `I mean the second one`. */
export const OBJECTS = wordList(
  `the a an this that these those what how why when where who which whether if about it him her them
  me us my your our their his of exactly better more enough by from for to as there everything
  business well`,
);
/** What may stand before `I mean` where it only fills. */
export const LEADS_IN = wordList('and but so well because then yeah okay ok like');

/** Before `like`, with no comma between, it compares, gives an example or is wanted. */
export const LIKENED = wordList(
  `look looks looked looking feel feels felt feeling sound sounds sounded seem seems seemed something
  anything nothing things thing stuff would 'd did do does not n't much more act acted behave behaved
  work worked works smell taste exactly somewhat bit ones`,
);
/** `like I said` is a reference. */
export const REFERRED = wordList(
  'said say mentioned told described explained did do does was were',
);
/** `was like really slow`, `so like we had`. */
export const PADDED = wordList('really so super very totally literally completely kind sort not');
/** `took like 20 minutes`. */
export const BEFORE_A_NUMBER = wordList(
  'was were is took take takes had have has for after in with by about only maybe just lost cost costs got and',
);
export const JOINERS = wordList('and so but because then');
