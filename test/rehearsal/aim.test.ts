import { describe, expect, test } from 'vitest';
import { aimAt } from '../../src/rehearsal/aim.ts';
import { hearBeats } from '../../src/review/beats.ts';
import { reviewSections } from '../../src/review/review.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { GARAGE } from '../support/garage-story.ts';
import { builtInQuestions, questionOf } from '../support/question-yaml.ts';

const ASKED = { ...questionOf(), signals: ['ambiguity' as const, 'perseverance' as const] };
const TO = {
  ...questionOf(),
  principle: 'ownership' as const,
  signals: ['ambiguity' as const, 'ownership' as const],
};

describe('a story for another principle', () => {
  test('leads with what that looks for and the question does not, and keeps the rest short', () => {
    const aim = aimAt(TO, ASKED, []);
    expect(aim).toMatchObject({
      principle: 'ownership',
      lead: 'whose it was, and why you took it all the same',
      short: 'what went wrong on the way',
    });
  });

  test('leads with what both look for, where there is nothing else, and then keeps nothing short', () => {
    const aim = aimAt(ASKED, ASKED, []);
    expect(aim.lead).toBe('what nobody knew, and what you decided without knowing it');
    expect(aim.short).toBeNull();
  });

  test('nobody has heard, is told what is listened for', () => {
    expect(aimAt(TO, ASKED, [])).toMatchObject({
      said: [],
      missing: [],
      listensFor: 'The figure.',
    });
  });

  test('that was heard, brings out its own words, and adds what was not said', () => {
    const words = new Map([
      ['situation' as const, 'Some customers were charged twice at the car park.'],
      ['task' as const, 'It belonged to another group, and I asked their lead for the code.'],
    ]);
    const { sections } = reviewSections(words, { level: 'sde2' });
    const aim = aimAt(TO, ASKED, hearBeats(TO, sections));
    expect(aim.listensFor).toBeNull();
    const told = [...words.values()].join(' ');
    expect(aim.said.length).toBeGreaterThan(0);
    for (const { quote } of aim.said) expect(told).toContain(quote);
    expect(aim.missing).toEqual(['What was at stake, as a figure?']);
  });

  test('says the same words once, though they answer two of its questions', () => {
    const quote = 'I compared the ids';
    const twice = hearBeats(TO, []).map((each, at) => ({
      ...{ ...each, heard: 'heard' as const },
      quote: at < 2 ? quote : null,
    }));
    const [first] = twice;
    expect(aimAt(TO, ASKED, twice).said).toEqual([{ ask: first?.beat.ask, quote }]);
  });
});

test('between any two questions of the library there is something to lead with', () => {
  const questions = builtInQuestions();
  const words = new Map(
    Object.entries(GARAGE).flatMap(([title, text]) =>
      SECTIONS.filter((name) => name === title.toLowerCase()).map((name) => [name, text] as const),
    ),
  );
  const { sections } = reviewSections(words, { level: 'sde2' });
  for (const to of questions.filter(({ first }) => first)) {
    for (const asked of questions.filter(({ principle }) => principle !== to.principle)) {
      const aim = aimAt(to, asked, hearBeats(to, sections));
      expect(aim.lead).not.toBe('');
      expect(aim.said.length, `${asked.id} as ${to.id}`).toBeGreaterThan(0);
    }
  }
});
