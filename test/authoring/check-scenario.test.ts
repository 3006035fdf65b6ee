import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/authoring/check-scenario.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { spokenSeconds } from '../../src/text/words.ts';
import { builtInFiles } from '../support/built-in.ts';

const [SOUND] = builtInFiles().map(({ scenario }) => scenario);

/** A scenario nothing is wrong with, after `change`. */
function problemsAfter(change: (scenario: Scenario) => void) {
  const scenario = structuredClone(SOUND);
  if (scenario === undefined) throw new Error('no built-in scenario');
  change(scenario);
  return checkScenario(scenario).map(({ path, message }) => `${path.join('.')} ${message}`);
}

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

test('a sound scenario has no problems', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('a strong text is as long as its target', () => {
  // 20 seconds are 50 words; a quarter more or less is allowed.
  test.each([
    [38, []],
    [50, []],
    [62, []],
    [37, ['sections.task.strong takes 15 s to say, the target is 20 s: write 38 to 62 words']],
    [63, ['sections.task.strong takes 25 s to say, the target is 20 s: write 38 to 62 words']],
  ])('%i words for 20 seconds', (count, expected) => {
    const problems = problemsAfter(({ sections: { task } }) => {
      task.target_seconds = 20;
      task.strong = words(count);
      task.key_phrases = ['word'];
    });
    expect(problems).toEqual(expected);
  });

  test('the text of every level, for the reflection', () => {
    const problems = problemsAfter(({ sections: { reflection } }) => {
      reflection.target_seconds = 20;
      reflection.strong = { sde1: words(50), senior: words(70) };
      reflection.key_phrases = ['word'];
    });
    expect(problems).toEqual([
      'sections.reflection.strong.senior takes 28 s to say, the target is 20 s: write 38 to 62 words',
    ]);
  });

  test('which a text without words is not', () => {
    const problems = problemsAfter(({ sections: { task } }) => {
      task.target_seconds = 20;
      task.strong = '…';
      task.key_phrases = ['word'];
    });
    expect(problems).toEqual([
      'sections.task.strong takes 0 s to say, the target is 20 s: write 38 to 62 words',
      'sections.task.strong does not say its key phrase "word"',
    ]);
  });

  test('and the advice, followed, is enough', () => {
    const lengthProblem = (target: number, count: number) =>
      problemsAfter(({ sections: { task } }) => {
        task.target_seconds = target;
        task.strong = words(count);
        task.key_phrases = ['word'];
      }).find((problem) => problem.includes('to say'));
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), (target) => {
        const advice = /write (\d+) to (\d+) words/.exec(lengthProblem(target, 1000) ?? '');
        for (const count of [Number(advice?.[1]), Number(advice?.[2])]) {
          expect(lengthProblem(target, count)).toBeUndefined();
          expect(Math.abs(spokenSeconds(count) - target)).toBeLessThanOrEqual(target / 4);
        }
      }),
    );
  });
});

test('a strong text says its key phrases', () => {
  const problems = problemsAfter(({ sections: { result } }) => {
    result.key_phrases.push('a million dollars');
  });
  expect(problems).toEqual([
    'sections.result.strong does not say its key phrase "a million dollars"',
  ]);
});

describe('a strong reply is as long as the weak ones', () => {
  test.each([
    [30, []],
    [50, []],
    [29, ['has 29 words, the weak replies 40 on average: its length gives it away']],
    [51, ['has 51 words, the weak replies 40 on average: its length gives it away']],
  ])('%i words beside 30 and 50', (count, expected) => {
    const problems = problemsAfter(({ probes: [probe] }) => {
      if (probe === undefined) throw new Error('no probe');
      probe.strong.reply = words(count);
      probe.weak = [
        { reply: words(30), why: 'x' },
        { reply: words(50), why: 'x' },
      ];
    });
    expect(problems).toEqual(expected.map((message) => `probes.0.strong.reply ${message}`));
  });
});

describe('a red flag quotes the weak answer', () => {
  test.each([
    ['word for word', 'we looked into it', []],
    ['in any case and punctuation', 'We looked, into it!', []],
    ['and nothing else', 'I looked into it', ['quotes words that are not in the weak answer']],
  ])('%s', (_, quote, expected) => {
    const problems = problemsAfter(({ weak_answer }) => {
      weak_answer.text = 'There was a problem and we looked into it.';
      weak_answer.red_flags = [{ quote, why: 'x' }];
    });
    expect(problems).toEqual(expected.map((message) => `weak_answer.red_flags.0.quote ${message}`));
  });
});
