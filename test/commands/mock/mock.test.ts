import { describe, expect, test } from 'vitest';
import { mock } from '../../../src/commands/mock/mock.ts';
import { UsageError } from '../../../src/errors.ts';
import { MOCK_MENU } from '../../../src/session/mock/menus.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { NOW } from '../../support/clock.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, type LoopHabits, loopWorld } from '../../support/loop-person.ts';
import { builtInQuestions } from '../../support/question-yaml.ts';

const HABITS: LoopHabits = {
  answers: [Object.values(GARAGE).join(' ')],
  replies: ['I counted 14 of them in one evening.'],
  pauses: true,
};
const CALL = { seed: '3', minutes: '12' };

function kindsOf({ journal }: ReturnType<typeof loopWorld>): string[] {
  return journal.kept.map(({ kind }) => kind);
}

describe('mock', () => {
  test('keeps the plan, what was said and marks, and the judgement after the verdict only', async () => {
    const world = loopWorld(HABITS);
    await inLoop(world, CALL);
    const kinds = kindsOf(world);
    expect(kinds[0]).toBe('loop');
    expect(kinds.filter((kind) => kind === 'whole')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'probe').length).toBeGreaterThan(3);
    const own = world.journal.kept.findIndex(
      (each) => each.kind === 'mark' && each.what === 'own verdict',
    );
    expect(kinds.indexOf('judged')).toBeGreaterThan(own);
    const pauses = world.journal.kept.filter(
      (each) => each.kind === 'mark' && each.what === 'paused',
    );
    expect(pauses).toHaveLength(world.person.requests.length);
  });

  test('the same seed holds the same loop, whatever was told meanwhile', async () => {
    const first = loopWorld(HABITS);
    await inLoop(first, CALL);
    const second = loopWorld(HABITS, { journal: first.journal, now: () => NOW + 60_000 });
    await inLoop(second, CALL);
    const asked = ({ person }: typeof first) => person.requests.map(({ question }) => question);
    expect(asked(second)).toEqual(asked(first));
  });

  test('without a seed asks what was not asked before', async () => {
    const first = loopWorld(HABITS);
    await inLoop(first, { minutes: '10', lp: ['ownership'] });
    const second = loopWorld(HABITS, { journal: first.journal, now: () => NOW + 60_000 });
    await inLoop(second, { minutes: '10', lp: ['ownership'] });
    expect(second.person.requests[0]?.question).not.toBe(first.person.requests[0]?.question);
  });

  test('counts nothing that was not answered: no judgement, no card', async () => {
    const world = loopWorld({ ...HABITS, answers: [''] });
    await inLoop(world, CALL);
    expect(kindsOf(world)).not.toContain('judged');
    expect((await world.journal.progress()).cards).toEqual({});
  });

  test('interrupts within 40 to 90 % of the time there is, and never when calm', async () => {
    const stops = async (calm: boolean) => {
      const world = loopWorld({ ...HABITS, seconds: 20 });
      await inLoop(world, { rounds: '3', seed: '5', minutes: '25', calm });
      return world.person.requests.flatMap(({ stop }) => stop ?? []);
    };
    const found = await stops(false);
    expect(found.length).toBeGreaterThan(0);
    for (const { clock, said } of found) {
      expect(clock.from).toBeGreaterThanOrEqual(180 * 3 * 0.4);
      expect(clock.until).toBeLessThanOrEqual(180 * 3 * 0.9);
      expect(said?.from).toBeGreaterThanOrEqual(180 * 0.4);
      expect(said?.until).toBeLessThanOrEqual(180 * 0.9);
    }
    expect(await stops(true)).toEqual([]);
  });

  test('shows the notes at each question', async () => {
    const world = loopWorld(HABITS);
    const { take } = world.person;
    world.person.take = (request) =>
      request.heading.part === 'Notes'
        ? take(request).then((end) => ({ ...end, text: 'car park: 60 a month\n\nparser' }))
        : take(request);
    await inLoop(world, { ...CALL, notes: true });
    expect(world.printed.join('\n')).toContain('- car park: 60 a month');
  });

  test('a friend reads the side of the interviewer, and their vote stands in the debrief', async () => {
    const world = loopWorld({ ...HABITS, vote: 3 });
    await inLoop(world, { ...CALL, partner: true });
    const seen = world.printed.join('\n');
    expect(seen).toContain('Ask it, then listen for:');
    expect(seen).toContain('Or ask in your own words, about');
    expect(seen).toContain('at the bar:');
    expect(seen).toMatch(/ask on, 1\d:\d\d left/);
    expect(seen.replace(/\s+/g, ' ')).toMatch(/Above it, as of Senior[^:]*: /i);
    expect(seen).toContain('you said: no hire, your friend: no hire');
    expect(seen).toContain('  Your friend.');
    expect(seen).toContain('no vote; your friend: no hire');
    expect(seen).not.toContain('Read by rules');
    expect(seen.replace(/\s+/g, ' ')).toContain('Nobody wrote down what was said');
    expect(world.person.requests).toEqual([]);
    const messages = world.person.menus.map(({ message }) => message);
    expect(messages).toContain('Back to the one who answered: how did your friend vote on you?');
  });
});

