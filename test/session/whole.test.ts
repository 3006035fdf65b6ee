import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { JudgedRecord, WholeRecord } from '../../src/progress/records.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { ALPHA } from '../support/library.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { type MemoryJournal, memoryJournal } from '../support/memory-journal.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { IN_ONE_BREATH } from '../support/one-breath.ts';
import { questionOf } from '../support/question-yaml.ts';
import { type Call, rehearsed } from '../support/rehearsal.ts';
import { CTRL_C, ESC, type Reaction } from '../support/scripted-prompter.ts';

const QUESTION = questionOf();
const ASKED = {
  scenarios: memoryScenarios([{ ...ALPHA, answers: [QUESTION.id] }]),
  questions: memoryQuestions([QUESTION]),
};
const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const TOLD: Reaction = { text: IN_ONE_BREATH, activeSeconds: 200 };

/** A whole answer with nothing after its comparison, of which the name is asked last. */
const whole = (call: Call, ...script: Reaction[]) =>
  rehearsed({ quiz: false, whole: true, ...ASKED, ...call }, ...script);

function wholesIn({ kept }: MemoryJournal): WholeRecord[] {
  return kept.filter((record) => record.kind === 'whole');
}

function judgedIn({ kept }: MemoryJournal): JudgedRecord[] {
  return kept.filter((record) => record.kind === 'judged');
}

describe('a whole answer', () => {
  test('is one take without hints, against the time of all five sections', async () => {
    const { requests } = await whole({}, START, TOLD, '', DONE);
    expect(requests).toMatchObject([
      { heading: { part: 'Whole answer' }, targetSeconds: 180, allowedSeconds: 540, hints: [] },
    ]);
    expect(requests[0]?.heading).not.toHaveProperty('place');
    expect(requests[0]?.pause).toEqual({ restart: 'answer' });
  });

  test('is compared as one piece, its sections marked in it, then how strong sounds', async () => {
    const { text } = await whole({}, START, TOLD, '', DONE);
    for (const name of ['Situation', 'Task', 'Action', 'Result', 'Reflection']) {
      expect(text).toMatch(new RegExp(`\\[${name}\\??\\]`));
    }
    const own = text.indexOf('[Situation] Last March');
    expect(own).toBeGreaterThan(0);
    expect(text.indexOf('Whole answer, told by another engineer')).toBeGreaterThan(own);
    expect(text.indexOf('Summary')).toBeGreaterThan(own);
  });

  test('is in the journal, and once judged, its sure sections with it', async () => {
    const { journal } = await whole({}, START, TOLD, '', DONE);
    const [record, ...others] = wholesIn(journal);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      words: IN_ONE_BREATH,
      question: QUESTION.id,
      activeSeconds: 200,
    });
    const [judged] = judgedIn(journal);
    expect(judged?.whole?.take).toBe(record?.id);
    expect(judged?.whole?.found.map(({ section }) => section)).toContain('action');
    const sure = judged?.whole?.found.filter((each) => each.sure).map(({ section }) => section);
    expect(judged?.sections.map(({ section }) => section)).toEqual(sure);
    expect(judged?.sections.every(({ take }) => take === record?.id)).toBe(true);
  });

  test('can be opened again before it is compared', async () => {
    const again: Reaction = { text: `${IN_ONE_BREATH} And that is all.`, activeSeconds: 230 };
    const { requests } = await whole({}, START, TOLD, ESC, again, '', DONE);
    expect(requests[1]).toMatchObject({ text: IN_ONE_BREATH, activeMs: 200_000 });
  });

  test('is edited and compared again: the last one counts', async () => {
    const better: Reaction = { text: 'I read the parser and mended it.', activeSeconds: 220 };
    const script = [START, TOLD, COMPARISON_MENU.edit, better, '', DONE];
    const { journal, requests } = await whole({}, ...script);
    expect(requests[1]).toMatchObject({ text: IN_ONE_BREATH });
    const [, last] = wholesIn(journal);
    expect(judgedIn(journal).at(-1)?.whole?.take).toBe(last?.id);
  });

  test('aloud is ticked off by the questions of all sections', async () => {
    const spoken: Reaction = { text: '', activeSeconds: 150 };
    const { asked, journal } = await whole({ aloud: true }, START, spoken, [0, 2], '', DONE);
    const ticking = asked.find(({ message }) => message.startsWith('Which of these'));
    const asks = Object.values(QUESTION.beats).flatMap((beats) => beats.map(({ ask }) => ask));
    expect(ticking?.options).toEqual(asks);
    expect(wholesIn(journal)).toMatchObject([{ words: null, ticked: [asks[0], asks[2]] }]);
  });

  test('of the example is held against all its key phrases', async () => {
    const { text } = await whole({ retell: true }, START, TOLD, DONE);
    expect(text).toContain('Whole answer, as the example tells it');
    expect(text).toMatch(/Key phrases {2}0 of \d+ in your words/);
  });

  test('with labels is compared section by section, and edited in one', async () => {
    const words =
      'Situation: The printer was slow.\nTask: It was mine.\nAction: I read the parser.';
    const labelled: Reaction = { text: words, activeSeconds: 60 };
    const script = [START, labelled, COMPARISON_MENU.edit, labelled, '', DONE];
    const { text, requests, journal } = await whole({}, ...script);
    expect(text).toContain('Action, told by another engineer');
    expect(requests[1]).toMatchObject({ heading: { part: 'Whole answer' }, text: words });
    const [judged] = judgedIn(journal);
    expect(judged?.sections.map(({ section }) => section)).toEqual(['situation', 'task', 'action']);
    expect(judged?.whole).toMatchObject({ rating: null, found: [{ sure: true }, {}, {}] });
  });

  test('is asked for in the brief too, and turned back there', async () => {
    const { requests } = await rehearsed(
      { quiz: false, ...ASKED },
      BRIEF_MENU.whole,
      BRIEF_MENU.bySection,
      BRIEF_MENU.whole,
      START,
      TOLD,
      '',
      DONE,
    );
    expect(requests).toHaveLength(1);
  });

  test('with --step shows its comparison once', async () => {
    const { text } = await whole({ step: true }, START, TOLD, TAKES_MENU.compare, '', DONE);
    expect(text.match(/Whole answer, told by another engineer/g)).toHaveLength(1);
  });

  test('leads to the weakest section alone, or to all of it again', async () => {
    const script = [START, TOLD, 'The labels', WHAT_NEXT_MENU.whole, START, TOLD, DONE];
    const { requests } = await whole({}, ...script);
    expect(requests.map(({ heading }) => heading.part)).toEqual(['Whole answer', 'Whole answer']);
  });
});

