import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { readSource } from '../../src/scenario/source.ts';
import { matchPrinciples, readTarget, targetOf } from '../../src/scenario/target.ts';
import { summariesOf } from '../support/scenario.ts';

const SCENARIOS = summariesOf(
  'the-green-dashboard: dive-deep',
  'forty-milliseconds: dive-deep',
  'the-template: insist-on-the-highest-standards',
);

const slugs = (text: string) => matchPrinciples(text).map(({ slug }) => slug);

describe('a principle is meant by', () => {
  test.each([
    ['its slug', 'dive-deep', ['dive-deep']],
    ['its name', 'Dive Deep', ['dive-deep']],
    ['any case', 'dIVE dEEP', ['dive-deep']],
    ['spaces around', '  dive deep ', ['dive-deep']],
    ['underscores', 'dive_deep', ['dive-deep']],
    ['a name with a comma', 'Are Right, A Lot', ['are-right-a-lot']],
    [
      'a name with a semicolon',
      'Have Backbone; Disagree and Commit',
      ['have-backbone-disagree-and-commit'],
    ],
    [
      'a straight apostrophe',
      "Strive to be Earth's Best Employer",
      ['strive-to-be-earths-best-employer'],
    ],
    [
      'a curly apostrophe',
      'Strive to be Earth’s Best Employer',
      ['strive-to-be-earths-best-employer'],
    ],
    ['a beginning', 'insist', ['insist-on-the-highest-standards']],
    ['one letter that only it has', 'o', ['ownership']],
    [
      'a beginning that two share: both',
      's',
      ['strive-to-be-earths-best-employer', 'success-and-scale-bring-broad-responsibility'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(slugs(text)).toEqual(expected);
  });

  test.each(['', '   ', '-', '!!', 'deep', 'teamwork', 'dive-deeper'])('not by %j', (text) => {
    expect(slugs(text)).toEqual([]);
  });

  test('every name and every slug means exactly its principle', () => {
    for (const { slug, name } of PRINCIPLES) {
      expect(slugs(slug)).toEqual([slug]);
      expect(slugs(name)).toEqual([slug]);
    }
  });
});

describe('a target is read as', () => {
  test.each(['the-green-dashboard', 'The-Green-Dashboard'])('a scenario: %s', (text) => {
    expect(readTarget(text, SCENARIOS)).toMatchObject({
      kind: 'scenarios',
      principle: null,
      candidates: [{ id: 'the-green-dashboard' }],
    });
  });

  test('a scenario by a beginning that only its id has', () => {
    expect(readTarget('the-green', SCENARIOS)).toMatchObject({
      kind: 'scenarios',
      principle: null,
      candidates: [{ id: 'the-green-dashboard' }],
    });
  });

  test('a principle with its scenarios, in the order of the library', () => {
    expect(readTarget('dive', SCENARIOS)).toMatchObject({
      kind: 'scenarios',
      principle: { slug: 'dive-deep' },
      candidates: [{ id: 'the-green-dashboard' }, { id: 'forty-milliseconds' }],
    });
  });

  test('a principle nobody wrote about yet, with no candidates', () => {
    expect(readTarget('frugality', SCENARIOS)).toMatchObject({
      kind: 'scenarios',
      principle: { slug: 'frugality' },
      candidates: [],
    });
  });

  test('a scenario rather than the principle of the same name', () => {
    expect(readTarget('ownership', summariesOf('ownership: dive-deep'))).toMatchObject({
      candidates: [{ id: 'ownership', principle: 'dive-deep' }],
    });
  });

  test.each(['./story', 'stories/mine', 'mine.yaml', 'MINE.YML', 'C:\\mine', '/dive-deep'])(
    'a file: %s',
    (path) => {
      expect(readTarget(path, SCENARIOS)).toEqual({ kind: 'file', path });
    },
  );

  test('ambiguous when two principles begin like that', () => {
    expect(readTarget('are', SCENARIOS).kind).toBe('scenarios');
    expect(readTarget('d', SCENARIOS)).toMatchObject({
      kind: 'ambiguous',
      matches: [{ slug: 'dive-deep' }, { slug: 'deliver-results' }],
    });
  });

  test.each([
    ['dive-depp', ['dive-deep']],
    ['the green dashbord', ['the-green-dashboard']],
    ['fourty-milliseconds', ['forty-milliseconds']],
    ['ownrship', ['ownership']],
    ['something-else-entirely', []],
    ['', []],
  ])('unknown, with what is near: %s', (text, nearest) => {
    expect(readTarget(text, SCENARIOS)).toEqual({ kind: 'unknown', nearest });
  });

  test('something, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readTarget(text, SCENARIOS)).toHaveProperty('kind');
      }),
    );
  });
});

describe('what to type for a scenario is', () => {
  test.each([
    ['its id, when it is built in', 'built-in', 'alpha'],
    ["its path, when it is the user's own", './stories/mine.yaml', './stories/mine.yaml'],
    [
      'its path in quotes, where a shell would take it apart',
      './my story.yaml',
      '"./my story.yaml"',
    ],
    [
      'its path without what would control the terminal',
      './a\u001b[31m.yaml',
      '"./a\\x1b[31m.yaml"',
    ],
  ])('%s', (_, source, expected) => {
    expect(targetOf({ id: 'alpha', source: readSource(source) })).toBe(expected);
  });
});
