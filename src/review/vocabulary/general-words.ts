import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../language/clause/subject.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { anyOf, wordList, wordsThat } from '../../language/word-list.ts';

/** Hold sentences together; they are about nothing. */
const LINKS = wordList(`
  i me mine you we us ours it they them themselves myself yourself ourselves itself who what which
  that there here other others everyone everybody anyone anybody someone people person oneself
  and or but nor so if when whenever while before after because since than as how why where whether
  learned although though no more most less least much many enough very up out down off away back along ahead forward ever
  instead despite upon else forth multiple early late sooner long well yes both around behind`);

/** Soft skills, virtues and the small change of any story about work. */
const TOPICS = wordList(`
  communication teamwork collaboration cooperation coordination leadership leader leaders ownership
  trust empathy respect honesty integrity humility patience persistence perseverance resilience
  courage curiosity confidence passion dedication commitment discipline consistency flexibility
  adaptability creativity innovation initiative proactivity transparency openness clarity visibility
  responsibility accountability attitude mindset attention detail details focus effort quality speed
  urgency pressure stress risk risks planning preparation organisation organization prioritisation
  prioritization priorities priority management deadline deadlines time goal goals vision strategy
  expectations feedback criticism listening learning growth improvement progress skill skills talent
  knowledge strength strengths weakness weaknesses mistake mistakes failure failures success
  successes problem problems issue issues challenge challenges obstacle obstacles difficulty
  difficulties solution solutions decision decisions choice choices change changes conflict conflicts
  disagreement disagreements relationship relationships support help perspective perspectives opinion
  opinions viewpoint viewpoints view views idea ideas thinking understanding assumption assumptions
  question questions answer answers authority title influence permission approval credit blame
  blocker blockers cause root ground testing documentation monitoring data analysis research
  escalation judgement judgment uncertainty ambiguity team teams teammate teammates colleague
  colleagues member members stakeholder stakeholders customer customers user users everybody's
  company business engineer engineers developer developers professional personality personalities
  behaviour behavior intention intentions motivation morale culture diversity environment work job
  career life world project projects task tasks practice practices process processes approach
  outcome outcomes result results impact value values example action actions word words step steps
  thing things something anything nothing everything way ways part side end start day days future
  past moment point lot bit kind sort reason reasons picture experience experiences lesson lessons
  overall player players dream difference box quo status code test tests release releases production
  deployment deployments takeaway takeaways reflection reasoning concern concerns objection objections intent belief
  beliefs gift term terms tradeoff tradeoffs compromise delegation negotiation networking mentoring
  mentorship expertise expert experts technology resources execution productivity buy person
  reflection hindsight story situation opportunity importance power benefit
  benefits significance necessity key success policy course role need needs`);

/** Praise and blame that any noun can carry. */
const QUALITIES = wordList(`
  important crucial critical essential vital paramount necessary fundamental invaluable valuable
  powerful hard difficult tough easy simple good great better best bad worse worst right wrong big
  bigger biggest small main new same different common clear open honest transparent strong stronger
  deep technical soft fast faster quick slow smart careful thorough proactive positive calm patient
  flexible adaptable creative consistent persistent prepared organised organized structured confident
  humble responsible accountable collaborative effective efficient timely upfront diverse constant
  regular solid genuine full whole able willing sure aware possible impossible rewarding amazing
  interesting successful personal cross functional driven oriented obsessed focused centric outside inevitable okay fine worth true
  everyone's unexpected hands shared united systematic productive safe explicit
  afraid scared shy ashamed hesitant
  proper direct general specific early measurable`);

const ACTS = formsOfAll(`
  learn teach realise realize understand know believe think feel appreciate remember see show prove
  remind reinforce demonstrate reflect take matter communicate collaborate cooperate coordinate work
  lead follow listen hear speak talk say tell ask answer share help support respect trust care plan
  prepare organise organize prioritise prioritize focus try act wait move start finish begin stop keep
  stay be do have get give make go come put set let find bring look turn need want seek build create
  develop grow improve change adapt solve overcome face handle manage deal succeed fail achieve reach
  deliver decide choose commit ensure avoid prevent remove accept admit own involve include engage
  motivate inspire encourage empower align agree disagree judge assume consider balance matter count
  pay push step rush value reveal mean require depend play serve strive aim enjoy become happen use
  stem lie practise practice escalate anticipate expect influence hesitate approach win lose fix
  test deploy release check double beat   mentor delegate compromise gain hope aim stay`);

const ANYWHERE = anyOf(
  ...[LINKS, TOPICS, QUALITIES, ACTS],
  ...[ADVERBS, DETERMINERS, PREPOSITIONS, AUXILIARIES],
);

/** Words that could stand in a lesson from any story: none that belongs to this one, unless it is quoted. */
export const GENERAL = wordsThat((lower) => !/\d/.test(lower) && ANYWHERE.hasForm(lower));
