import { describe, expect, test } from 'vitest';
import { checkInterviewer } from '../../../../src/authoring/gate/interviewer/check-interviewer.ts';
import {
  isInterviewerText,
  parseInterviewer,
} from '../../../../src/scenario/interviewer/parse-interviewer.ts';
import type { Interviewer } from '../../../../src/scenario/interviewer/schema.ts';
import { builtInInterviewer, interviewerText } from '../../../support/interviewer.ts';
import { edited } from '../../../support/scenario-yaml.ts';

function withAsk(ask: string, when: 'heard' | 'not_heard' | 'always' = 'always'): Interviewer {
  const { rungs, ...rest } = builtInInterviewer();
  const [first, ...others] = rungs;
  if (first === undefined) throw new Error('no rung');
  const [probe, ...probes] = first.probes;
  if (probe === undefined) throw new Error('no probe');
  return {
    ...rest,
    rungs: [{ ...first, probes: [{ ...probe, ask, when }, ...probes] }, ...others],
  };
}

describe('the built-in interviewer', () => {
  test('holds', () => expect(checkInterviewer(builtInInterviewer())).toEqual([]));

  test('asks at least sixty things of any story, each keyed to what it is after', () => {
    const { rungs } = builtInInterviewer();
    expect(rungs.flatMap(({ probes }) => probes).length).toBeGreaterThanOrEqual(60);
    expect(rungs.filter(({ core }) => core).map(({ id }) => id)).toEqual([
      'your-part',
      'measured',
      'alternatives',
      'disagreement',
      'today',
      'another-example',
      'differently',
    ]);
  });

  test('always has something to ask on a rung, whatever was heard', () => {
    for (const { signs, probes } of builtInInterviewer().rungs) {
      const fits = (heard: 'heard' | 'not_heard') =>
        probes.filter(({ when }) => when === 'always' || when === heard);
      expect(fits('not_heard').length).toBeGreaterThan(0);
      if (signs.length > 0) expect(fits('heard').length).toBeGreaterThan(0);
    }
  });
});

describe('says what to change in', () => {
  test.each([
    ['a near-copy', 'Which piece did you do with your own hands?', undefined],
    ['half a sentence', 'your part in it', 'is no whole sentence: write it as it is spoken'],
    ['a rude one', 'Come on, what did you do?', 'is rude: a hard question needs no hard word'],
    [
      'a figure nobody may have told',
      'Where does that figure come from?',
      'points at something a story may not have told: ask it of any story',
    ],
    [
      'what somebody may not have said',
      'You mentioned a customer. Who was it?',
      'points at something a story may not have told: ask it of any story',
    ],
    [
      'a British word',
      'Which of your colleagues would recognise it?',
      '"recognise" is British: choose a word that is written the same everywhere',
    ],
    [
      'a long one',
      `${'What did you do and then '.repeat(5)}do?`,
      'has 31 words: nobody keeps more than 24 in mind',
    ],
  ])('%s', (name, ask, message) => {
    const isCopy = name === 'a near-copy';
    const problems = isCopy
      ? checkInterviewer({ ...builtInInterviewer(), breaks: [...builtInInterviewer().breaks, ask] })
      : checkInterviewer(withAsk(ask));
    expect(problems.map((each) => each.message)).toEqual([
      message ?? `says nearly what "${ask}" says: ask for something else`,
    ]);
  });

  test.each([
    ['what was heard', 'Where does that figure come from?', 'heard'],
    ['a person who is described', 'Which of the people who waited did you call back?', 'always'],
  ] as const)('not in one that points at %s', (_, ask, when) => {
    expect(checkInterviewer(withAsk(ask, when))).toEqual([]);
  });
});

describe('a file', () => {
  const text = interviewerText();

  test.each([
    ['a frame without its place', edited(text, '"I am curious. {ask}"', 'I am curious.'), '{ask}'],
    ['an id twice', edited(text, 'id: what-else,', 'id: own-hands,'), 'own-hands'],
    ['no manner', edited(text, '  hurried:', '  helpful:'), 'hurried'],
    [
      'a moment nobody can tell',
      edited(text, '{ id: best-argument, when: always', '{ id: best-argument, when: heard'),
      'nothing shows what this rung asks for',
    ],
  ])('that does not hold: %s', (_, broken, word) => {
    expect(isInterviewerText(broken)).toBe(true);
    const parsed = parseInterviewer(broken, 'i.yaml');
    const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
    expect(messages.join('\n')).toContain(word);
  });
});
