import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TakeRecord } from '../../src/progress/records.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { changesBetween, isAnotherText, previousTake } from '../../src/progress/take-change.ts';
import { recorded, type TakeChanges, takeRecord } from '../support/records.ts';

/** `[-removed-]`, `{+added+}` and what stayed. */
function marked(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return changesBetween(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');
}

describe('the change from one text to another', () => {
  test.each<[string, string, string, string]>([
    ['none', 'I cut it.', 'I cut it.', 'I cut it.'],
    ['a word', 'We cut the cost.', 'I cut the cost.', '[-We-]{+I+} cut the cost.'],
    ['words in a row as one', 'We fixed a lot.', 'I cut 40.', '[-We fixed a lot-]{+I cut 40+}.'],
    ['a sentence more', 'It held.', 'It held. None since.', 'It held.{+ None since.+}'],
    ['a sentence less', 'Well. It held.', 'It held.', '[-Well. -]It held.'],
    ['lines', 'One.\nTwo.', 'One.\nThree.', 'One.\n[-Two-]{+Three+}.'],
    ['everything', '', 'All new.', '{+All new.+}'],
    ['nothing left', 'All gone.', '', '[-All gone.-]'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, before, after, change) => {
    expect(marked(before, after)).toBe(change);
  });

  const anyText = fc
    .array(fc.constantFrom('I', 'we', 'cut', 'the', 'cost', '.', ' ', '\n', 'é', '日本', '\ud800'))
    .map((parts) => parts.join(' '));

  test('holds both texts, and no empty piece', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string()),
        fc.oneof(anyText, fc.string()),
        (before, after) => {
          const pieces = changesBetween(before, after);
          const only = (kind: string) =>
            pieces
              .filter((piece) => piece.kind !== kind)
              .map(({ text }) => text)
              .join('');
          expect(only('added')).toBe(before);
          expect(only('removed')).toBe(after);
          expect(pieces.every(({ text }) => text !== '')).toBe(true);
        },
      ),
    );
  });

  test.each<[string, string, string, boolean]>([
    ['nothing changed', 'I cut the cost by half.', 'I cut the cost by half.', false],
    ['a word of six', 'We cut the cost by half.', 'I cut the cost by half.', false],
    ['a sentence more than doubles it', 'It held.', 'It held. Nobody called.', false],
    ['nothing at all', '', '', false],
    ['nothing in common', 'We fixed a lot of it.', 'Forty orders arrive now.', true],
    [
      'only small words in common',
      'I asked the team for the logs and I read the graph.',
      'The vendor sent the wrong schema, and I rolled back at noon.',
      true,
    ],
  ])('makes another text of it, or not: %s', (_, before, after, expected) => {
    expect(isAnotherText(changesBetween(before, after))).toBe(expected);
  });

  test('of long texts with nothing in common is one told after the other', () => {
    const text = (word: string) =>
      Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ');
    const [before, after] = [text('a'), text('b')];
    expect(changesBetween(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  test('of a long text told again with a word changed is that word', () => {
    const text = (word: string) =>
      Array.from({ length: 5000 }, (_, at) => (at === 2500 ? word : `word${at}`)).join(' ');
    const pieces = changesBetween(text('old'), text('new'));
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});

describe('the take before', () => {
  const before = takeRecord({ session: 's', words: 'Before.' });
  const now = takeRecord({ session: 't', words: 'Now.' });

  function previous(others: TakeChanges[], section: TakeRecord['section'] = 'action') {
    const records = [before, ...others.map((each) => takeRecord({ session: 'u', ...each })), now];
    const session = sessionsIn(records).find(({ id }) => id === 't');
    const kept = { records, sessions: sessionsIn(records) };
    return session ? previousTake(kept, session, section)?.take.words : undefined;
  }

  test.each<[string, TakeChanges[], string]>([
    ['is that of the session before', [], 'Before.'],
    ['is the last one', [{ words: 'Between.' }], 'Between.'],
    ['is of the same section', [{ words: 'Other.', section: 'result' }], 'Before.'],
    ['is of the same scenario', [{ words: 'Other.', scenario: recorded('beta') }], 'Before.'],
    [
      'is of its id, whatever it was called',
      [{ words: 'X.', scenario: recorded('alpha', { title: 'Y' }) }],
      'X.',
    ],
    [
      'has words',
      [
        { clock: 'spoken', words: '' },
        { skipped: true, words: ' ' },
        { clock: 'spoken', words: null },
      ],
      'Before.',
    ],
  ])('%s', (_, others, text) => {
    expect(previous(others)).toBe(text);
  });

  test('is none of a section the session has not', () => {
    expect(previous([{ section: 'result' }], 'result')).toBeUndefined();
  });

  test('is none of the first session', () => {
    const sessions = sessionsIn([before]);
    const [session] = sessions;
    const kept = { records: [before, now], sessions };
    expect(session && previousTake(kept, session, 'action')).toBeNull();
  });
});
