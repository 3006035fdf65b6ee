import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../../src/authoring/gate/check-library.ts';
import type { Standard } from '../../../src/authoring/gate/content-problem.ts';
import { guessScores } from '../../../src/authoring/gate/guessing.ts';
import { PRINCIPLES, type PrincipleSlug } from '../../../src/scenario/principles.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { soundScenario } from '../../support/sound-scenario.ts';

const LIBRARY = builtInFiles().map(({ scenario }) => scenario);
const OTHERS = LIBRARY.filter(({ id }) => id !== soundScenario().id);

function problemsOf(scenarios: Scenario[], standard: Standard = 'own') {
  const placed = scenarios.map((scenario, at) => ({ file: `${at}.yaml`, scenario }));
  return checkLibrary(placed, { guessing: guessScores(scenarios) }, standard).map(
    ({ scenario, path, weight, message }) =>
      `${weight} ${scenario?.file ?? 'all'} ${path.join('.')} ${message}`,
  );
}

/** A story with follow-ups of its own, so that only what a test changes is the same. */
function other(change: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario = structuredClone(OTHERS[0] ?? soundScenario());
  change(scenario);
  return scenario;
}

test('the stories of the library stand beside each other', () => {
  expect(problemsOf(LIBRARY)).toEqual([]);
});

describe('two scenarios may not have the same', () => {
  const { id, title } = soundScenario();

  test('id, whoever wrote them', () => {
    for (const standard of ['own', 'library'] as const) {
      const twins = [soundScenario(), other((scenario) => Object.assign(scenario, { id }))];
      expect(problemsOf(twins, standard)).toContain(
        `error 1.yaml id the id "${id}" is also that of 0.yaml: give one of them another`,
      );
    }
  });

  test('title, in any case', () => {
    const shouted = other((scenario) => Object.assign(scenario, { title: title.toUpperCase() }));
    const problem = `1.yaml title the title "${shouted.title}" is also that of 0.yaml: give one of them another`;
    expect(problemsOf([soundScenario(), shouted])).toContain(`warning ${problem}`);
    expect(problemsOf([soundScenario(), shouted], 'library')).toContain(`error ${problem}`);
  });
});

describe('a follow-up is asked once', () => {
  const [probe] = soundScenario().probes;
  if (probe === undefined) throw new Error('no follow-up');

  test('not again in another scenario', () => {
    const copied = other(({ probes }) => probes.splice(1, 1, { ...probe, id: 'copied' }));
    expect(problemsOf([soundScenario(), copied])).toEqual([
      `warning 1.yaml probes.1.question this follow-up and its strong reply share 100% of the words with "${probe.id}" of 0.yaml: ask about something else`,
    ]);
  });

  test('not with a reply in which a third of the words is changed', () => {
    let count = 0;
    const reply = probe.strong.reply.replace(/\b[\w']+\b/g, (word) => {
      count += 1;
      return count % 3 === 0 ? `other${count}` : word;
    });
    const copied = other(({ probes }) =>
      probes.splice(1, 1, { ...probe, id: 'copied', strong: { reply, remember: 'x' } }),
    );
    expect(problemsOf([soundScenario(), copied], 'library')).toContainEqual(
      expect.stringMatching(/^error 1\.yaml probes\.1\.question this follow-up and its .* share/),
    );
  });

  test('not with another reply', () => {
    const [, strange] = other().probes;
    if (strange === undefined) throw new Error('no second follow-up');
    const copied = other(({ probes }) =>
      probes.splice(1, 1, { ...strange, question: probe.question }),
    );
    expect(problemsOf([soundScenario(), copied])).toEqual([
      `warning 1.yaml probes.1.question this question shares 100% of the words with "${probe.id}" of 0.yaml: ask about something else`,
    ]);
  });

  test('not twice in one scenario', () => {
    const twice = soundScenario(({ probes }) => probes.push({ ...probe, id: 'again' }));
    expect(problemsOf([twice])).toEqual([
      expect.stringMatching(/question this follow-up .* with "[\w-]+" above: ask about something/),
    ]);
  });
});