describe('the story that is told', () => {
  const flat = ({ printed }: ReturnType<typeof loopWorld>) =>
    printed.join('\n').replace(/\s+/g, ' ');

  test.each([
    ['typed', {}],
    ['aloud, with no words of it kept', { aloud: true }],
    ['to a friend', { partner: true }],
  ])('%s is asked its name before the debrief, which speaks of it by that', async (_, how) => {
    const world = loopWorld({ ...HABITS, names: ['The car park'] });
    await inLoop(world, { ...CALL, ...how });
    expect(flat(world)).toMatch(/How deep each story went.*The car park: \d+ questions answered/);
    expect(flat(world)).toContain('Story: The car park');
    const { stories } = await world.journal.progress();
    expect(Object.values(stories.told).map(({ title }) => title)).toEqual(['The car park']);

    const again = loopWorld(HABITS, { journal: world.journal });
    await mock({ debrief: 'last', md: true }, again.ports);
    expect(again.printed.join('\n')).toContain('Story: The car park.');
  });

  test('by the name it had, aloud too, and nobody is asked for it again', async () => {
    const first = loopWorld({ ...HABITS, names: ['The car park'] });
    await inLoop(first, CALL);
    const second = loopWorld(HABITS, { journal: first.journal, now: () => NOW + 60_000 });
    await inLoop(second, { ...CALL, aloud: true });
    expect(flat(second)).toContain('Story: The car park');
    const messages = second.person.menus.map(({ message }) => message);
    expect(messages.filter((each) => each.startsWith('A name for'))).toEqual([]);
  });

  test('without a name by its first words, also where it is told aloud the next time', async () => {
    const first = loopWorld(HABITS);
    await inLoop(first, CALL);
    const second = loopWorld(HABITS, { journal: first.journal, now: () => NOW + 60_000 });
    await inLoop(second, { ...CALL, aloud: true });
    expect(flat(second)).toContain('Story: Every month our car park');
    expect(flat(second)).not.toContain('a story without a name');
  });

  test('again is told in the words it was asked in, and not chosen once more', async () => {
    const first = loopWorld(HABITS);
    await inLoop(first, CALL);
    const habits = { ...HABITS, doesAgain: true };
    const second = loopWorld(habits, { journal: first.journal, now: () => NOW + 60_000 });
    await inLoop(second, CALL);
    const messages = second.person.menus.map(({ message }) => message);
    expect(messages).not.toContain('Which story do you tell?');
    expect(messages.join('\n')).not.toContain('What do you interview as?');
    const questions = second.person.requests.map(({ question }) => question);
    expect(questions.at(-1)).toBe(questions[0]);
  });
});

test('a question that was printed is not asked twice, and one that is gone on with is asked', async () => {
  const first = loopWorld({ ...HABITS, leavesAt: { take: 0, text: 'I' } });
  await inLoop(first, CALL);
  expect(first.person.requests.map(({ isAsked }) => isAsked)).toEqual([true]);
  const second = loopWorld(HABITS, { journal: first.journal, loopDrafts: first.loopDrafts });
  await inLoop(second, {});
  expect(second.person.requests.length).toBeGreaterThan(2);
  expect(second.person.requests.filter(({ isAsked }) => isAsked)).toEqual([]);
});

test('of a single round and a single answer each vote is said once', async () => {
  const world = loopWorld(HABITS);
  await inLoop(world, CALL);
  const seen = world.printed.slice(world.person.printedBefore()).join('\n');
  expect(seen.match(/you said: leaning hire/gi)).toHaveLength(1);
  expect(seen.match(/they: hire/gi)).toHaveLength(1);
});

test('what nothing came to, twice, is the first thing to change', async () => {
  const world = loopWorld({ ...HABITS, replies: ['I counted 14 of them.', '', ''] });
  await inLoop(world, CALL);
  const broke = world.journal.kept.find((each) => each.kind === 'probe' && each.gaveUp);
  const asked = broke?.kind === 'probe' ? broke.asked : '';
  expect(world.printed.join('\n').replace(/\s+/g, ' ')).toContain(
    `1. Nothing came to "${asked}" Have an answer ready, in a sentence or two.`,
  );
});

