import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf } from '../../src/authoring/json-schema.ts';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { LEVELS, SECTIONS } from '../../src/scenario/sections.ts';
import { builtInTexts } from '../support/built-in.ts';
import { misfits } from '../support/json-schema.ts';
import { builtInQuestionTexts, QUESTION_YAML } from '../support/question-yaml.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';

const SCHEMA: unknown = JSON.parse(JSON.stringify(jsonSchemaOf('scenario')));

/** The part of the schema at a path of keys. */
function at(...path: string[]): Record<string, unknown> {
  let value: unknown = SCHEMA;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${path}`);
  return Object.fromEntries(Object.entries(value));
}

describe('the schema accepts', () => {
  test.each(builtInTexts())('$path', ({ text }) => {
    expect(misfits(SCHEMA, parse(text))).toEqual([]);
  });

  test('the smallest scenario', () => {
    expect(misfits(SCHEMA, parse(scenarioYaml()))).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const yaml = scenarioYaml();

  test.each([
    ['a missing key', edited(yaml, 'title: The silent queue\n', ''), ' required'],
    ['an unknown key', `${yaml}extra: 1\n`, ' additionalProperties'],
    ['a number for a text', edited(yaml, 'title: The silent queue', 'title: 12'), '/title type'],
    ['an unknown principle', scenarioYaml({ principle: 'honesty' }), '/principle enum'],
    ['an id with a space', scenarioYaml({ id: 'the queue' }), '/id pattern'],
    ['an id that is a device on Windows', scenarioYaml({ id: 'con' }), '/id pattern'],
    [
      'seconds out of range',
      edited(yaml, 'target_seconds: 30', 'target_seconds: 1'),
      '/sections/situation/target_seconds minimum',
    ],
    [
      'seconds in quotes',
      edited(yaml, 'target_seconds: 30', 'target_seconds: "30"'),
      '/sections/situation/target_seconds type',
    ],
    ['three options', edited(yaml, ', Ask the other team]', ']'), '/quiz/0/options minItems'],
    [
      'a pivot to nowhere',
      edited(yaml, '  ownership:\n', '  teamwork:\n'),
      '/pivots additionalProperties',
    ],
    [
      'an unknown level',
      edited(yaml, 'levels:\n  sde2:', 'levels:\n  sde9:'),
      '/levels additionalProperties',
    ],
    ['a missing section', edited(yaml, '  task:\n', '  tusk:\n'), '/sections required'],
  ])('%s', (_, text, misfit) => {
    expect(misfits(SCHEMA, parse(text))).toContain(misfit);
  });
});

describe('an editor', () => {
  test('reads a draft it knows', () => {
    expect(at()).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  test('is told what belongs in a key', () => {
    expect(at('properties', 'question')).toMatchObject({
      description: 'Write the question as an interviewer would ask it.',
    });
    expect(
      at('properties', 'sections', 'properties', 'task', 'properties', 'coaching'),
    ).toMatchObject({ description: 'Say what a coach would tell someone answering this section.' });
  });

  test('can propose every key: sections, levels, principles', () => {
    expect(Object.keys(at('properties', 'sections', 'properties'))).toEqual([...SECTIONS]);
    expect(Object.keys(at('properties', 'levels', 'properties'))).toEqual([...LEVELS]);
    const pivots = at('properties', 'pivots', 'properties');
    expect(Object.keys(pivots)).toEqual(PRINCIPLES.map(({ slug }) => slug));
    expect(pivots['frugality']).toMatchObject({
      description: expect.stringContaining('Frugality: '),
    });
  });
});

describe('the schema of a question', () => {
  const schema: unknown = JSON.parse(JSON.stringify(jsonSchemaOf('question')));
  const wrong = (text: string) => misfits(schema, parse(text));

  test.each(builtInQuestionTexts())('accepts $path', ({ text }) => {
    expect(wrong(text)).toEqual([]);
  });

  test.each([
    ['a missing key', edited(QUESTION_YAML, 'signals: [ambiguity, scope]\n', ''), ' required'],
    [
      'evidence of another section',
      edited(QUESTION_YAML, '[how much]', '[own step]'),
      '/beats/situation/0/evidence/0 enum',
    ],
    [
      'an unknown signal',
      edited(QUESTION_YAML, '[ambiguity, scope]', '[charm]'),
      '/signals/0 enum',
    ],
    [
      'an unknown moment',
      edited(QUESTION_YAML, 'when: always', 'when: never'),
      '/follow_ups/5/when enum',
    ],
    ['false for a mark', edited(QUESTION_YAML, 'first: true', 'first: false'), '/first const'],
  ])('refuses %s', (_, text, misfit) => {
    expect(wrong(text)).toContain(misfit);
  });

  test('tells an editor what belongs in a key', () => {
    expect(JSON.stringify(schema)).toContain(
      '"description":"List what makes an answer to this question fail."',
    );
  });
});
