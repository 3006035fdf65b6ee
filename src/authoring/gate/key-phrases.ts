import { normalised } from '../../text/normalised.ts';

export interface KeyPhraseHit {
  phrase: string;
  hit: boolean;
}

/** The words of a text in a form in which typing habits do not matter. */
function plainWords(text: string): string {
  const words = normalised(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? 'point' : ''))
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** Which key phrases occur in the text, word for word; case, accents and punctuation aside. */
export function findKeyPhrases(text: string, phrases: readonly string[]): KeyPhraseHit[] {
  const haystack = plainWords(text);
  return phrases.map((phrase) => {
    const needle = plainWords(phrase);
    return { phrase, hit: needle.trim() !== '' && haystack.includes(needle) };
  });
}
