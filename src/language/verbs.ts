import { wordSet } from './words.ts';

/** Base, past and participle of the irregular verbs of work stories; one form stands for all three. */
const IRREGULAR = `
be was been|be were been|become became become|begin began begun|bend bent|bet|bind bound|break broke broken|bring brought|build built|buy bought|
catch caught|choose chose chosen|come came come|cost|cut|deal dealt|dig dug|do did done|draw drew drawn|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgo forwent forgone|get got gotten|give gave given|go went gone|
grow grew grown|have had|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|let|light lit|lose lost|
make made|mean meant|meet met|mistake mistook mistaken|oversee oversaw overseen|overcome overcame overcome|pay paid|prove proved proven|put|quit|read|rebuild rebuilt|redo redid redone|
rerun reran|rethink rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shoot shot|show showed shown|
shut|sit sat|sleep slept|speak spoke spoken|spend spent|spin spun|split|spread|stand stood|steal stole stolen|stick stuck|strike struck|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written`;

interface Forms {
  past: string;
  participle: string;
}

const IRREGULAR_FORMS = new Map<string, Forms>();
const PASTS = new Set<string>();
const PARTICIPLES = new Set<string>();
const BASE_OF = new Map<string, string>();
for (const entry of IRREGULAR.split('|')) {
  const [base = '', past = base, participle = past] = entry.trim().split(' ');
  IRREGULAR_FORMS.set(base, { past, participle });
  PASTS.add(past);
  PARTICIPLES.add(participle);
  for (const form of [base, past, participle]) BASE_OF.set(form, base);
}

/** Words in -ed that are no form of a verb. */
const NOT_PAST = wordSet(
  'need feed seed speed weed bleed breed exceed proceed succeed indeed hundred sacred naked wicked red bed shed embed led-based',
);
const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function doubled(base: string): string {
  return DOUBLING.test(base) || /(?:fer|mit|trol|pel|gram|bug|plan|ship|log|tag|step)$/.test(base)
    ? base + base.slice(-1)
    : base;
}

/** Every form of a verb: base, third person, past, participle, -ing. */
export function formsOf(base: string): string[] {
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
export function formsOfAll(bases: string): ReadonlySet<string> {
  return new Set(bases.trim().split(/\s+/).flatMap(formsOf));
}

function isRegularPast(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** `traced`, `built`: may stand as the past of a verb. Also `hit`, which may be present too. */
export function isPast(lower: string): boolean {
  return PASTS.has(lower) || isRegularPast(lower);
}

/** `resolved`, `written`: may stand as a past participle. */
export function isParticiple(lower: string): boolean {
  return PARTICIPLES.has(lower) || isRegularPast(lower);
}

export const BE: ReadonlySet<string> = wordSet("be am is are was were been being 'm 're 's");
export const HAVE: ReadonlySet<string> = wordSet("have has had having 've 'd");
export const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);
export const MODALS: ReadonlySet<string> = wordSet(
  "can could may might must shall should will would 'll 'd ca wo",
);
export const NEGATIONS: ReadonlySet<string> = wordSet(
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
