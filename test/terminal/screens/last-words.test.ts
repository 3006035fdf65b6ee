import { describe, expect, test } from 'vitest';
import {
  lastWordsScreen,
  wordsDocument,
  wordsFileScreen,
} from '../../../src/terminal/screens/last-words.ts';
import { ATTACKS, unsafeCharacter } from '../../support/characters.ts';
import { plainLook } from '../../support/looks.ts';

const WORDS = [
  { title: 'Forty milliseconds', label: 'Situation', text: 'Orders vanished.' },
  { title: 'Forty milliseconds', label: 'Task', text: 'It was mine.\nAll of it.' },
  { title: '', label: 'A title, in a few words:', text: 'The silent queue' },
];

describe('words that are on no disk', () => {
  test('are shown by section', () => {
    expect(lastWordsScreen(WORDS.slice(0, 2), false, plainLook())).toEqual([
      '',
      'This could not be saved, so here it is. Your words:',
      '',
      'Situation, Forty milliseconds',
      '',
      '  Orders vanished.',
      '',
      'Task, Forty milliseconds',
      '',
      '  It was mine.',
      '  All of it.',
      '',
    ]);
  });

  test('are shown as asked with --no-save', () => {
    const [, why] = lastWordsScreen(WORDS, true, plainLook());
    expect(why).toBe('Not kept, as --no-save asks. Your words:');
  });

  test('are an answer file when written down', () => {
    expect(wordsDocument(WORDS)).toBe(
      '# Forty milliseconds\n\n## Situation\n\nOrders vanished.\n\n## Task\n\nIt was mine.\nAll of it.\n\n## A title, in a few words:\n\nThe silent queue\n',
    );
  });

  test.each(ATTACKS)('are safe to show: %j', (attack) => {
    const words = [{ title: attack, label: attack, text: attack }];
    for (const line of [
      ...lastWordsScreen(words, false, plainLook()),
      ...wordsFileScreen(`/tmp/${attack}`),
    ]) {
      expect(unsafeCharacter(line)).toBeNull();
      expect(line).not.toContain('\u001b');
    }
  });
});
