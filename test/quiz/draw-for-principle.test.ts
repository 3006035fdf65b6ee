import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrawnFrom, drawForPrinciple } from '../../src/quiz/draw-for-principle.ts';
import type { PrincipleSlug } from '../../src/scenario/principles.ts';
import { story } from '../support/library.ts';

const WANTED = 'ownership';

/** A story with so many questions of each list. */
function from(
  id: string,
  principle: PrincipleSlug,
  { questions = 4, isOwn = false, pivots = [WANTED] as PrincipleSlug[] } = {},
): DrawnFrom {
  const scenario = story(id, principle, ...pivots.filter((slug) => slug !== principle));
  const [probe] = scenario.probes;
  if (probe === undefined) throw new Error('no probe');
  scenario.quiz = [];
  scenario.probes = Array.from({ length: questions }, (_, at) => ({ ...probe, id: `p${at}` }));
  return { scenario, isOwn };
}

function drawn(all: readonly DrawnFrom[], count = 10, seed = 1): string[] {
  return drawForPrinciple(all, WANTED, { count, seed }).map(({ id }) => id);
}

const storiesOf = (ids: readonly string[]) => ids.map((id) => id.split('/')[0] ?? '');

describe('questions about a principle', () => {
  const OTHERS = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => from(id, 'dive-deep'));

  test('are two of three its own, and no story about something else is asked about twice', () => {
    const stories = storiesOf(drawn([from('a', WANTED, { questions: 9 }), ...OTHERS]));
    expect(stories).toHaveLength(10);
    expect(stories.filter((id) => id === 'a').length).toBe(7);
    const others = stories.filter((id) => id !== 'a');
    expect(new Set(others).size).toBe(others.length);
  });

  test('stop with its own, however many stories can be retold', () => {
    expect(drawn([from('a', WANTED, { questions: 2 }), ...OTHERS])).toHaveLength(3);
  });

  test("begin with those of one's own stories", () => {
    const mine = from('mine', WANTED, { questions: 4, isOwn: true });
    const retold = from('retold', 'dive-deep', { isOwn: true });
    const stories = storiesOf(drawn([from('a', WANTED), ...OTHERS, retold, mine]));
    const [first = '', second = '', third = ''] = stories;
    expect([first, second, third]).toEqual(['mine', 'mine', 'retold']);
    expect(stories.lastIndexOf('mine')).toBeLessThan(stories.indexOf('a'));
  });

  test('are all retold ones where no story is about it: one of each', () => {
    expect(storiesOf(drawn(OTHERS)).sort()).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  test('are none where no story can be told for it', () => {
    expect(drawn([from('b', 'dive-deep', { pivots: [] })])).toEqual([]);
  });
});

const stories = fc.array(
  fc.record({
    principle: fc.constantFrom<PrincipleSlug>(WANTED, 'dive-deep', 'think-big'),
    questions: fc.integer({ min: 0, max: 6 }),
    isOwn: fc.boolean(),
    isTold: fc.boolean(),
  }),
  { maxLength: 12 },
);

test('whatever there is, each question is asked once, own first, and most are about the principle', () => {
  const counts = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(stories, counts, fc.nat(), (shapes, count, seed) => {
      const all = shapes.map(({ principle, questions, isOwn, isTold }, at) =>
        from(`s${at}`, principle, { questions, isOwn, pivots: isTold ? [WANTED] : [] }),
      );
      const ids = drawn(all, count, seed);
      expect(ids).toEqual(drawn(all, count, seed));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(count);
      const found = storiesOf(ids).map((id) => all.find(({ scenario }) => scenario.id === id));
      const about = found.filter((each) => each?.scenario.principle === WANTED);
      const others = storiesOf(ids).filter((_, at) => found[at]?.scenario.principle !== WANTED);
      expect(new Set(others).size).toBe(others.length);
      if (about.length > 0) expect(about.length / ids.length).toBeGreaterThanOrEqual(0.6);
      const own = about.map((each) => each?.isOwn);
      expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});
