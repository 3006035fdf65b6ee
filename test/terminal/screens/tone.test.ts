import { expect, test } from 'vitest';
import type { HeardQuestion } from '../../../src/authoring/gate/tone/giveaways.ts';
import type { ToneScore } from '../../../src/authoring/gate/tone/tone-score.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { giveawaysScreen } from '../../../src/terminal/screens/giveaways.ts';
import { toneLines } from '../../../src/terminal/screens/tone.ts';
import { ATTACKS, unsafeCharacter, withoutColours } from '../../support/characters.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const LIMIT = { target: 0.43, ceiling: 0.9 };
const SCORE: ToneScore = {
  kind: 'probe',
  questions: 185,
  chance: 1 / 3,
  luck: 0.03,
  readers: [
    { reader: 'everything', right: 0.8, plainest: { questionId: 'a/probe/b', belief: 0.9 } },
  ],
  cues: [{ cue: 'sentences', family: 'length and rhythm', pick: 'most', right: 0.6 }],
  cuesOverTarget: 12,
  limits: { reader: LIMIT, cue: LIMIT },
};

test('what tone gives away stands next to target and ceiling', () => {
  expect(toneLines([SCORE], plainLook()).slice(2)).toEqual([
    '  185 follow-ups, blindly 33%',
    '    by ear, target 43%, ceiling 90%:',
    '      everything 80%',
    '    by one cue, target 43%, ceiling 90%, 12 over target:',
    '      most sentences 60%',
    '',
  ]);
  expect(toneLines([], plainLook())).toEqual([]);
});

const HEARD: HeardQuestion = {
  id: 'a/probe/why-now',
  kind: 'probe',
  prompt: 'Why now?',
  options: [
    { text: 'Because. I saw it.', right: true, belief: 0.7 },
    { text: `Well, ${'and so on '.repeat(20)}`, right: false, belief: 0.3 },
  ],
  givenAway: true,
  giveaways: [
    { cue: 'sentences', family: 'length and rhythm', right: 2, others: [1] },
    { cue: 'commas in an average sentence', family: 'punctuation', right: 0, others: [1.25] },
  ],
};

test('what gives one question away: each option, and what speaks for the right one', () => {
  const lines = giveawaysScreen('A story', [HEARD], plainLook());
  expect(lines[0]).toBe('A story, 1 of 1 given away');
  expect(lines.slice(lines.indexOf('why-now, follow-up: given away'))).toEqual([
    'why-now, follow-up: given away',
    '  Why now?',
    '   70% right  Because. I saw it.',
    '   30%        Well, and so on and so on and so on and so on and so on and...',
    '  for the right one: more sentences, 2 (1); less commas in an average sentence,',
    '                     0 (1.3)',
    '',
  ]);
});

test('a question tone does not tell is said to be none', () => {
  const [first] = giveawaysScreen('A story', [{ ...HEARD, givenAway: false }], plainLook());
  expect(first).toBe('A story, 0 of 1 given away');
});

test('what is hostile is shown escaped, and nothing is wider than the screen', () => {
  const attack = ATTACKS.join('');
  const hostile = { ...HEARD, prompt: attack, options: [{ text: attack, right: true, belief: 1 }] };
  for (const look of [plainLook(40), richLook(60)]) {
    for (const line of giveawaysScreen(attack, [hostile], look)) {
      expect(unsafeCharacter(withoutColours(line))).toBeNull();
      expect(displayWidth(line)).toBeLessThanOrEqual(look.width);
    }
  }
});
