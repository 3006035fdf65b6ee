import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/report/sheet/figures.ts';
import { figureText } from '../../../src/report/sheet/sheet-document.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { TOLD } from '../../support/own-story.ts';

const told = (situation: string, result: string) =>
  figuresOf({ situation, result }).map(
    ({ before, figure, after }) => `${before}[${figure}]${after}`,
  );

describe('the figures of a story', () => {
  test('are what was at stake, what changed and what it was worth, as they are told', () => {
    expect(
      told(
        'The queue lost 180 orders a day. I was on call with two others.',
        'Losses fell from 180 a day to zero, and we saved $8,000 a week. Two teams use it.',
      ),
    ).toEqual([
      'The queue lost [180 orders] a day',
      'Losses fell [from 180 a day to zero]',
      expect.stringContaining('[Two teams]'),
    ]);
  });

  test('are not those that the beginning shows, as far as it is shown', () => {
    const situation =
      'The queue lost 180 orders a day and cost us $9,000 a week. 12 shops had left.';
    const opening = 'The queue lost 180 orders a day …';
    const shown = (text: string) => figuresOf({ situation }, text).map(({ figure }) => figure);
    expect(shown('')).toEqual(['$9,000', '12 shops']);
    expect(shown(opening)).toEqual(['$9,000', '12 shops']);
    expect(shown('The queue lost 180 orders a day and cost us $9,000 a week.')).toEqual([
      '12 shops',
    ]);
  });

  test('are one a sentence, three at most, and none where there are none', () => {
    const many =
      '4,000 users left. 30% came back. $90 an hour was lost. 12 teams met. 7 were ours.';
    expect(told(many, many)).toHaveLength(3);
    expect(told('It was slow.', 'It is fast now.')).toEqual([]);
    expect(figuresOf({})).toEqual([]);
  });

  test('stand in the words of their own sentence', () => {
    for (const figure of figuresOf(TOLD)) {
      const words = figureText(figure).replace(/^… | …$/g, '');
      expect(`${TOLD.situation} ${TOLD.result}`).toContain(words);
    }
  });

  test('of every walkthrough are words of it, and short', () => {
    for (const { scenario } of builtInFiles()) {
      const { situation, result } = scenario.sections;
      const figures = figuresOf({ situation: situation.strong, result: result.strong });
      const all = `${situation.strong} ${result.strong}`.replace(/\s+/g, ' ');
      expect(figures.length, scenario.id).toBeGreaterThan(0);
      for (const each of figures) {
        const shown = figureText(each);
        expect(all).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        expect(shown.length).toBeLessThan(140);
      }
    }
  });
});
