import type { Question } from '../scenario/question/schema.ts';

/** What brings a story back: as many as can be thought about in a minute. */
const MOST = 3;

/** The question asked in other words, and then where its story begins, each as a question to oneself. */
export function joggersFor({ ask, beats }: Question, asked: string): string[] {
  const begins = beats.situation.map((beat) => beat.ask);
  const others = ask.map(({ text }) => text).filter((text) => text !== asked);
  return [...others.slice(0, MOST - 1), ...begins, ...others.slice(MOST - 1)].slice(0, MOST);
}
