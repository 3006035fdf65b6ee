import { describe, expect, test } from 'vitest';
import type { Rating } from '../../../src/review/ratings.ts';
import { PACE_BAR_WIDTH, paceBar, ratingLine } from '../../../src/terminal/screens/chart.ts';
import { withoutColours } from '../../support/characters.ts';
import { asciiLook, richLook } from '../../support/looks.ts';

describe('time against target, the mark in the middle', () => {
  test.each([
    [0, '------|------', '──────┃──────'],
    [0.4, '==----|------', '━━────┃──────'],
    [0.99, '======|------', '━━━━━━┃──────'],
    [1.18, '======|=-----', '━━━━━━┃━─────'],
    [2, '======|======', '━━━━━━┃━━━━━━'],
    [50, '======|======', '━━━━━━┃━━━━━━'],
    [Number.POSITIVE_INFINITY, '======|======', '━━━━━━┃━━━━━━'],
  ])('%d', (pace, ascii, unicode) => {
    expect(paceBar(pace, asciiLook())).toBe(ascii);
    expect(withoutColours(paceBar(pace, richLook()))).toBe(unicode);
    expect(ascii).toHaveLength(PACE_BAR_WIDTH);
  });

  test('is green within a quarter of the target, yellow beyond', () => {
    const { good, warn } = richLook();
    expect(paceBar(0.8, richLook())).toContain(good('━━━━━'));
    expect(paceBar(1.4, richLook())).toContain(warn('━━━━━━'));
  });
});

test('ratings are steps, or digits where steps cannot be shown', () => {
  const ratings: Rating[] = [
    'not enough to judge',
    'below the bar',
    'at the bar',
    'raises the bar',
    'at the bar',
  ];
  expect(ratingLine(ratings, richLook())).toBe('▁▃▅▇▅');
  expect(ratingLine(ratings, asciiLook())).toBe('12343');
});
