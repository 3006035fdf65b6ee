import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/authoring/gate/check-scenario.ts';
import { isGap } from '../../../src/authoring/gate/gaps.ts';
import { type OptionalKey, optionalParts } from '../../../src/authoring/story/optional-parts.ts';
import { phraseCandidates } from '../../../src/authoring/story/phrase-candidates.ts';
import { type Sketch, scenarioText } from '../../../src/authoring/story/scenario-text.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { describeProblems } from '../../../src/scenario/problem.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { cleanText } from '../../../src/terminal/take/clean.ts';
import { ownStory, TOLD } from '../../support/own-story.ts';

const SCHEMA = '/opt/star-coach/dist/scenario.schema.json';
const BLANK: Sketch = { id: 'my-story', principle: 'ownership', level: 'sde2' };

function parsed(text: string): Scenario {
  const result = parseScenario(text, 'my-story.yaml');
  if (!result.ok) throw new Error(describeProblems(result.problems));
  return result.scenario;
}

describe('a story written down', () => {
  const story = ownStory({
    themes: ['failure'],
    pivots: { ownership: { lead_with: 'Nobody asked me to look.' } },
    probes: [
      {
        id: 'how-you-know',
        question: 'How do you know?',
        tests: 'Whether it is measured.',
        strong: { reply: 'I counted both lists every morning.', remember: 'I counted both.' },
        weak: [{ reply: 'It felt much better afterwards.', why: 'A feeling is no count.' }],
      },
    ],
  });
  const text = scenarioText(story, SCHEMA);

  test('is the scenario of that story', () => {
    const scenario = parsed(text);
    expect(scenario).toMatchObject({
      id: story.id,
      title: story.title,
      principle: story.principle,
      question: story.question,
      themes: story.themes,
      probes: story.probes,
      pivots: story.pivots,
      takeaways: [],
      quiz: [],
      levels: { sde2: { total_seconds: 180 } },
    });
    expect(scenario.sections.action.strong).toBe(TOLD.action);
    expect(scenario.sections.reflection.strong).toEqual({ sde2: TOLD.reflection });
    expect(scenario.sections.task.key_phrases).toEqual(['nobody asked me']);
  });

  test('has nothing an author has to change, and says what could be added', () => {
    const problems = checkScenario(parsed(text), 'own');
    expect(problems.filter(({ weight }) => weight === 'error')).toEqual([]);
  });

  test('begins with the line editors look for', () => {
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA}`);
    expect(scenarioText(story, '/home/my name/x.json').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=file:///home/my%20name/x.json',
    );
  });

  test('has no line that is wider than an editor shows', () => {
    for (const line of text.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('a skeleton', () => {
  const text = scenarioText(BLANK, SCHEMA);

  test('holds, and says what is still to be written', () => {
    const { title, question, sections } = parsed(text);
    for (const each of [title, question, sections.action.strong]) expect(isGap(each)).toBe(true);
  });

  test('shows every optional part as a comment that holds once it is none', () => {
    const keys = Object.keys(optionalParts('ownership')) as OptionalKey[];
    for (const key of keys) {
      const { yaml } = optionalParts('ownership')[key];
      const commented = yaml.replaceAll(/^/gm, '# ');
      expect(text).toContain(commented);
      const scenario = parsed(text.replace(commented, () => yaml));
      expect(scenario[key]).not.toEqual(parsed(text)[key]);
    }
  });

  test('offers to be told for another principle than its own', () => {
    expect(scenarioText({ ...BLANK, principle: 'dive-deep' }, SCHEMA)).toContain('#   ownership:');
    expect(text).toContain('#   dive-deep:');
  });
});

describe('whatever somebody writes', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 80 })
    .map((each) => cleanText(each).replaceAll('\n', ' ').trim())
    .filter((each) => each !== '' && each.length <= 300);
  const prose = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n', ': ', ' #', '- ', '"', "'", '\t', '%', '{', '|', '>', 'null', '---'),
        fc.lorem(),
      ),
      { minLength: 1 },
    )
    .map((pieces) => cleanText(pieces.join(' ')).trim())
    .filter((each) => each !== '' && each.length <= 4000);

  test('comes back word for word', () => {
    fc.assert(
      fc.property(line, line, prose, prose, (title, question, action, reflection) => {
        const told = (text: string) => ({ text, keyPhrases: phraseCandidates('action', text) });
        const sections = { action: told(action), reflection: told(reflection) };
        for (const each of Object.values(sections)) {
          if (each.keyPhrases.length === 0) each.keyPhrases = ['x'];
        }
        const scenario = parsed(scenarioText({ ...BLANK, title, question, sections }, SCHEMA));
        expect(scenario.title).toBe(title);
        expect(scenario.question).toBe(question);
        expect(scenario.sections.action.strong).toBe(action);
        expect(scenario.sections.reflection.strong.sde2).toBe(reflection);
        expect(scenario.sections.action.key_phrases).toEqual(
          sections.action.keyPhrases.map((each) => each.trim()),
        );
      }),
      { numRuns: 300 },
    );
  });
});
