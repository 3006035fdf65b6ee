import { type WordList, wordList, wordsThat } from './word-list.ts';

/** Base, past and participle of the irregular verbs of work stories; one form stands for all three. */
const IRREGULAR = `
beat beat beaten|become became become|begin began begun|bend bent|bet|bind bound|break broke broken|bring brought|build built|buy bought|
catch caught|choose chose chosen|come came come|cost|cut|deal dealt|dig dug|draw drew drawn|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgo forwent forgone|get got gotten|give gave given|go went gone|
grow grew grown|hang hung|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|let|light lit|lose lost|
make made|mean meant|meet met|mistake mistook mistaken|oversee oversaw overseen|overcome overcame overcome|pay paid|prove proved proven|put|quit|read|rebuild rebuilt|redo redid redone|
rerun reran|rethink rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shrink shrank shrunk|shoot shot|show showed shown|
shut|sink sank sunk|sit sat|sleep slept|speak spoke spoken|speed sped|spend spent|spin spun|split|spread|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written`;

/** The verbs whose forms follow no pattern at all. */
const HELPERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'being', 'been', "'m", "'re"]],
  ['have', ['have', 'has', 'having', 'had']],
  ['do', ['do', 'does', 'doing', 'did', 'done']],
]);

interface Forms {
  past: string;
  participle: string;
}

const IRREGULAR_FORMS = new Map<string, Forms>([
  ['be', { past: 'was', participle: 'been' }],
  ['have', { past: 'had', participle: 'had' }],
  ['do', { past: 'did', participle: 'done' }],
]);
const PASTS = new Set<string>(['was', 'were', 'had', 'did']);
const PARTICIPLES = new Set<string>(['been', 'had', 'done']);
const BASE_OF = new Map<string, string>(
  [...HELPERS].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
);
for (const entry of IRREGULAR.split('|')) {
  const [base = '', past = base, participle = past] = entry.trim().split(' ');
  IRREGULAR_FORMS.set(base, { past, participle });
  PASTS.add(past);
  PARTICIPLES.add(participle);
  for (const form of [base, past, participle]) BASE_OF.set(form, base);
}

/** Words in -ed that are no form of a verb. */
const NOT_PAST = wordList(
  'need feed seed speed weed bleed breed exceed proceed succeed indeed hundred sacred naked wicked red bed shed embed led-based',
);
const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function doubled(base: string): string {
  return DOUBLING.test(base) ||
    /(?:(?<!of|suf|dif)fer|gin|mit|trol|pel|gram|bug|plan|ship|log|tag|step)$/.test(base)
    ? base + base.slice(-1)
    : base;
}

/** Every form of a verb: base, third person, past, participle, -ing. */
export function formsOf(base: string): string[] {
  const helper = HELPERS.get(base);
  if (helper) return [...helper];
  const irregular = IRREGULAR_FORMS.get(base);
  const soft = base.replace(/([^aeiou])y$/, '$1i');
  const s = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : soft === base
      ? `${base}s`
      : `${soft}es`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${doubled(base)}ing`;
  const ed = base.endsWith('e') ? `${base}d` : `${doubled(soft)}ed`;
  const plain = [base, s, ing, irregular?.past ?? ed, irregular?.participle ?? ed];
  const british = /(?:el|al|el)$/.test(base) ? [`${base}led`, `${base}ling`] : [];
  // `learnt` and `learned` both; `builded` nobody writes.
  return [...new Set([...plain, ...british, ed, ...(irregular ? [] : [`${base}ed`])])];
}

/** The forms of several verbs: `formsOfAll('fix build')` holds `built`. */
export function formsOfAll(bases: string): WordList {
  return wordList(...bases.trim().split(/\s+/).flatMap(formsOf));
}

/** Regular verbs of work stories that stand in the present behind a noun. */
const REGULAR = `
ask answer call cost count crash check carry change claim close copy complain cover crawl deliver depend deploy drop email end
expect fail fill finish follow handle help happen hang ignore install jam keep last leak like lock look manage measure miss
move need open order pass pay plan post pull push print process reach receive refuse reject release remain repeat reply report
require return save scan serve ship show share skip smear solve spot start stay stop store support switch talk test time track
trust try turn use visit wait walk want warn watch wonder work settle answer arrive believe belong compare connect create describe
differ enter exist explain export force ignore import include involve join learn live load lose maintain name notice offer own
prefer prepare prevent produce provide raise record reduce reload remember remove rename replace request restart retry sort spread
suffer suggest sync tend touch treat update upload verify view write`;
/** More often a noun than a verb behind one: \`build times\`, \`test runs\`. */
const RATHER_NOUNS = wordList(
  `times tests counts prices orders reports changes costs checks plans calls runs builds cuts reads
  sets sits stores records requests updates releases views exports imports loads scans copies posts
  visits uses times time test order report change check plan call build store record request update
  release view export import load scan copy post visit use stops drops names spots claims locks`,
);
const BASES = [...REGULAR.trim().split(/\s+/), ...IRREGULAR_FORMS.keys()];
const THIRDS = BASES.map((base) => formsOf(base)[1] ?? base).join(' ');

/** `use`, `build`: a base form known to stand as a verb. */
export const PRESENT = wordList(...BASES);

/** `uses`, `tests` too, which behind a noun are more often nouns: for where a verb has to come. */
export const MAY_BE_THIRD_PERSON = wordList(THIRDS);

/** `fails`, `takes`: known to stand as a verb of the third person, and seldom as a noun. */
export const THIRD_PERSON = wordsThat(
  (lower) => MAY_BE_THIRD_PERSON.hasForm(lower) && !RATHER_NOUNS.hasForm(lower),
);

function isRegularPast(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.hasForm(lower);
}

/** `traced`, `built`: may stand as the past of a verb. Also `hit`, which may be present too. */
export function isPast(lower: string): boolean {
  return PASTS.has(lower) || isRegularPast(lower);
}

/** The same of a word. */
export const PAST = wordsThat(isPast);

/** `resolved`, `written`: may stand as a past participle. */
export const PARTICIPLE = wordsThat((lower) => PARTICIPLES.has(lower) || isRegularPast(lower));

export const BE = wordList("be am is are was were been being 'm 're 's");
export const HAVE = wordList("have has had having 've 'd");
export const DO = wordList('do does did');
export const MODALS = wordList("can could may might must shall should will would 'll 'd ca wo");
export const NEGATIONS = wordList(
  "n't not never no none nobody nothing neither nor without cannot cant dont didnt wasnt werent isnt",
);

/** The base of an irregular form (`built` → `build`); undefined for regular and unknown words. */
export function irregularBase(lower: string): string | undefined {
  return BASE_OF.get(lower);
}

/** The past of an irregular form (`written` → `wrote`, `put` → `put`); undefined for other words. */
export function irregularPast(lower: string): string | undefined {
  const base = BASE_OF.get(lower);
  return base === undefined ? undefined : IRREGULAR_FORMS.get(base)?.past;
}
