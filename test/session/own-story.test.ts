import { describe, expect, test } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  STORY_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { ALPHA, BETA, library } from '../support/library.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryJournal, takesIn } from '../support/memory-journal.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { questionOf } from '../support/question-yaml.ts';
import { type Call, rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';
import { NOW } from '../support/test-ports.ts';

const QUESTION = questionOf();
/** Two stories, each an answer to the same question. */
const ASKED = {
  scenarios: memoryScenarios([
    { ...ALPHA, answers: [QUESTION.id] },
    { ...BETA, answers: [QUESTION.id] },
  ]),
  questions: memoryQuestions([QUESTION]),
};
const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const said = (text: string): Reaction => ({ text, activeSeconds: 20 });
const TOLD = [
  'In May our label printer put the wrong depot code on 900 parcels a day.',
  'It belonged to another team, and I took on finding the cause in a week.',
  'I read the parser and wrote a test that failed on three real codes.',
  'Wrong codes went from 900 a day to 4 within a week.',
  'I now ask of every field whether anybody will ever add it up.',
];
const FIVE = TOLD.map(said);

function world() {
  return { journal: memoryJournal([], { now: () => NOW }), drafts: memoryDrafts() };
}

/** A rehearsal with nothing after its comparison, of which the name is asked last. */
const own = (call: Call, ...script: Reaction[]) =>
  rehearsed({ quiz: false, ...ASKED, ...call }, ...script);

describe("a story of one's own", () => {
  test('is what is told where it is known what to listen for', async () => {
    const { text, requests, journal } = await own({}, START, ...FIVE, '', DONE);
    expect(text).toContain('Tell a story of your own.');
    expect(text).toContain('Action, told by another engineer, Story alpha');
    expect(text).not.toContain('Key phrases');
    const [first] = QUESTION.beats.action;
    expect(requests[2]?.hints[0]).toBe(first?.ask);
    expect(new Set(takesIn(journal).map(({ question }) => question))).toEqual(
      new Set([QUESTION.id]),
    );
    expect(new Set(takesIn(journal).map(({ story }) => story?.id)).size).toBe(1);
  });

  test('may take what the level gives, whatever the length of the example', async () => {
    const { requests } = await own({ level: 'senior' }, START, ...FIVE, '', DONE);
    expect(requests.map(({ targetSeconds }) => targetSeconds)).toEqual([33, 22, 97, 27, 16]);
  });

  test('can be told for any principle', async () => {
    const script: Reaction[] = [START, said('It was mine.'), '', DONE];
    const { requests } = await own({ as: 'think-big', section: ['task'] }, ...script);
    expect(requests[0]?.heading.about).toBe('Think Big');
  });

  test('aloud, it is ticked by what one asks oneself', async () => {
    const script: Reaction[] = [START, { activeSeconds: 80 }, [0], 'The leading zero', DONE];
    const { asked, journal, text } = await own({ aloud: true, section: ['action'] }, ...script);
    expect(asked).toContainEqual(
      expect.objectContaining({ options: QUESTION.beats.action.map(({ ask }) => ask) }),
    );
    expect(journal.kept.find(({ kind }) => kind === 'judged')).toMatchObject({
      sections: [{ phrases: null, beats: { heard: 1, of: 2 } }],
    });
    expect(text).toContain('answered: What did you do first?');
    expect(text).toContain('left open: Who objected?');
    const { stories } = await journal.progress();
    expect(Object.values(stories.told)).toMatchObject([{ title: 'The leading zero' }]);
  });

  test('aloud, Enter leaves it without a name; skipped, it is asked for none', async () => {
    const spoken = await own(
      { aloud: true, section: ['action'] },
      ...[START, { activeSeconds: 80 }, [0], '', DONE],
    );
    expect(spoken.asked.map(({ message }) => message).join()).toContain('leaves it without one');
    const skipped = await own(
      { aloud: true, section: ['action'] },
      ...[START, { kind: 'skipped' as const, activeSeconds: 0 }, DONE],
    );
    expect(skipped.asked.map(({ message }) => message).join()).not.toContain('A name for');
  });

  test.each<[string, Call]>([
    ['--retell tells the example', { retell: true }],
    ['nor is it where nobody knows what to listen for', { scenarios: library() }],
  ])('%s', async (_, call) => {
    const { text, journal } = await own(call, START, ...FIVE, DONE);
    expect(text).toContain('Retell the example: Story alpha.');
    expect(text).toContain('Key phrases');
    expect(takesIn(journal)[0]?.story).toBeUndefined();
  });

  test('becomes the example, and back, in the brief', async () => {
    const script = [BRIEF_MENU.retell, BRIEF_MENU.own, BRIEF_MENU.leave];
    const { text } = await own({}, ...script);
    expect(text.match(/Tell a story of your own|Retell the example/g)).toEqual([
      'Tell a story of your own',
      'Retell the example',
      'Tell a story of your own',
    ]);
  });
});

describe('its name', () => {
  test('is asked at the end, and is what history calls it', async () => {
    const { text, journal } = await own({}, START, ...FIVE, 'The leading zero', DONE);
    expect(text).toMatch(/The leading zero - Dive Deep/);
    const { sessions, stories } = await journal.progress();
    expect(sessions.recent.at(-1)?.story?.title).toBe('The leading zero');
    expect(Object.values(stories.told)).toMatchObject([
      { title: 'The leading zero', isNamed: true, questions: [QUESTION.id] },
    ]);
  });

  test('without one, is its first words, which the question shows and the line does not', async () => {
    const { asked, journal } = await own({}, START, ...FIVE, '', DONE);
    expect(asked.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"In May our label printer put the wrong depot..."'),
    );
    const { stories } = await journal.progress();
    expect(Object.values(stories.told)).toMatchObject([
      { title: 'In May our label printer put the wrong depot...', isNamed: false },
    ]);
  });

  test('is not asked again, nor where nothing is kept', async () => {
    const keeping = world();
    await own(keeping, START, ...FIVE, 'The leading zero', DONE);
    const again: Reaction[] = ['The leading zero', START, said(TOLD[1] ?? ''), DONE];
    const { asked } = await own({ ...keeping, section: ['task'] }, ...again);
    expect(asked.some(({ message }) => message.startsWith('A name'))).toBe(false);
    const drafts = { ...memoryDrafts(), keeps: false };
    await own({ drafts }, START, ...FIVE, DONE);
  });
});

describe('the next time', () => {
  async function toldOnce(title: string) {
    const keeping = world();
    await own(keeping, START, ...FIVE, title, DONE);
    return keeping;
  }

  test('it is offered for the same question, and another one too', async () => {
    const keeping = await toldOnce('The leading zero');
    const { asked, text } = await own(keeping, 'The leading zero', BRIEF_MENU.leave);
    expect(asked[0]).toEqual({
      message: 'Which story do you tell?',
      options: ['The leading zero', STORY_MENU.fresh],
    });
    expect(text).toContain('Your story: The leading zero.');
  });

  test('it is one story, for whichever question it is told', async () => {
    const keeping = await toldOnce('The leading zero');
    const script: Reaction[] = ['The leading zero', START, ...FIVE, DONE];
    const { journal } = await own({ ...keeping, target: 'beta' }, ...script);
    const { stories, cards } = await journal.progress();
    const [id = '', ...more] = Object.keys(stories.told);
    expect(more).toEqual([]);
    expect(Object.keys(cards).every((card) => card.startsWith(`${id}/`))).toBe(true);
  });

  test('chosen by its first words it still has no name, and is asked for one', async () => {
    const keeping = world();
    await own(keeping, START, ...FIVE, '', DONE);
    const script: Reaction[] = ['In May our', START, ...FIVE, 'The leading zero', DONE];
    const { journal, text } = await own(keeping, ...script);
    expect(text).toContain('Your story: In May our label printer put the wrong depot...\n');
    const { stories } = await journal.progress();
    expect(Object.values(stories.told)).toMatchObject([
      { title: 'The leading zero', isNamed: true },
    ]);
  });

  test('another story is never taken for it', async () => {
    const keeping = await toldOnce('The leading zero');
    const script: Reaction[] = [STORY_MENU.fresh, START, ...FIVE, 'The other one', DONE];
    const { journal } = await own(keeping, ...script);
    const { stories } = await journal.progress();
    expect(Object.values(stories.told).map(({ title }) => title)).toEqual([
      'The leading zero',
      'The other one',
    ]);
  });

  test.each(['The leading zero', 'the lead'])('--story %s chooses it', async (story) => {
    const keeping = await toldOnce('The leading zero');
    const { text } = await own({ ...keeping, story }, BRIEF_MENU.leave);
    expect(text).toContain('Your story: The leading zero.');
  });

  test.each<[string, Call]>([
    ['a story nobody told', { story: 'The refund queue' }],
    ['a story, and the example', { story: 'The leading zero', retell: true }],
  ])('wrong usage: %s', async (_, call) => {
    const keeping = await toldOnce('The leading zero');
    await expect(own({ ...keeping, ...call })).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('what was told', () => {
  test('is edited and compared again: both takes are kept, the last one counts', async () => {
    const better = said('I read the parser line by line and wrote three tests.');
    const script: Reaction[] = [START, said('We looked.'), COMPARISON_MENU.edit, better, '', DONE];
    const { journal, requests, text } = await own({ section: ['action'] }, ...script);
    expect(requests[1]).toMatchObject({ text: 'We looked.', activeMs: 20_000 });
    expect(takesIn(journal)).toHaveLength(2);
    const judged = journal.kept.filter(({ kind }) => kind === 'judged');
    expect(judged.at(-1)).toMatchObject({ sections: [{ take: takesIn(journal)[1]?.id }] });
    expect(
      text
        .split('Action, 1 of 1')
        .slice(1)
        .map((each) => each.includes('three tests')),
    ).toEqual([false, true]);
  });

  test('becomes a story file, under whose id it goes on', async () => {
    const script: Reaction[] = [START, ...FIVE, 'The leading zero', WHAT_NEXT_MENU.keep, DONE];
    const { shelf, journal, asked } = await own({}, ...script);
    const [[path, text] = ['', '']] = [...shelf.files];
    expect(path).toContain('the-leading-zero.yaml');
    expect(text).toContain(`answers:\n  - ${QUESTION.id}`);
    for (const words of TOLD) expect(text.replace(/\s+/g, ' ')).toContain(words);
    const { stories, cards } = await journal.progress();
    expect(Object.keys(stories.told)).toEqual(['the-leading-zero']);
    expect(Object.keys(cards).every((card) => card.startsWith('the-leading-zero/'))).toBe(true);
    expect(asked.at(-1)?.options).not.toContain(WHAT_NEXT_MENU.keep);
  });

  test('in part is no story file', async () => {
    const { asked } = await own({ section: ['task'] }, START, said(TOLD[1] ?? ''), '', DONE);
    expect(asked.at(-1)?.options).not.toContain(WHAT_NEXT_MENU.keep);
  });
});