describe('a story is told once', () => {
  const whole = (share: string, of = '0.yaml') =>
    `1.yaml sections.situation.strong the situation, task, action, result and reflection share ${share} of the words with ${of}: tell another story`;
  /** Every third word becomes another. */
  const reworded = (text: string) => {
    let count = 0;
    return text.replace(/\b[\w']+\b/g, (word) => {
      count += 1;
      return count % 3 === 0 ? `other${count}` : word;
    });
  };
  /** The story of the first, under everything else of the second. */
  const retold = (change: (text: string) => string = (text) => text) =>
    other((scenario) => {
      const { sections } = soundScenario();
      for (const name of ['situation', 'task', 'action', 'result'] as const) {
        sections[name].strong = change(sections[name].strong);
      }
      scenario.sections = sections;
    });

  test('not again, byte for byte, under another id and title', () => {
    const copy = soundScenario((scenario) =>
      Object.assign(scenario, { id: 'copy', title: 'Copy' }),
    );
    for (const standard of ['own', 'library'] as const) {
      const problems = problemsOf([soundScenario(), copy], standard);
      const weight = standard === 'own' ? 'warning' : 'error';
      expect(problems).toContain(`${weight} ${whole('100%')}`);
      expect(problems).toContainEqual(
        expect.stringMatching(
          /^\w+ 1\.yaml quiz\.0\.question this knowledge question and its options share 100% of the words with "[\w-]+" of 0\.yaml: ask about something else$/,
        ),
      );
      const asked = problems.filter((problem) => problem.includes('1.yaml question this question'));
      expect(asked).toHaveLength(standard === 'own' ? 0 : 1);
    }
  });

  test('not with a title, a question and follow-ups of its own', () => {
    expect(problemsOf([soundScenario(), retold()])).toEqual([`warning ${whole('100%')}`]);
  });

  test('not with a third of the words changed', () => {
    const [problem = '', ...more] = problemsOf([soundScenario(), retold(reworded)]);
    expect(problem).toMatch(
      /^warning 1\.yaml sections\.\w+\.strong the .* share at least \d+% of the words with 0\.yaml/,
    );
    expect(more).toEqual([]);
  });

  test('nor one section of it, whatever it is put under', () => {
    const { strong } = soundScenario().sections.action;
    const copies = (['action', 'result'] as const).map((name) =>
      other(({ sections }) => {
        sections[name].strong = strong;
      }),
    );
    expect(copies.map((copy) => problemsOf([soundScenario(), copy]))).toEqual(
      ['action', 'result'].map((name) => [
        `warning 1.yaml sections.${name}.strong the ${name} shares 100% of the words with the action of 0.yaml: tell another story`,
      ]),
    );
  });

  test('though its reflections may say the same, level by level', () => {
    const same = soundScenario(({ sections: { reflection } }) => {
      const [text = ''] = Object.values(reflection.strong);
      reflection.strong = { sde1: text, sde2: text, senior: text };
    });
    expect(problemsOf([same])).toEqual([]);
  });

  test('nor is an exercise asked twice', () => {
    const twice = soundScenario((scenario) => {
      const [first] = scenario.exercises;
      if (first) scenario.exercises = [first, { ...first, id: 'again' }];
    });
    expect(problemsOf([twice], 'library')).toContainEqual(
      expect.stringMatching(/exercises\.1\.options this exercise shares 100% of the words/),
    );
  });

  test('and what is yet to be written is no copy', () => {
    const gaps = (id: string) =>
      soundScenario((scenario) => {
        const nothing = { probes: [], quiz: [], exercises: [] };
        Object.assign(scenario, { id, title: 'TODO: name it', ...nothing });
        for (const name of ['situation', 'task', 'action', 'result'] as const) {
          scenario.sections[name].strong = 'TODO: the way you would say it, about 75 words';
        }
        scenario.sections.reflection.strong = { sde2: 'TODO: what you learned, in 60 words' };
      });
    expect(problemsOf([gaps('one'), gaps('two')])).toEqual([]);
  });
});

describe('nobody wins by guessing', () => {
  /** Every strong reply becomes the longest by a word more. */
  const tellTale = (scenario: Scenario) => {
    for (const { strong, weak } of scenario.probes) {
      const longest = Math.max(...weak.map(({ reply }) => reply.length));
      strong.reply = strong.reply.padEnd(longest + 1, ' x');
    }
  };

  test('in the library, where ten points over chance are too many', () => {
    const scenarios = LIBRARY.map((each) => structuredClone(each));
    for (const each of scenarios) tellTale(each);
    expect(problemsOf(scenarios, 'library')).toContainEqual(
      expect.stringMatching(
        /^error \d+\.yaml probes\.\d\.strong\.reply the longest option is right in 100% of all follow-ups \(picking blindly: \d+%\): make some of the others longer, here first$/,
      ),
    );
  });

  test('among own stories, where it is more than luck', () => {
    const [first, second] = LIBRARY.map((each) => structuredClone(each));
    if (first === undefined || second === undefined) throw new Error('too few scenarios');
    tellTale(first);
    tellTale(second);
    expect(problemsOf([first, second])).toEqual([
      expect.stringMatching(/^warning \d\.yaml probes\.\d\.strong\.reply the longest option/),
    ]);
    const few = soundScenario((scenario) => {
      tellTale(scenario);
      scenario.probes.splice(1);
    });
    expect(problemsOf([few])).toEqual([]);
  });

  test('nor by one position of a knowledge question', () => {
    const scenarios = LIBRARY.map((each) => {
      const scenario = structuredClone(each);
      for (const entry of scenario.quiz) {
        entry.options = entry.options.map((text, at) =>
          at + 1 === entry.answer ? `${text} ${'1'.repeat(30)}` : text,
        );
      }
      return scenario;
    });
    const problems = problemsOf(scenarios, 'library');
    expect(problems).toContainEqual(
      expect.stringMatching(
        /^error \d+\.yaml quiz\.\d\.options\.\d the option with the most digits/,
      ),
    );
  });
});

describe('a library covers every principle', () => {
  const told = (...slugs: PrincipleSlug[]) =>
    soundScenario((scenario) => {
      const [pivot] = Object.values(scenario.pivots);
      scenario.pivots = Object.fromEntries(
        slugs.map((slug) => [slug, pivot ?? { lead_with: 'x' }]),
      );
    });

  test('with scenarios of its own', () => {
    expect(soundScenario().principle).toBe('dive-deep');
    const problems = problemsOf([told()], 'library').join('\n');
    expect(problems).toContain('all  there is 1 scenario about Dive Deep: write at least 2');
    expect(problems).toContain('all  there are 0 scenarios about Ownership: write at least 2');
  });

  test('and with stories that can be told for it', () => {
    const most = PRINCIPLES.map(({ slug }) => slug).filter((slug) => slug !== 'frugality');
    const problems = problemsOf([told(...most)], 'library');
    expect(problems.filter((problem) => problem.includes('no story is told'))).toEqual([
      expect.stringMatching(/^\w+ all {2}no story is told for Frugality: add a pivot to frugality/),
    ]);
  });

  test('which is not asked of one’s own stories', () => {
    expect(problemsOf([told()], 'own')).toEqual([]);
  });
});
