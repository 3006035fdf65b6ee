import { describe, expect, test } from 'vitest';
import type { StoryDraft } from '../../src/authoring/story/story.ts';
import { createUnkeptWords } from '../../src/world/unkept-words.ts';
import { TYPED_LINES } from '../../src/world/watched-lines.ts';
import { watchDrafts, watchJournal, watchStoryDrafts } from '../../src/world/watched-stores.ts';
import { testDraft } from '../support/drafts.ts';
import { TAKE, WHOLE } from '../support/journal.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryStoryDrafts } from '../support/memory-stories.ts';

const FULL = 'not saved (ENOSPC): /state';
const take = { ...TAKE, session: testDraft().id, section: 'situation', words: 'Orders.' } as const;
const draft = testDraft({
  takes: testDraft().takes.map((each) => ({ ...each, section: 'situation', words: 'Orders.' })),
});

function held(words: ReturnType<typeof createUnkeptWords>) {
  return words.texts().map(({ label, text }) => `${label}: ${text}`);
}

describe('a take', () => {
  test.each([
    ['the journal took', memoryJournal(), true, []],
    ['a full disk refused', memoryJournal([], { notice: FULL }), true, ['Situation: Orders.']],
    ['is not to be kept', memoryJournal(), false, ['Situation: Orders.']],
  ])('that %s', (_, journal, keeps, expected) => {
    const words = createUnkeptWords();
    watchJournal(journal, keeps, words).append(take);
    expect(held(words)).toEqual(expected);
  });

  test('that the journal refused is on disk with its draft, and lost again with neither', () => {
    const words = createUnkeptWords();
    const refusing = watchJournal(memoryJournal([], { notice: FULL }), true, words);
    refusing.append(take);
    watchDrafts(memoryDrafts(), words).save({ ...draft, current: null });
    expect(held(words)).toEqual([]);
    watchDrafts(memoryDrafts([], FULL), words).save({ ...draft, current: null });
    expect(held(words)).toEqual(['Situation: Orders.']);
    watchJournal(memoryJournal(), true, words).append(take);
    expect(held(words)).toEqual([]);
  });

  test('under way is held as it stands, until it can be saved or is thrown away', () => {
    const words = createUnkeptWords();
    const current = { section: 'task', text: 'It', activeMs: 1, hintsUsed: 0 } as const;
    const full = watchDrafts(memoryDrafts([], FULL), words);
    full.save({ ...draft, current });
    full.save({ ...draft, current: { ...current, text: 'It was' } });
    expect(held(words)).toEqual(['Situation: Orders.', 'Task: It was']);
    watchDrafts(memoryDrafts(), words).save({ ...draft, current: { ...current, text: '' } });
    expect(held(words)).toEqual([]);
  });

  test.each([
    [true, []],
    [false, ['Situation: Orders.', 'Task: It was']],
  ])('of a draft that is removed (kept: %s)', (keeps, expected) => {
    const words = createUnkeptWords();
    watchDrafts(memoryDrafts([], FULL), words).save(draft);
    watchDrafts({ ...memoryDrafts(), keeps }, words).remove(draft.id);
    expect(held(words)).toEqual(expected);
  });
});

test.each([
  ['took', memoryJournal(), []],
  ['refused', memoryJournal([], { notice: FULL }), ['Whole answer: Orders.']],
])('a whole answer that the journal %s', (_, journal, expected) => {
  const words = createUnkeptWords();
  watchJournal(journal, true, words).append({ ...WHOLE, words: 'Orders.' });
  expect(held(words)).toEqual(expected);
});

describe('a story', () => {
  const story: StoryDraft['story'] = {
    id: 'mine',
    title: 'Mine',
    principle: 'ownership',
    question: 'When?',
    level: 'sde2',
    themes: [],
    sections: { situation: { text: 'It began.', keyPhrases: [] } },
    probes: [],
    pivots: {},
  };
  const draft: StoryDraft = {
    version: 1,
    savedAt: 0,
    story,
    begun: { task: 'My job', 'what-changed/strong': 'This', situation: 'It began again.' },
  };
  const unkept = (drafts: ReturnType<typeof memoryStoryDrafts>, keeps = true) => {
    const words = createUnkeptWords();
    words.hold(TYPED_LINES, '1', { title: '', label: 'A title', text: 'Mine' });
    words.hold(TYPED_LINES, '2', { title: '', label: 'The line', text: 'half a li' });
    const watched = watchStoryDrafts({ ...drafts, keeps }, words);
    watched.save(draft);
    return { words, watched };
  };

  test('that a draft holds leaves only lines it does not hold', () => {
    expect(held(unkept(memoryStoryDrafts()).words)).toEqual(['The line: half a li']);
  });

  test.each([
    ['cannot be saved', memoryStoryDrafts([], FULL), true],
    ['is not to be', memoryStoryDrafts(), false],
  ])('that %s is held, what is being written before what it replaces', (_, drafts, keeps) => {
    const { words, watched } = unkept(drafts, keeps);
    expect(held(words)).toEqual([
      'A title: Mine',
      'The line: half a li',
      'Situation: It began again.',
      'Task: My job',
      'Your reply: what-changed: This',
    ]);
    watched.remove('mine');
    expect(held(words)).toEqual([]);
  });
});
