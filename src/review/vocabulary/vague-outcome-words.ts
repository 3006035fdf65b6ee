import { phrases } from '../../language/phrases.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';

/** Whose mood gets told in place of a result. */
export const PEOPLE = wordList(
  `team teams everyone everybody people person customer customers client clients user users manager
  managers boss lead leads lead director directors leadership management executives stakeholder
  stakeholders partner partners colleague colleagues teammate teammates engineer engineers developer
  developers owner owners pm pms cto ceo vp business company department group side sides they he she
  we all both merchants support sales`,
);
export const MOODS = wordList(
  `happy happier pleased satisfied delighted thrilled impressed glad excited grateful thankful
  appreciative relieved proud content ecstatic overjoyed`,
);
/** Behind a mood these make it something else: willing to do it, better for one use. */
export const NO_MOOD_BEFORE = wordList('to for that if');

/** Say how a thing is or goes, with the praise behind them: `ran much faster`. */
export const STATES = formsOfAll('become get feel seem look appear run work perform go operate');
/** Better without a figure. */
export const BETTER = wordList(
  `better easier smoother faster quicker cleaner healthier simpler safer calmer stronger nicer
  tidier lighter snappier friendlier`,
);
/** The same with `more` before it. */
export const MORE = wordList(
  `stable reliable efficient robust productive confident collaborative responsive performant
  maintainable scalable consistent resilient accurate manageable predictable engaged motivated
  effective usable secure organised organized transparent open relaxed positive cohesive aligned
  streamlined readable smooth successful popular trusting proactive`,
);
export const DEGREES = wordList(
  `a lot much way far even bit little more so very really pretty quite rather all super extremely
  incredibly very overall also now both too slightly somewhat still already generally`,
);
/** What a comparison with these says is still only "better". */
export const THAN_BEFORE = phrases(
  'than before|ever|previously|usual|expected|then',
  'than it|they|we was|were|had',
  'than the old|previous|original',
);

export const IMPROVED = formsOfAll('improve');
/** Improved in general; `improved the error messages` names a thing done. */
export const GENERALITIES = wordList(
  `performance quality experience communication collaboration productivity morale efficiency process
  processes stability reliability teamwork satisfaction trust judgment judgement understanding
  relationship relationships culture workflow workflows system usability maintainability things
  everything situation visibility alignment`,
);
/** Went up or down, in a clause that never says by how much. */
export const CHANGED = formsOfAll('increase decrease decline');
/** The same, of figures only: a connection drops and a server falls over. */
export const MOVED = formsOfAll('drop fall rise grow shrink');
export const FIGURES = wordList(
  `rate rates error errors bug bugs incident incidents latency performance quality time times
  throughput load cost costs productivity morale satisfaction engagement complaint complaints ticket
  tickets trust adoption usage traffic revenue sales velocity stability reliability failures outages
  alerts pages retries conversion retention confidence coverage`,
);

/** Stock phrases for "it ended well". */
export const SUCCESSES = phrases(
  'it|everything|things|that|this all? ~work out',
  'it|everything|things|that|this all? _? ~work _? _? well|great|perfectly|fine|beautifully|wonderfully|nicely',
  'it|everything|things|release|launch|project|rollout|migration|demo|presentation|deployment|transition|that|this|which all? ~go _? _? well|smoothly|great|fine|perfectly|seamlessly|nicely',
  '~turn out all? _? well|great|fine|good|ok|okay|perfectly',
  'was|were|is|are|be|been a|an _? _? success',
  'was|were|is|are a big|huge|great|real|major win|hit',
  'was|were|is|are very|really|quite|generally|overall|pretty|extremely|highly|hugely|ultimately? successful',
  'results|result|outcome|outcomes|feedback|reaction|response was|were|is|are|been _? _? good|great|positive|amazing|excellent|impressive|fantastic|nice',
  '~get|~receive|had a? lot? lots? of? _? _? positive|good|great|excellent|amazing|nice feedback',
  '~have a|an _? big|huge|real|great|positive|significant|major|massive|lasting|noticeable|strong impact|effect',
  '~make a|all|an the? _? _? difference',
  'got it|everything|things|this|that done|finished|working|sorted',
  'got the job|work|project done|finished',
  '~see|~notice|~show|~bring|~have a|an|some|clear|significant|big|great|real|huge? _? _? improvement|improvements',
  '~lead|~result to|in a|an|some|clear|significant|big|great|real|huge? _? _? improvement|improvements',
  'everything|things|it all? ~run|was|were|is|are _? smoothly|smooth|fine|good|great|perfect',
  'in a _? better|good|great place|state|shape|position|spot',
  '~make everyone|everybody|people|them|us|him|her _? happy|happier|pleased',
  '~make the|our|my|all team|customer|customers|client|users|manager _? happy|happier|pleased',
  'which was|is _? _? good|great|nice|awesome|amazing|positive|cool|fantastic',
  '~help a lot',
  '~save us|me|him|her|them|everyone|everybody|people|all time|effort|work|money|trouble|nerves',
  '~save time|effort|money',
  '~save the|our _ time|effort|money',
  '~increase|~improve|~boost|~raise|~strengthen|~enhance our|the|my|their _? productivity|efficiency|communication|collaboration|teamwork|performance|quality|trust|morale|motivation|confidence|experience',
  '~increase|~improve|~boost|~raise|~strengthen|~enhance productivity|efficiency|communication|collaboration|teamwork|performance|quality|trust|morale|motivation|confidence',
  '~run|~go smoothly|well',
  'to a high|good|great|professional standard|quality',
  'of high|good|great quality',
  '~become a much|more? stronger|better|closer _',
  '~lead|~contribute to better|improved|increased|higher|stronger|smoother _',
  '~result in better|improved|increased|higher|stronger|smoother _',
  '~end up with a? much? better|stronger|cleaner|nicer _',
  'was|were very|really|so? well received',
  'users|customers|clients|everyone|everybody loved|enjoyed the|our|my new? _',
  'everyone|everybody|team|users|customers|people|they|client|clients|he|she loved|liked|enjoyed it|them',
);