describe('what does not go with --whole', () => {
  test.each<[string, Call, string]>([
    ['a section', { section: ['action'] }, '--whole tells all five sections'],
    ['a written answer', { answers: 'a.md' }, '--whole is for an answer against the clock'],
  ])('%s', async (_, call, message) => {
    await expect(whole(call)).rejects.toThrow(UsageError);
    await expect(whole(call)).rejects.toThrow(message);
  });
});

describe('a whole answer that was left', () => {
  const left: Reaction = { kind: 'left', by: 'menu', text: 'Last March our', activeSeconds: 12 };

  test('goes on with its words and its time', async () => {
    const drafts = memoryDrafts();
    await expect(whole({ drafts }, START, left)).rejects.toThrow();
    expect([...drafts.kept.values()]).toMatchObject([
      { plan: { isWhole: true }, current: { section: 'whole', text: 'Last March our' } },
    ]);
    const { requests, asked } = await whole({ drafts }, 'Go on', TOLD, '', DONE);
    expect(asked[0]?.options[0]).toBe(UNFINISHED_MENU.goOn('Whole answer'));
    expect(requests).toMatchObject([{ text: 'Last March our', activeMs: 12_000 }]);
    expect(drafts.kept.size).toBe(0);
  });

  test('after it was told goes on at the comparison, and is in the journal once', async () => {
    const drafts = memoryDrafts();
    const journal = memoryJournal();
    await expect(whole({ drafts, journal }, START, TOLD, CTRL_C)).rejects.toThrow();
    const { asked } = await whole({ drafts, journal }, 'Go on', '', DONE);
    expect(asked[0]?.options[0]).toBe(UNFINISHED_MENU.goOn('the comparison'));
    expect(wholesIn(journal)).toHaveLength(1);
    expect(drafts.kept.size).toBe(0);
  });

  test('is said how it was begun, where flags ask for something else', async () => {
    const drafts = memoryDrafts();
    await expect(whole({ drafts }, START, left)).rejects.toThrow();
    const { asked } = await rehearsed({ ...ASKED, drafts, strict: true }, 'Start', 'leave');
    expect(asked[0]?.message).toContain('It goes on as it was begun: the whole answer, typed');
  });
});
