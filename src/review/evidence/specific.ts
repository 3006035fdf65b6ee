import { formsOfAll } from '../../language/verbs.ts';
import { anyOf, wordList, wordsThat } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { GENERAL } from '../vocabulary/general-words.ts';

/** Said of any work, and by those who have none to tell. */
const HOLLOW = wordList(`
  synergy synergies alignment align aligned stakeholder leverage leveraged leveraging holistic
  excellence strategic strategically transformation transformational transformative paradigm robust
  scalable seamless seamlessly innovative innovation cutting world class best-in-class
  proactively dynamic disruptive ecosystem ecosystems impactful deliverable deliverables actionable
  insight insights ideation ideate empowerment enablement championed champion mission vision
  value-add agile agility bandwidth competencies competency optimisation optimization optimal
  initiative initiatives objective objectives strategies solutioning sustainable sustainability agile
  impact impacts value values  end-to-end thought driving
  drove drive fostered fostering foster spearheaded spearhead spearheading orchestrated streamlined
  excellent outstanding exceptional dynamic fast paced pace environment environments hard effort
  efforts best various several sessions session meeting meetings call calls discussion discussions
  talks guidance input assistance times busy stressful challenging situation situations colleague
  colleagues coworker coworkers friend friends guys boss manager managers lead leads supervisor
  director office workplace company firm organisation organization group groups everybody everyone
  somebody someone anyone university school class course degree semester year years month months week
  weeks today yesterday ago back time moment once first second last end start recently currently
  role member members position stuff lot lots bit kind sort number amount whole entire certain
  particular specific related different similar other another main major big huge small little new
  old current previous former better good nice great positive negative okay right fine tight
  deadline deadlines budget scope requirement requirements argument arguments issue difficulty
  error review reviews task job thing faced ran run got went came made took gave did done had told
  said asked talked spoke helped worked tried wanted needed managed liked loved enjoyed interesting`);

const HOLLOW_ACTS = formsOfAll(
  `leverage align champion foster spearhead orchestrate streamline empower enable drive optimise optimize
  transform innovate strategise strategize synergise synergize operationalise operationalize ideate`,
);

const PLACEHOLDERS = wordList('todo tbd tbc xxx lorem ipsum placeholder');

/** Too common to make a lesson, and still something to picture in a story. */
const PICTURED = wordList(`
  data test tests testing release releases production deployment deployments deploy monitoring
  documentation customer customers user users code process processes design box ground priorities
  disagreement analysis research root resources tester skills training test approval blocker query
  failure failures`);

const EMPTY = anyOf(HOLLOW, HOLLOW_ACTS, PLACEHOLDERS);
/** Quoted, general words are specific too: somebody's term. */
const OPEN = wordsThat((lower) => isNamed(lower) && !EMPTY.hasForm(lower));
const SPECIFIC = wordsThat(
  (lower) =>
    isNamed(lower) && (PICTURED.hasForm(lower) || (OPEN.hasForm(lower) && !GENERAL.hasForm(lower))),
);

function isNamed(lower: string): boolean {
  return lower.length >= 3 && !/^\d/.test(lower);
}

/** A word that belongs to this story: a stranger who hears it sees something. */
export function isSpecific(word: Word): boolean {
  return SPECIFIC.has(word) || (word.quoted && OPEN.has(word));
}

/** The distinct words of this story among them. */
export function specificIn(words: readonly Word[]): number {
  return new Set(words.filter(isSpecific).map(({ lower }) => lower)).size;
}
