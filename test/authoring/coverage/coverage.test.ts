import { describe, expect, test } from 'vitest';
import { coverageOf, coveringStory } from '../../../src/authoring/coverage/coverage.ts';
import { PRINCIPLES, type PrincipleSlug } from '../../../src/scenario/principles.ts';
import { BUILT_IN, ownFile } from '../../../src/scenario/source.ts';
import { summarise } from '../../../src/scenario/summary.ts';
import { THEMES } from '../../../src/scenario/themes.ts';
import { story } from '../../support/library.ts';

function own(id: string, principle: PrincipleSlug, ...pivots: PrincipleSlug[]) {
  return coveringStory(
    summarise(story(id, principle, ...pivots), ownFile(`/home/me/${id}.yaml`)),
    null,
  );
}

function builtIn(id: string, principle: PrincipleSlug, ...pivots: PrincipleSlug[]) {
  return coveringStory(summarise(story(id, principle, ...pivots), BUILT_IN), null);
}

const ALL = PRINCIPLES.map(({ slug }) => slug);

describe('which stories reach which principles', () => {
  const coverage = coverageOf(
    [
      builtIn('theirs', 'dive-deep', 'ownership'),
      own('alpha', 'dive-deep', 'earn-trust'),
      own('beta', 'ownership', 'dive-deep'),
    ],
    ['earn-trust', 'ownership', 'dive-deep', 'frugality'],
  );

  test('by principle, in their usual order, own and built-in apart', () => {
    expect(coverage.targets).toEqual(['ownership', 'frugality', 'earn-trust', 'dive-deep']);
    expect(coverage.principles).toEqual([
      {
        principle: 'ownership',
        own: { primary: ['beta'], pivot: [] },
        builtIn: { primary: [], pivot: ['theirs'] },
      },
      {
        principle: 'frugality',
        own: { primary: [], pivot: [] },
        builtIn: { primary: [], pivot: [] },
      },
      {
        principle: 'earn-trust',
        own: { primary: [], pivot: ['alpha'] },
        builtIn: { primary: [], pivot: [] },
      },
      {
        principle: 'dive-deep',
        own: { primary: ['alpha'], pivot: ['beta'] },
        builtIn: { primary: ['theirs'], pivot: [] },
      },
    ]);
  });

  test('a gap is a target that no own story reaches, whatever the library holds', () => {
    expect(coverage.gaps).toEqual(['frugality']);
    expect(coverageOf([builtIn('theirs', 'think-big')], []).gaps).toEqual(ALL);
  });

  test('only targets count for the reach of a story', () => {
    const reach = Object.fromEntries(coverage.stories.map((each) => [each.id, each.reach]));
    expect(reach).toEqual({ alpha: 2, beta: 2 });
    const [first] = coverageOf([own('alpha', 'think-big', 'earn-trust')], ['earn-trust']).stories;
    expect(first?.reach).toBe(1);
  });

  test('without targets all principles are', () => {
    expect(coverageOf([], []).targets).toEqual(ALL);
  });
});

describe('a story that is used too often', () => {
  const others = (count: number) => ALL.filter((slug) => slug !== 'dive-deep').slice(0, count);

  test.each([
    [4, []],
    [5, ['alpha']],
    [15, ['alpha']],
  ])('retold for %i of 16 principles: %j', (count, overused) => {
    const stories = [own('alpha', 'dive-deep', ...others(count)), own('beta', 'think-big')];
    expect(coverageOf(stories, []).overused).toEqual(overused);
  });

  test('carries three principles at least, however few are wanted', () => {
    const stories = [own('alpha', 'dive-deep', 'ownership', 'earn-trust')];
    expect(coverageOf(stories, ['dive-deep', 'ownership']).overused).toEqual([]);
    expect(coverageOf(stories, ['dive-deep', 'ownership', 'earn-trust']).overused).toEqual([
      'alpha',
    ]);
  });
});

test('failure and conflict are missed until an own story says it is one', () => {
  const theirs = { ...builtIn('theirs', 'dive-deep'), themes: [...THEMES] };
  const failed = { ...own('alpha', 'dive-deep'), themes: ['failure' as const] };
  expect(coverageOf([theirs, own('beta', 'think-big')], []).missing).toEqual(THEMES);
  expect(coverageOf([theirs, failed], []).missing).toEqual(['conflict']);
});
