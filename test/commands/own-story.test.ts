import { describe, expect, test } from 'vitest';
import { scenarioText } from '../../src/authoring/story/scenario-text.ts';
import { quiz } from '../../src/commands/quiz.ts';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import { study } from '../../src/commands/study.ts';
import { pivotedQuestions } from '../../src/quiz/question.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { ownStory, TOLD } from '../support/own-story.ts';
import { type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const parsed = parseScenario(scenarioText(ownStory(), 'schema.json'), 'own.yaml');
if (!parsed.ok) throw new Error('the story does not hold');
const STORY = parsed.scenario;

/** A world in which the story of one's own, with five sections and nothing else, is all there is. */
function world(...script: Reaction[]) {
  const prompter = scriptedPrompter(...script);
  return { ...testPorts({ scenarios: memoryScenarios([STORY]), prompter }), prompter };
}

/** Words that the review has nothing to ask about. */
const SPOKEN: Reaction[] = [{ text: TOLD.task }];

describe('a story that is only its five sections', () => {
  test('is rehearsed without follow-ups where the words call for none', async () => {
    const { ports, printed, prompter } = world(BRIEF_MENU.start, ...SPOKEN, WHAT_NEXT_MENU.done);
    await rehearse(STORY.id, { section: ['task'] }, ports);
    const text = printed.join('\n');
    expect(text).toContain('as the example tells it');
    expect(text).not.toContain('Common mistake');
    expect(text).not.toContain('The interviewer asked');
    expect(prompter.left()).toBe(0);
  });

  test('is asked about where they call for some', async () => {
    const vague: Reaction = { text: 'We looked into it and we fixed it together in a week.' };
    const { ports, printed, prompter } = world(
      ...[BRIEF_MENU.start, vague, {}, {}],
      WHAT_NEXT_MENU.done,
    );
    await rehearse(STORY.id, { section: ['action'] }, ports);
    expect(prompter.left()).toBe(0);
    expect(printed.join('\n')).toContain('The interviewer asked');
    expect(printed.join('\n')).not.toContain('Score');
  });

  test('has no coaching after a spoken take', async () => {
    const { ports, printed } = world(BRIEF_MENU.start, {}, [0], WHAT_NEXT_MENU.done);
    await rehearse(STORY.id, { section: ['task'], aloud: true, quiz: false }, ports);
    expect(printed).not.toContain('Coaching');
  });

  test('is studied without the parts it does not have', async () => {
    const { ports, printed } = testPorts({ scenarios: memoryScenarios([STORY]) });
    await study(STORY.id, {}, ports);
    const text = printed.join('\n');
    expect(text).toContain('Reflection, say it in 0:15');
    expect(text).toContain('SDE 2, 3:00 in all');
    expect(text).not.toMatch(
      /Takeaways|Coaching|Follow-up questions|A weak answer|Knowledge questions|another principle|Focus/,
    );
    expect(text).not.toContain('undefined');
  });

  test('has nothing to be quizzed on, and says where questions go', async () => {
    const { ports } = world();
    await expect(quiz(STORY.id, { count: '3' }, ports)).rejects.toMatchObject({
      message: `there are no questions in "${STORY.id}" yet`,
      hint: expect.stringContaining('`probes` and `quiz` in its file'),
    });
  });

  test('is listed with an empty overview', () => {
    expect(summarise(STORY, ownFile('/home/me/own.yaml'))).toMatchObject({
      overview: '',
      themes: [],
    });
  });
});

test('an opening for another principle is enough of a pivot', () => {
  const opening = (lead_with: string) => ({ lead_with });
  const pivots = {
    ownership: opening('Nobody asked me.'),
    frugality: opening('It cost nothing.'),
    'earn-trust': { ...opening('I told them first.'), downplay: 'The script.' },
  };
  const lessons = (['ownership', 'earn-trust'] as const).map(
    (slug) => pivotedQuestions({ ...STORY, pivots }, slug)[0]?.lesson,
  );
  expect(lessons).toEqual(['Lead with: Nobody asked me.', 'Keep short: The script.']);
});