describe('a question whose example was written for another', () => {
  /** A loop in which such a question is asked, and the records of it. */
  async function asking() {
    const firsts = new Set(builtInFiles().map(({ scenario }) => scenario.answers?.[0]));
    for (let seed = 0; seed < 40; seed += 1) {
      const world = loopWorld(HABITS);
      await inLoop(world, { ...CALL, seed: String(seed) });
      const whole = world.journal.kept.find((each) => each.kind === 'whole');
      if (whole?.kind === 'whole' && !firsts.has(whole.question)) return { world, whole };
    }
    throw new Error('no such question in forty loops');
  }

  test('is filed under its own principle, and is the one to do again', async () => {
    const { world, whole } = await asking();
    const question = builtInQuestions().find(({ id }) => id === whole.question);
    expect(whole.scenario.principle).toBe(question?.principle);
    const { stories } = await world.journal.progress();
    expect(Object.values(stories.told).map((each) => each.principle)).toEqual([
      question?.principle,
    ]);

    const again = loopWorld({ ...HABITS, doesAgain: true });
    const { seed } = world.journal.kept.flatMap((each) =>
      each.kind === 'loop' ? [each.plan] : [],
    )[0] ?? { seed: 0 };
    expect(await inLoop(again, { ...CALL, seed: String(seed) })).toBe(true);
    const asked = again.person.requests.at(-1)?.question;
    expect(question?.ask.map(({ text }) => text)).toContain(asked);
    expect(again.person.requests.at(-1)?.heading.part).toBe('Whole answer');
  });
});

test('what was told in the loop can be told again, by its first words, and is noticed', async () => {
  const world = loopWorld(HABITS);
  await inLoop(world, { ...CALL, rounds: '2' });
  const menu = world.person.menus.find(({ message }) => message === 'Which story?');
  expect(menu?.labels).toEqual([
    expect.stringMatching(/^Every month our car park .*\.\.\.$/),
    MOCK_MENU.none,
  ]);
  expect(world.printed.join('\n').replace(/\s+/g, ' ')).toContain(
    'Told twice: Every month our car park',
  );
});

describe('a debrief that was held before', () => {
  test.each([['last'], ['loop-']])(
    '%s is printed as Markdown, without anybody to ask',
    async (name) => {
      const first = loopWorld(HABITS);
      await inLoop(first, CALL);
      const again = loopWorld(HABITS, { journal: first.journal });
      await mock({ debrief: name, md: true }, again.ports);
      expect(again.printed[0]).toMatch(/^# Mock interview of .*you said: leaning hire, they: hire/);
      expect(again.printed).toContain('## How deep each story went');
    },
  );

  test.each([
    [{ debrief: 'last' }, 'no loop with a debrief is called "last"'],
    [{ md: true }, '--md prints a debrief, and none is asked for'],
    [{ json: true }, '--json prints a debrief, and none is asked for'],
    [{ debrief: 'last', md: true, json: true }, '--json and --md print different documents'],
    [{ rounds: '6' }, '--rounds expects a whole number from 1 to 5, found "6"'],
    [{ minutes: '4' }, '--minutes expects a whole number from 5 to 90, found "4"'],
    [{ lp: ['x'] }, '--lp expects a leadership principle, found "x"'],
    [{ seed: '-1' }, '--seed expects a whole number from 0 to 2147483647, found "-1"'],
  ])('%j: %s', async (options, message) => {
    const world = loopWorld(HABITS);
    const failure = mock(options, world.ports);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toBeInstanceOf(UsageError);
  });
});

test('asks first what somebody of the role of the person has lived', async () => {
  const told = builtInFiles().map(({ scenario }) => scenario);
  const [one] = told.filter(({ role }) => role === 'manager');
  if (one === undefined) throw new Error('no example of a manager');
  const lived = told.flatMap(({ role, answers }) => (role === 'manager' ? (answers ?? []) : []));
  const firstAsked = async (role: 'manager' | 'software-engineer') => {
    const asked: string[] = [];
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const leavesAt = { take: 0, text: 'I' };
      const world = loopWorld({ ...HABITS, leavesAt }, { settings: { role } });
      await inLoop(world, { ...CALL, seed, lp: [one.principle] });
      for (const each of world.journal.kept) {
        if (each.kind === 'loop') asked.push(each.plan.rounds[0]?.questions[0]?.id ?? '');
      }
    }
    return asked;
  };
  expect(lived).toEqual(expect.arrayContaining(await firstAsked('manager')));
  expect(lived).not.toEqual(expect.arrayContaining(await firstAsked('software-engineer')));
});
