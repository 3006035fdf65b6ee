import { sentencesOf } from '../../language/sentences.ts';
import { type Word, wordsOf } from '../../language/words.ts';

/** Names and titles everybody knows, and none of them a person's: nobody has to introduce these. */
const KNOWN_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december christmas easter ramadan diwali hanukkah year new
  english german french spanish dutch italian polish portuguese european american british indian
  chinese japanese america europe africa asia australia britain england scotland wales ireland
  germany france spain italy poland portugal india china japan canada brazil mexico
  london berlin paris madrid dublin york amsterdam warsaw lisbon
  python java javascript typescript kotlin swift rust ruby scala bash excel word linux windows
  android chrome firefox safari bluetooth internet slack jira confluence git kafka kubernetes docker
  terraform postgres redis elasticsearch grafana prometheus spark airflow jenkins
  mr mrs ms dr`.split(/\s+/),
);

/** A word in capitals only, or with a capital inside, is an abbreviation or a product. */
const LIKE_A_NAME = /^\p{Lu}\p{Ll}+$/u;
/** What a sentence begins anew after, though it goes on: `He said: "Nobody"`. */
const BEGINS_ANEW = /[:"“‘'(]\s*["“‘']?$/;

/** The words of a text that begin with a capital where a sentence goes on, each with what is before. */
function capitalised(text: string): { word: Word; before: Word[] }[] {
  const whole = { start: 0, end: text.length };
  return sentencesOf(text, whole, wordsOf(text, whole)).flatMap(({ words }) =>
    words.flatMap((word, at) =>
      at > 0 && LIKE_A_NAME.test(word.text) && !BEGINS_ANEW.test(word.gap)
        ? [{ word, before: words.slice(0, at) }]
        : [],
    ),
  );
}

/** The words of texts that are ever written without a capital, and so are no names. */
export function commonWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(/\b\p{Ll}+\b/gu)) words.add(word);
  return words;
}

/** Somebody's name in a text. */
export interface Named {
  name: string;
  /** The words of its sentence before it, in lower case. */
  before: string[];
  /** Whether a comma follows, as in `Priya, our analyst`. */
  explained: boolean;
}

/**
 * The people a text names, in their order: words with a capital inside a sentence that are no days,
 * places or products known to all, and that nobody writes without one, as teams are (`Platform`).
 */
export function peopleIn(text: string, common: ReadonlySet<string>): Named[] {
  return capitalised(text)
    .filter(
      ({ word: { lower } }) => !KNOWN_NAMES.has(lower.replace(/s$/, '')) && !KNOWN_NAMES.has(lower),
    )
    .filter(({ word: { lower } }) => !common.has(lower))
    .map(({ word, before }) => ({
      name: word.text,
      before: before.map(({ lower }) => lower),
      explained: /^,\s+(?:an?|the|my|our|your|their|who|whose)\b/.test(text.slice(word.end)),
    }));
}
