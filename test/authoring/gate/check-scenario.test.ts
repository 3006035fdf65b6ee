import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/authoring/gate/check-scenario.ts';
import type { Standard } from '../../../src/authoring/gate/content-problem.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { spokenSeconds } from '../../../src/text/words.ts';
import { soundScenario, wordsOf as words } from '../../support/sound-scenario.ts';

/** What there is to change after `change`; a warning says that it is one. */
function problemsAfter(change: (scenario: Scenario) => void, standard: Standard = 'library') {
  return checkScenario(soundScenario(change), standard).map(
    ({ path, weight, message }) =>
      `${weight === 'warning' ? 'warning: ' : ''}${path.join('.')} ${message}`,
  );
}

/** Those of the texts alone: a text made of one word has no review worth reading. */
function textProblemsAfter(change: (scenario: Scenario) => void) {
  return problemsAfter(change).filter((problem) => !problem.includes('the review marks'));
}

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
    const problems = textProblemsAfter(({ sections: { task } }) => {
      task.target_seconds = 20;
      task.strong = words(count);
      task.key_phrases = ['word'];
    });
    expect(problems).toEqual(expected);
  });

  test('the text of every level, for the reflection', () => {
    const problems = textProblemsAfter(({ sections: { reflection } }) => {
      reflection.target_seconds = 20;
      reflection.strong = { sde1: words(50), sde2: words(60), senior: words(70) };
      reflection.key_phrases = ['word'];
    });
    expect(problems).toEqual([
      'sections.reflection.strong.senior takes 28 s to say, the target is 20 s: write 38 to 62 words',
    ]);
  });

  // 20 of 175 seconds are 14 of the 120 that an sde1 has.
  test.each([
    [26, 'takes 10 s to say, the target is 14 s: write 27 to 43 words'],
    [27, null],
    [43, null],
    [44, 'takes 18 s to say, the target is 14 s: write 27 to 43 words'],
  ])('%i words told at one level, in the time that level has', (count, message) => {
    const problems = textProblemsAfter(({ sections: { task } }) => {
      task.by_level = { sde1: { strong: words(count), key_phrases: ['word'] } };
    });
    const path = 'sections.task.by_level.sde1.strong';
    expect(problems).toEqual(message === null ? [] : [`${path} ${message}`]);
  });

  test('which a text without words is not', () => {
    const problems = textProblemsAfter(({ sections: { task } }) => {
      task.target_seconds = 20;
      task.strong = '…';
      task.key_phrases = ['word'];
    });
    expect(problems).toEqual([
      'sections.task.strong takes 0 s to say, the target is 20 s: write 38 to 62 words',
      'sections.task.strong does not say its key phrase "word": say it, or change the phrase',
    ]);
  });

  test('and the advice, followed, is enough', () => {
    const lengthProblem = (target: number, count: number) =>
      textProblemsAfter(({ sections: { task } }) => {
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
  const problems = textProblemsAfter(({ sections: { result } }) => {
    result.key_phrases.push('a million dollars');
  });
  expect(problems).toEqual([
    'sections.result.strong does not say its key phrase "a million dollars": say it, or change the phrase',
  ]);
});

describe('a strong reply is as long as the weak ones', () => {
  test.each([
    [30, []],
    [50, []],
    [29, ['has 29 words, the weak replies 40 on average: its length gives it away']],
    [51, ['has 51 words, the weak replies 40 on average: its length gives it away']],
  ])('%i words beside 30 and 50', (count, expected) => {
    const problems = textProblemsAfter(({ probes: [probe] }) => {
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
    [
      'and nothing else',
      'I looked into it',
      ['quotes words that are not in the weak answer: copy them from it'],
    ],
  ])('%s', (_, quote, expected) => {
    const problems = problemsAfter(({ weak_answer }) => {
      if (weak_answer === undefined) throw new Error('no weak answer');
      weak_answer.text += ' There was a problem and we looked into it.';
      weak_answer.red_flags = [{ quote, why: 'x' }];
    });
    expect(problems).toEqual(expected.map((message) => `weak_answer.red_flags.0.quote ${message}`));
  });
});

describe('the review has its say', () => {
  test('a fault in a strong text is named with its rule and its words, once for all levels', () => {
    const problems = problemsAfter(({ sections: { action } }) => {
      action.strong = action.strong.replaceAll(/\bI\b/g, 'we');
    });
    expect(problems.filter((problem) => problem.includes('(we-dilution)')).slice(0, 1)).toEqual([
      expect.stringMatching(
        /^sections\.action\.strong the review marks this down \(we-dilution\) at "we \w+/,
      ),
    ]);
    expect(new Set(problems).size).toBe(problems.length);
  });

  test('a fault in the reflection of one level is told there', () => {
    const problems = problemsAfter(({ sections: { reflection } }) => {
      reflection.strong.senior = 'I learned that communication is very important.';
    });
    expect(problems).toContainEqual(
      expect.stringMatching(/^sections\.reflection\.strong\.senior .*\(generic-reflection\)/),
    );
  });

  test.each<[Standard, string]>([
    ['library', ''],
    ['own', 'warning: '],
  ])('a weak answer with too few faults, held to the standard "%s"', (standard, weight) => {
    const problems = problemsAfter(({ weak_answer }) => {
      if (weak_answer === undefined) throw new Error('no weak answer');
      weak_answer.text = 'I compared the ids on both hosts, and found the lost one.';
      weak_answer.red_flags = [];
    }, standard);
    expect(problems).toEqual([
      expect.stringContaining(`${weight}weak_answer.text the review finds `),
    ]);
  });
});

test('a story of one’s own holds, however long it is and whatever the review sees in it', () => {
  const problems = problemsAfter(({ sections: { action, task }, probes: [probe] }) => {
    action.strong = action.strong.replaceAll(/\bI\b/g, 'we');
    action.key_phrases = [action.strong.split(' ').slice(0, 2).join(' ')];
    task.strong += ` ${task.strong}`;
    if (probe) probe.strong.reply = `${probe.strong.reply} ${probe.strong.reply}`;
  }, 'own');
  expect(problems.length).toBeGreaterThan(2);
  for (const problem of problems) expect(problem).toMatch(/^warning: /);
});

describe('in a built-in scenario there is enough to come back to', () => {
  test.each<[string, (scenario: Scenario) => void, string]>([
    [
      'follow-ups',
      (scenario) => scenario.probes.splice(3),
      'probes holds too few follow-up questions, 3: write at least 4',
    ],
    [
      'knowledge questions',
      (scenario) => scenario.quiz.splice(1),
      'quiz holds too few knowledge questions, 1: write at least 4',
    ],
    [
      'pivots',
      (scenario) => {
        scenario.pivots = {};
      },
      'pivots holds too few other principles the story is told for, 0: write at least 3',
    ],
  ])('%s', (_, change, message) => {
    expect(problemsAfter(change, 'library')).toEqual([message]);
    expect(problemsAfter(change, 'own')).toEqual([]);
  });
});

describe('a section told at one level', () => {
  const path = 'sections.task.by_level.sde1';
  const { strong } = soundScenario().sections.task;
  const short = strong.split('. ').slice(0, 3).join('. ');
  const told = { strong: `${short}.`, key_phrases: ['no ticket'] };
  test.each<[string, (scenario: Scenario) => void, string[]]>([
    [
      'says its own key phrases',
      ({ sections: { task } }) => {
        task.by_level = { sde1: { ...told, key_phrases: ['no budget'] } };
      },
      [`${path}.strong does not say its key phrase "no budget": say it, or change the phrase`],
    ],
    [
      'is of a level the scenario describes',
      ({ sections: { task, reflection }, levels }) => {
        task.by_level = { sde1: told };
        delete levels.sde1;
        delete reflection.strong.sde1;
      },
      [`${path} is told, and \`levels\` does not describe sde1: describe it, or take this out`],
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test('is reviewed like the others, at its level', () => {
    const problems = problemsAfter(({ sections: { action } }) => {
      const { strong, key_phrases } = action;
      action.by_level = { senior: { strong: strong.replaceAll(/\bI\b/g, 'we'), key_phrases } };
    });
    const marked = problems.filter((problem) => problem.includes('(we-dilution)'));
    expect(marked.length).toBeGreaterThan(0);
    for (const each of marked) expect(each).toMatch(/^sections\.action\.by_level\.senior\.strong /);
  });
});

describe('a level is described and has a reflection, or neither', () => {
  test('described only', () => {
    const problems = problemsAfter(({ sections: { reflection } }) => {
      delete reflection.strong.senior;
    }, 'own');
    expect(problems).toEqual([
      'sections.reflection.strong has no text for senior, which `levels` describes: write it, or take senior out there',
    ]);
  });

  test('with a reflection only', () => {
    const problems = problemsAfter(({ levels }) => {
      delete levels.sde1;
    }, 'own');
    expect(problems).toEqual([
      'levels does not describe sde1, which has a reflection: describe it, or take that reflection out',
    ]);
  });

  test('neither', () => {
    const problems = problemsAfter(({ levels, sections: { reflection } }) => {
      delete levels.sde1;
      delete reflection.strong.sde1;
    });
    expect(problems).toEqual([]);
  });
});

test('what is still to be written is told once, and nothing else about it', () => {
  const problems = problemsAfter(({ sections: { action } }) => {
    action.strong = 'TODO: the way you would say it';
    action.key_phrases = ['TODO: two words'];
  }, 'own');
  expect(problems).toEqual([
    expect.stringMatching(/^warning: sections\.action\.strong is still to be written/),
    expect.stringMatching(/^warning: sections\.action\.key_phrases\.0 is still to be written/),
  ]);
});
