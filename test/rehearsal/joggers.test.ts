import { describe, expect, test } from 'vitest';
import { joggersFor } from '../../src/rehearsal/joggers.ts';
import { builtInQuestions } from '../support/question-yaml.ts';

describe('what brings a story back', () => {
  test.each(builtInQuestions().map((question) => [question.id, question] as const))(
    'for %s: three, none of them the question itself, each once',
    (_, question) => {
      for (const { text } of question.ask) {
        const joggers = joggersFor(question, text);
        expect(joggers).toHaveLength(3);
        expect(new Set([...joggers, text]).size).toBe(4);
        expect(joggers).toContain(question.beats.situation[0]?.ask);
      }
    },
  );
});
