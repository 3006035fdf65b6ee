import { describe, expect, test } from 'vitest';
import type { Take } from '../../../src/rehearsal/records.ts';
import { leftScreen, takeScreen } from '../../../src/terminal/screens/take.ts';
import { testDraft } from '../../support/drafts.ts';
import { plainLook } from '../../support/looks.ts';

const PLANNED = { name: 'situation', targetSeconds: 30, allowedSeconds: 90 } as const;

function take(changes: Partial<Take> = {}): Take {
  const [first] = testDraft().takes;
  if (first === undefined) throw new Error('no take');
  return { ...first, ...changes };
}

describe('a finished take shows', () => {
  test.each([
    ['its time: its words are shown when they are compared', {}, ['  Situation: 0:41 of 1:30']],
    ['that it was skipped', { words: '', skipped: true }, ['  Situation: skipped']],
  ])('%s', (_, changes, lines) => {
    expect(takeScreen(take(changes), PLANNED, plainLook())).toEqual(lines);
  });
});

describe('a take left behind shows', () => {
  test.each([
    [
      'its words and how to go on',
      {},
      undefined,
      [
        'Situation, not finished',
        '',
        '  Orders vanished, forty orders a day.',
        '',
        'Kept as it is. To go on from here: star-coach rehearse ./mine.yaml',
      ],
    ],
    [
      'its words and why they could not be kept',
      {},
      'not saved (ENOSPC): /state',
      ['Situation, not finished', '', 'not saved (ENOSPC): /state'],
    ],
    [
      'how to go on, without words',
      { words: '' },
      undefined,
      [
        'Situation, not finished',
        '',
        'Kept as it is. To go on from here: star-coach rehearse ./mine.yaml',
      ],
    ],
  ])('%s', (_, changes, notice, lines) => {
    const how = { target: './mine.yaml', notice };
    expect(
      leftScreen({ title: 'Situation', words: take(changes).words }, how, plainLook()),
    ).toEqual(lines);
  });
});
