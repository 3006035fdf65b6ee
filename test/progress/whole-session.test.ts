import { describe, expect, test } from 'vitest';
import { sectionCard, storyCard } from '../../src/progress/cards.ts';
import { knownStories } from '../../src/progress/known-stories.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord, JudgedRecord, WholeRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { statsOf } from '../../src/progress/stats.ts';
import type { Rating } from '../../src/review/ratings.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { judgedRecord, judgedTake, wholeRecord } from '../support/records.ts';

const fold = (records: readonly JournalRecord[]) => records.reduce(remember, emptyProgress());
const DAY = '2026-11-20';
const { judgement } = judgedTake();

/** What the words of a whole answer came to: these sections surely, those not. */
function judged(
  whole: WholeRecord,
  sure: Partial<Record<SectionName, Rating>>,
  changes: Partial<JudgedRecord> = {},
): JudgedRecord {
  const rated = SECTIONS.flatMap((section) => {
    const rating = sure[section];
    return rating === undefined ? [] : [{ ...judgement, section, take: whole.id, rating }];
  });
  const found = SECTIONS.map((section) => ({
    ...{ section, spokenSeconds: 9, sure: sure[section] !== undefined },
    rating: sure[section] ?? null,
  }));
  return {
    ...judgedRecord([]),
    session: whole.session,
    sections: rated,
    whole: { ...judgement, take: whole.id, rating: 'at the bar', spokenSeconds: 45, found },
    reading: 'leaning hire',
    setupShare: 0.3,
    ...changes,
  };
}

const whole = wholeRecord();
const ALL = Object.fromEntries(SECTIONS.map((name) => [name, 'at the bar'])) as Record<
  SectionName,
  Rating
>;

describe('a whole answer', () => {
  test('is a whole session, told once', () => {
    const { sessions, takes, principles } = fold([whole]);
    expect(sessions).toMatchObject({ started: 1, complete: 1 });
    expect(takes).toBe(1);
    expect(principles).toEqual({});
    expect(sessionsIn([whole])).toMatchObject([
      { complete: true, takes: [{ take: { section: 'whole', words: whole.words } }] },
    ]);
  });

  test('counts, once judged, in the sections its words surely show', () => {
    const progress = fold([
      whole,
      judged(whole, { action: 'raises the bar', result: 'at the bar' }),
    ]);
    const { sections } = statsOf(progress, DAY);
    expect(sections.map(({ ratings }) => ratings)).toEqual([
      [],
      [],
      ['raises the bar'],
      ['at the bar'],
      [],
    ]);
    expect(progress.grades[sectionCard('alpha', 'action')]?.grades).toMatchObject([
      { of: whole.id, derived: 4 },
    ]);
    expect(progress.grades[sectionCard('alpha', 'task')]).toBeUndefined();
    expect(progress.takes).toBe(1);
  });

  test('is held against the share of each, not against the whole', () => {
    const own = wholeRecord({ sections: SECTIONS.map((name) => ({ name, targetSeconds: 5 })) });
    const progress = fold([own, judged(own, { action: 'at the bar' })]);
    const [pace] = statsOf(progress, DAY).sections[2]?.pace ?? [];
    expect(pace).toBeCloseTo(judgement.spokenSeconds / 5, 5);
  });

  test.each<[string, Partial<Record<SectionName, Rating>>, number]>([
    ['by its sections, where three are sure', { ...ALL, action: 'below the bar' }, 3],
    ['by the whole, where fewer are', { action: 'below the bar' }, 3],
    ['by the whole, where none is', {}, 3],
  ])('says how well the story is told: %s', (_, sure, grade) => {
    const { grades } = fold([whole, judged(whole, sure)]);
    expect(grades[storyCard('alpha')]?.grades).toMatchObject([{ derived: grade }]);
  });

  test('gives the share of setup that was sure', () => {
    expect(statsOf(fold([whole, judged(whole, ALL)]), DAY).setup.shares).toEqual([0.3]);
    const unsure = judged(whole, {}, { setupShare: null });
    expect(statsOf(fold([whole, unsure]), DAY).setup.shares).toEqual([]);
  });

  test('judged again, counts by what holds now', () => {
    const once = judged(whole, { task: 'at the bar', action: 'at the bar' });
    const again = judged(whole, { action: 'raises the bar' });
    const progress = fold([whole, once, again]);
    expect(progress.grades[sectionCard('alpha', 'action')]?.grades).toMatchObject([{ derived: 4 }]);
    expect(progress.grades[sectionCard('alpha', 'task')]?.grades ?? []).toEqual([]);
    expect(progress.principles['dive-deep']?.action?.takes).toBe(1);
  });

  test('told again in its session, takes the place of the one before', () => {
    const better = wholeRecord({ words: 'I told it again, with the figure.' });
    const progress = fold([
      whole,
      judged(whole, ALL),
      better,
      judged(better, { result: 'raises the bar' }),
    ]);
    expect(progress.sessions).toMatchObject({ started: 1, complete: 1 });
    expect(progress.sessions.recent[0]?.takes).toHaveLength(1);
    expect(progress.grades[sectionCard('alpha', 'result')]?.grades).toMatchObject([
      { of: better.id, derived: 4 },
    ]);
    expect(progress.grades[sectionCard('alpha', 'action')]?.grades ?? []).toEqual([]);
  });

  test('aloud is graded by what was ticked', () => {
    const spoken = wholeRecord({ clock: 'spoken', words: null, ticked: ['Who?'] });
    const came = judged(spoken, {}, { reading: null, setupShare: null });
    const ticked = {
      ...came.whole,
      rating: null,
      beats: { heard: 4, of: 5 },
      phrases: null,
      found: [],
    };
    const record = { ...came, whole: { ...judgement, ...ticked, take: spoken.id } };
    expect(fold([spoken, record]).grades[storyCard('alpha')]?.grades).toMatchObject([
      { derived: 3 },
    ]);
  });

  test('is told as the story it is, by its first words', () => {
    const story = { id: 'story-1', title: '' };
    const own = wholeRecord({ story, question: 'q1', words: 'Labels went wrong. I mended them.' });
    const progress = fold([own, judged(own, ALL)]);
    const { told } = progress.stories;
    const [known] = knownStories({ told, scenarios: [], questions: [] });
    expect(known).toMatchObject({
      id: 'story-1',
      title: 'Labels went wrong. I mended them.',
      sessions: 1,
      tellings: [{ isWhole: true, reading: 'leaning hire', verdict: 'at the bar' }],
    });
  });
});

test('folding is the same wherever it was kept in between', () => {
  const records = [whole, judged(whole, ALL), judged(whole, { task: 'at the bar' })];
  const at = (cut: number) => {
    const kept: ReturnType<typeof emptyProgress> = JSON.parse(
      JSON.stringify(fold(records.slice(0, cut))),
    );
    return records.slice(cut).reduce(remember, kept);
  };
  for (const cut of [0, 1, 2, 3]) expect(at(cut)).toEqual(fold(records));
});
