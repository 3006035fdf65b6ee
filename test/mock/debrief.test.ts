import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Debrief, debriefOf } from '../../src/mock/debrief.ts';
import type { Loop } from '../../src/mock/loop.ts';
import { VOTES } from '../../src/progress/votes.ts';
import { debriefMarkdown } from '../../src/terminal/screens/mock/debrief-markdown.ts';
import { GARAGE } from '../support/garage-story.ts';
import {
  anySayings,
  anyWish,
  knowing,
  loopPlanFor,
  loopWish,
  type Sayings,
  toldLoop,
} from '../support/loops.ts';

function debriefed(loop: Loop): Debrief {
  const debrief = debriefOf(loop, knowing(loop.plan));
  if (debrief === null) throw new Error('not at its debrief');
  return debrief;
}

const STRONG = Object.values(GARAGE).join(' ');
const HOLLOW =
  'The export was slow. We looked at it and I told the other team, and they fixed it. Everyone was happy.';

/** A loop of two rounds in which this is said. */
function loopOf(words: readonly (string | null)[], gaveUp = false): Loop {
  const sayings: Sayings = {
    answers: words.map((each) => ({ words: each, seconds: 120, chooseSeconds: 4 })),
    probes: [{ words: gaveUp ? '' : 'I counted 14 of them.', seconds: 30, gaveUp }],
    votes: ['hire'],
  };
  return toldLoop(loopPlanFor(loopWish({ rounds: 2, minutes: 10 })), sayings).loop;
}

