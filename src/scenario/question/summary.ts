import type { PrincipleSlug } from '../principles.ts';
import type { Signal } from '../signals.ts';
import type { Question } from './schema.ts';

/** What a listing needs to know of a question. */
export interface QuestionSummary {
  id: string;
  principle: PrincipleSlug;
  /** The one to begin with under its principle. */
  isFirst: boolean;
  /** Its phrasings. */
  ask: string[];
  /** Which of them people report being asked. */
  reported: number;
  signals: Signal[];
}

export function summariseQuestion(question: Question): QuestionSummary {
  const { id, principle, first, ask, signals } = question;
  return {
    id,
    principle,
    isFirst: first === true,
    ask: ask.map(({ text }) => text),
    reported: ask.findIndex(({ reported }) => reported),
    signals,
  };
}
