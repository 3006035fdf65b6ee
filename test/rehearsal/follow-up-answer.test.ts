import { describe, expect, test } from 'vitest';
import { isAnswered, reviewFollowUp } from '../../src/rehearsal/follow-up-answer.ts';
import { RULES } from '../../src/review/rules/index.ts';
import type { Sign } from '../../src/scenario/question/signs.ts';

const FIGURE = 'We lost forty orders a day for three weeks.';
const OURS = 'We looked at the logs and we fixed the retry together.';
const MINE =
  'I compared the ids on both sides, because the logs could not be trusted. Then I wrote a check that stops the import, and I asked the owner of the feed to sign it off.';

const CAUSE =
  'Nobody had agreed which team tests the price file, so each team believed that the other one did.';
const PROOF =
  'I sent both prices 600 times, and the older price never won; in the others it still did.';
const SINCE = 'These days I ask who tests the file before the first price is changed in it.';

function read(words: string, asked: { rule?: string; signs?: Sign[] }) {
  const { rule = null, signs = [] } = asked;
  const followUp = { rule, signs, quote: '', ask: 'How?', again: null };
  return reviewFollowUp(followUp, words, { level: 'sde2' }, RULES);
}

describe('an answer to a follow-up', () => {
  test.each<[string, string, { rule?: string; signs?: Sign[] }, boolean, boolean]>([
    ['of no words gives up', '', {}, true, true],
    ['of four words gives up', 'I do not know.', {}, true, true],
    ['of five is one', 'I really do not know.', {}, false, false],
    ['which nobody can read leaves nothing open', MINE, {}, false, false],
    ['that shows what was missing closes it', MINE, { signs: ['own step'] }, false, false],
    ['that tells the cause closes it', CAUSE, { signs: ['cause behind'] }, false, false],
    ['that tells no cause leaves it open', FIGURE, { signs: ['cause behind'] }, false, true],
    ['that counts what came of it closes it', PROOF, { signs: ['outcome'] }, false, false],
    ['that says how much closes it', FIGURE, { signs: ['how much'] }, false, false],
    ['that tells a habit changed closes it', SINCE, { signs: ['changed habit'] }, false, false],
    ['that does not leaves it open', FIGURE, { signs: ['changed habit'] }, false, true],
    [
      'that shows one of two closes it',
      MINE,
      { signs: ['changed habit', 'own step'] },
      false,
      false,
    ],
    [
      'in which the rule finds the same again leaves it open',
      OURS,
      { rule: 'we-dilution' },
      false,
      true,
    ],
    ['in which it finds nothing closes it', MINE, { rule: 'we-dilution' }, false, false],
    ['in which another rule finds something closes it', OURS, { rule: 'hedge' }, false, false],
    [
      'has to show what its rule asks for as well',
      MINE,
      { rule: 'we-dilution', signs: ['changed habit'] },
      false,
      true,
    ],
  ])('%s', (_, words, asked, gaveUp, isOpen) => {
    const review = read(words, asked);
    expect(review).toMatchObject({ gaveUp, isOpen });
    expect(isAnswered(review)).toBe(!gaveUp && !isOpen);
  });

  test.each<[string, Sign, boolean]>([
    ['The seams. I sewed all of them at night, the others cut the cloth.', 'own step', true],
    ['The choir paid for the cloth, and two tenors carried the machine.', 'own step', false],
    ["Because the old cloth had moths, and I couldn't tell which roll.", 'reason', true],
    ['In a van it would have got wet before the evening.', 'reason', true],
    ["I don't know why, and I can't remember either.", 'reason', false],
    ['We met on Tuesdays in the hall, and there was tea.', 'reason', false],
    ['Nobody in the choir had ever been told who orders the cloth.', 'cause behind', true],
    ['The moths came in through a broken window.', 'cause behind', false],
    ['Since then I open each roll on the table before I pay.', 'changed habit', true],
    ['I learned that cloth matters a great deal.', 'changed habit', false],
    ['It fell to me, as the treasurer was ill that month.', 'whose it was', true],
    ['The cloth was blue and came from a mill in the valley.', 'whose it was', false],
    ['Fourteen rolls of the forty had holes in them.', 'outcome', true],
  ])('asked for it, %j shows %s: %s', (words, sign, isShown) => {
    expect(read(words, { signs: [sign] }).isOpen).toBe(!isShown);
  });

  test('quotes the words that show it, and none where none do', () => {
    const { shown } = read(MINE, { signs: ['own step'] });
    expect(shown === null ? '' : MINE.includes(shown)).toBe(true);
    expect(shown).toContain('compared');
    expect(read(MINE, { signs: ['changed habit'] }).shown).toBeNull();
    expect(read(MINE, {}).shown).toBeNull();
  });
});