describe('any debrief', () => {
  const loops = fc.tuple(anyWish(), anySayings());

  test('quotes only what was said', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        const said = [...loop.answers, ...loop.probes].map(({ words }) => words ?? '');
        const { rounds, changes, comeBack } = debriefed(loop);
        const quotes = [
          ...rounds.flatMap(({ answers }) =>
            answers.flatMap(({ credits, doubts }) => [...credits, ...doubts]),
          ),
          ...changes,
          ...comeBack.map(({ doubt }) => doubt),
        ].flatMap(({ quote }) => quote ?? []);
        for (const quote of quotes) {
          expect(said.some((words) => words.includes(quote.trim()))).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('leaves out what was not answered, and never scores it low', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        const answered = loop.answers.filter(({ words }) => words !== '');
        const { rounds } = debriefed(loop);
        const noted = rounds.flatMap(({ answers }) => answers);
        expect(noted.map(({ question }) => question.id).sort()).toEqual(
          answered.map(({ question }) => question).sort(),
        );
        for (const { vote, words } of noted) if (words === null) expect(vote).toBeNull();
        const silent = debriefed({ ...loop, answers: [], probes: [] });
        expect([silent.theirs, silent.again, silent.changes]).toEqual([null, null, []]);
      }),
      { numRuns: 10 },
    );
  });

  test('scores nothing low because a probe was not answered: neither the vote, nor words, nor the depth', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        const unanswered = loop.probes.map((each) =>
          each.gaveUp ? { ...each, outOfTime: true as const } : each,
        );
        const without = loop.probes.filter(({ gaveUp }) => !gaveUp);
        expect(debriefed({ ...loop, probes: unanswered }).rounds).toEqual(
          debriefed({ ...loop, probes: without }).rounds,
        );
      }),
      { numRuns: 10 },
    );
  });

  test('scores nothing low because "I have nothing" was said once; said twice it may, by the table', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        const noted = ({ rounds }: Debrief) => rounds.flatMap(({ answers }) => answers);
        const without = { ...loop, probes: loop.probes.filter(({ gaveUp }) => !gaveUp) };
        const [all, answered] = [noted(debriefed(loop)), noted(debriefed(without))];
        for (const [at, each] of all.entries()) {
          expect(each.doubts).toEqual(answered[at]?.doubts);
          if (each.probes - each.depth < 2) expect(each.vote).toBe(answered[at]?.vote);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('has no control characters and no empty heading as Markdown', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        const lines = debriefMarkdown(debriefed(loop), { day: '2026-11-28', targetSeconds: 180 });
        expect(lines[0]).toMatch(/^# Mock interview of 2026-11-28: you said: /);
        expect(lines.join('')).not.toMatch(/[\p{Cc}]/u);
        for (const [at, line] of lines.entries()) {
          if (line.startsWith('#')) expect(lines[at + 1]).toBe('');
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a debrief', () => {
  test('says how both sides voted, and a second time when notes were compared', () => {
    const { own, theirs, rounds } = debriefed(loopOf([STRONG, STRONG]));
    expect(own).toBe('hire');
    expect(rounds.map(({ vote, second }) => [vote, second])).toEqual([
      ['hire', 'leaning hire'],
      ['hire', 'leaning hire'],
    ]);
    expect(theirs).toBe('leaning hire');
  });

  test('says that a story was told twice, and how deep each went', () => {
    const { toldTwice, stories } = debriefed(loopOf([STRONG, STRONG]));
    expect(toldTwice.map(({ rounds }) => rounds)).toEqual([[1, 2]]);
    expect(stories[0]?.depth).toBeGreaterThan(4);
    expect(stories[0]?.brokeAt).toBeNull();
  });

  test('says nothing against a story told to one interviewer for two questions', () => {
    const plan = loopPlanFor(loopWish({ rounds: 1, minutes: 25 }));
    const saying = { words: STRONG, seconds: 120, chooseSeconds: 4 };
    const sayings: Sayings = {
      answers: [saying, saying],
      probes: [{ words: 'I counted 14 of them.', seconds: 30, gaveUp: false }],
      votes: ['hire'],
    };
    const { stories, toldTwice, rounds } = debriefed(toldLoop(plan, sayings).loop);
    expect(rounds[0]?.answers).toHaveLength(2);
    expect(stories.map((each) => each.rounds)).toEqual([[1]]);
    expect(toldTwice).toEqual([]);
  });

  test('says where a story broke, and lowers the vote by what the table says', () => {
    const { stories, rounds } = debriefed(loopOf([STRONG, STRONG], true));
    expect(stories[0]).toMatchObject({ depth: 0, brokeAt: expect.stringContaining('?') });
    expect(rounds.map(({ vote }) => vote)).toEqual(['leaning hire', 'leaning hire']);
  });

  test('says what came back in several rounds, three things to change and one answer to do again', () => {
    const { comeBack, changes, again, rounds } = debriefed(loopOf([HOLLOW, HOLLOW]));
    expect(comeBack[0]).toMatchObject({ answers: 2, rounds: [1, 2] });
    expect(changes).toHaveLength(3);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(3);
    expect(VOTES.indexOf(again?.vote ?? 'hire')).toBeLessThan(VOTES.indexOf('leaning hire'));
    expect(rounds[0]?.answers[0]?.doubts.map(({ quote }) => quote)).toContain(
      'I told the other team, and they fixed it',
    );
  });

  test('has no vote on what nobody wrote down, and says so', () => {
    const debrief = debriefed(loopOf([null, null]));
    expect(debrief.theirs).toBeNull();
    const lines = debriefMarkdown(debrief, { day: '2026-11-28', targetSeconds: 180 });
    expect(lines).toContain('- Nobody wrote down what was said: no words to judge.');
  });

  test('escapes whatever somebody said as Markdown', () => {
    const loop = loopOf([`${HOLLOW} # <b>bold</b> [x](http://x) \`rm\``]);
    const text = debriefMarkdown(debriefed(loop), { day: '2026-11-28', targetSeconds: 180 }).join(
      '\n',
    );
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\[x/);
  });
});

describe('a reply', () => {
  test('is not said to lack anything: it answers what was asked', () => {
    const words = 'Lena asked the customers which columns they read, and she dropped eleven.';
    const sayings: Sayings = {
      answers: [{ words: STRONG, seconds: 120, chooseSeconds: 4 }],
      probes: [{ words, seconds: 30, gaveUp: false }],
      votes: ['hire'],
    };
    const { loop } = toldLoop(loopPlanFor(loopWish({ minutes: 10 })), sayings);
    const { rounds } = debriefed(loop);
    const against = rounds.flatMap(({ answers }) => answers.flatMap(({ doubts }) => doubts));
    expect(against.map(({ quote }) => quote)).not.toContain(words);
    expect(loop.probes.map(({ asked }) => asked).join()).not.toContain('"Lena asked');
  });

  test('costs less than the answer: it is not what is to be changed first', () => {
    const sayings: Sayings = {
      answers: [
        { words: STRONG, seconds: 120, chooseSeconds: 4 },
        { words: HOLLOW, seconds: 60, chooseSeconds: 4 },
      ],
      probes: [{ words: 'We capped it at four, so that it held.', seconds: 30, gaveUp: false }],
      votes: ['hire'],
    };
    const plan = loopPlanFor(loopWish({ rounds: 2, minutes: 10 }));
    const { changes } = debriefed(toldLoop(plan, sayings).loop);
    expect(changes).toHaveLength(3);
    expect(
      changes.map(({ quote }) => quote ?? '').filter((each) => each.includes('capped')),
    ).toEqual([]);
  });
});

test('what nobody said is told without a quote', () => {
  const { rounds } = debriefed(
    loopOf([`${HOLLOW} I learned that communication is important.`, STRONG]),
  );
  const against = rounds.flatMap(({ answers }) => answers.flatMap(({ doubts }) => doubts));
  for (const { id, quote } of against) {
    if (/rule\/(no-|.*-missing)/.test(id)) expect(quote).toBeNull();
  }
});

test('each vote is explained by a row of the table', () => {
  const { rounds } = debriefed(loopOf([STRONG, HOLLOW], true));
  for (const { answers } of rounds) {
    for (const { vote, why, reading } of answers) {
      if (vote !== null) expect(why).toContain(`it reads ${reading}`);
    }
  }
  expect(rounds[0]?.answers[0]?.why).toContain('nothing to say to two of the questions');
});

describe('what to change', () => {
  const told = (replies: Sayings['probes'], words: string | null = STRONG) =>
    debriefed(
      toldLoop(loopPlanFor(loopWish({ minutes: 12 })), {
        answers: [{ words, seconds: 120, chooseSeconds: 4 }],
        probes: replies,
        votes: ['hire'],
      }).loop,
    );
  const NOTHING = { words: '', seconds: 30, gaveUp: true };
  const SAID = { words: 'I counted 14 of them.', seconds: 30, gaveUp: false };
  const isNothing = ({ id }: { id: string }) => id.startsWith('nothing/');

  test('is first what nothing came to, where they let go of the story for it', () => {
    const { changes, rounds } = told([NOTHING]);
    expect(isNothing(changes[0] ?? { id: '' })).toBe(true);
    expect(changes[0]?.text).toContain(rounds[0]?.answers[0]?.brokeAt);
  });

  test('has it once, however often nothing came, and none where something always did', () => {
    expect(told([SAID, NOTHING, SAID, NOTHING]).changes.filter(isNothing)).toHaveLength(1);
    expect(told([SAID]).changes.filter(isNothing)).toEqual([]);
  });

  test('has it also where nobody wrote down the answer, and nothing else then', () => {
    expect(told([NOTHING], null).changes.map(isNothing)).toEqual([true]);
    expect(told([SAID], null).changes).toEqual([]);
  });

  test('is no time that was over', () => {
    const plan = loopPlanFor(loopWish({ minutes: 12 }));
    const sayings = { answers: [{ words: STRONG, seconds: 120, chooseSeconds: 4 }] };
    const { loop } = toldLoop(plan, { ...sayings, probes: [NOTHING], votes: ['hire'] });
    const probes = loop.probes.map((each) => ({ ...each, outOfTime: true as const }));
    expect(debriefed({ ...loop, probes }).changes.filter(isNothing)).toEqual([]);
  });
});
