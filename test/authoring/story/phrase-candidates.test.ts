import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeyPhrases } from '../../../src/authoring/gate/key-phrases.ts';
import { phraseCandidates } from '../../../src/authoring/story/phrase-candidates.ts';
import { sectionProblem } from '../../../src/authoring/story/story-limits.ts';
import { TOLD } from '../../support/own-story.ts';

describe('words to choose key phrases from', () => {
  test.each([
    ['a figure, whole', 'Lost orders fell from 40 to zero.', 'from 40 to zero'],
    ['money', 'That was worth $8,000 a week to us.', 'worth $8,000 a week'],
    ['a deed of one’s own', 'In the end I rewrote the importer.', 'I rewrote the importer'],
    ['words that carry meaning', 'It came down to a dead letter queue.', 'dead letter queue'],
    ['what was not there', 'There was no alert on that host.', 'no alert on that host'],
  ])('%s', (_what, text, phrase) => {
    expect(phraseCandidates('action', text)).toContain(phrase);
  });

  test('are none across a comma, a full stop or a line', () => {
    const text = 'We had one red light, forty green ones. Nobody looked\ntwice that summer.';
    for (const phrase of phraseCandidates('situation', text)) {
      expect(phrase).not.toMatch(/[,.\n]/);
      expect(phrase).not.toMatch(/light forty|ones Nobody|looked twice/);
    }
  });

  test('are the opening where nothing stands out', () => {
    expect(phraseCandidates('task', 'It was up to me')).toEqual(['It was up to me']);
    expect(phraseCandidates('task', '...')).toEqual([]);
  });

  test('are few, short, different and in the order of the text', () => {
    const phrases = phraseCandidates('action', TOLD.action);
    expect(phrases.length).toBeGreaterThan(4);
    expect(phrases.length).toBeLessThanOrEqual(8);
    const places = phrases.map((phrase) => TOLD.action.indexOf(phrase));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('are said by the text they come from, whatever it is', () => {
    const piece = fc.oneof(
      fc.lorem({ maxCount: 4 }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('I pulled', '40%', '$8,000', "didn't", 'from 9 to 2', ',', '.', '\n', 'the'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const phrases = phraseCandidates('result', text);
        if (phrases.length > 1) {
          expect(findKeyPhrases(text, phrases).filter(({ hit }) => !hit)).toEqual([]);
        }
        if (sectionProblem(text) === null) expect(phrases).not.toEqual([]);
        for (const phrase of phrases) {
          expect(phrase).not.toContain('\n');
          expect(phrase.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 300 },
    );
  });
});
