import { describe, expect, test } from 'vitest';
import { sectionCard, storyCard } from '../../src/progress/cards.ts';
import { knownStories } from '../../src/progress/known-stories.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { toldTitle } from '../../src/progress/sessions.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { previousTake } from '../../src/progress/take-change.ts';
import { daysAgo } from '../support/clock.ts';
import {
  drillRecord,
  gradeRecord,
  recorded,
  sessionRecords,
  type TakeChanges,
  takeRecord,
  unjudged,
} from '../support/records.ts';

const HALF = { hit: 2, of: 4 };
const FEW = { hit: 1, of: 4 };
const EARLIER = 'earlier-alpha';

const told = (phrases: TakeChanges['phrases'], session = 's', days = 3) =>
  sessionRecords(session, { phrases: phrases ?? null, at: daysAgo(days) });

function folded(...records: JournalRecord[]) {
  const progress = records.reduce(remember, emptyProgress());
  const sessions = sessionsIn(records);
  return { progress, sessions, titles: sessions.map(toldTitle) };
}

/** Both readings of the journal: what is folded, and what is made of all records. */
function bothTitles(...records: JournalRecord[]) {
  const { progress, titles } = folded(...records);
  expect(progress.sessions.recent.toReversed().map(toldTitle)).toEqual(titles);
  return titles;
}

describe('what 0.1 filed under an example', () => {
  test.each<[string, JournalRecord[], string]>([
    ['half of the phrases: retold', told(HALF), 'Story alpha'],
    ['fewer: a story of one’s own', told(FEW), 'An earlier story: I laid the two lists'],
    ['not counted: nobody can say that it was retold', told(null), 'An earlier story'],
    [
      'aloud: it has no first words',
      sessionRecords('s', { phrases: FEW, words: null, clock: 'spoken' }),
      'An earlier story',
    ],
    [
      'counted over the sections that were',
      sessionRecords('s', { phrases: HALF }, { action: { phrases: null } }),
      'Story alpha',
    ],
    [
      'counted over all sections',
      sessionRecords('s', { phrases: FEW }, { action: { phrases: { hit: 9, of: 9 } } }),
      'Story alpha',
    ],
  ])('%s', (_, records, title) => {
    const [only] = bothTitles(...records);
    expect(only?.startsWith(title)).toBe(true);
    if (title === 'An earlier story' && records[0]?.kind === 'take' && records[0].words === null)
      expect(only).toBe(title);
  });

  test('a file of one’s own stays itself, and what has a story keeps that', () => {
    const scenario = recorded('mine', { source: '/me/mine.yaml' });
    const own = sessionRecords('s', { phrases: FEW, scenario });
    const named = { id: 'story-1', title: 'The queue' };
    expect(bothTitles(...own)).toEqual(['Story mine']);
    expect(bothTitles(...sessionRecords('t', { phrases: FEW, story: named }))).toEqual([
      'The queue',
    ]);
  });

  test('has the cards of what it told, with all that was graded', () => {
    const own = told(FEW);
    const [situation] = own;
    if (situation === undefined) throw new Error('nothing was told');
    const byHand = gradeRecord(sectionCard('alpha', 'situation'), situation, 4);
    const { grades, cards } = folded(...own, byHand).progress;
    expect(Object.keys(grades).every((card) => card.startsWith(`${EARLIER}/`))).toBe(true);
    expect(Object.keys(cards)).toContain(storyCard(EARLIER));
    expect(grades[sectionCard(EARLIER, 'situation')]?.grades[0]?.own).toEqual([4]);
  });

  test('may turn out to be the other one take by take, and no card is left behind', () => {
    const turning = sessionRecords('s', { phrases: FEW }, { situation: { phrases: HALF } });
    const { grades, stories } = folded(...turning).progress;
    expect(Object.keys(grades).filter((card) => card.startsWith('alpha/'))).toEqual([]);
    expect(Object.keys(grades)).toHaveLength(6);
    expect(stories.told[EARLIER]?.tellings).toHaveLength(1);
    const turned = sessionRecords(
      's',
      { phrases: { hit: 4, of: 4 } },
      { situation: { phrases: FEW } },
    );
    const other = folded(...turned).progress;
    expect(Object.keys(other.grades).filter((card) => card.startsWith(EARLIER))).toEqual([]);
    expect(other.stories.told).toEqual({});
  });

  test('gone on with now, it is what is said now: all of it retells the example', () => {
    const [situation, task] = told(FEW);
    if (situation === undefined || task === undefined) throw new Error('nothing was told');
    const { progress, sessions } = folded(situation, unjudged(task));
    expect(sessions).toMatchObject([{ story: null }]);
    const stories = [...sessions, ...progress.sessions.recent].flatMap(({ takes }) =>
      takes.map(({ take }) => take.story),
    );
    expect(stories).toEqual([undefined, undefined, undefined, undefined]);
    expect(Object.keys(progress.grades)).toEqual([sectionCard('alpha', 'situation')]);
    expect(progress.stories.told).toEqual({});
  });

  test('was drilled under the name of the example, and is the story that was told', () => {
    const { cards } = folded(...told(FEW), drillRecord()).progress;
    expect(cards[storyCard(EARLIER)]?.reviews).toBe(2);
    expect(cards[storyCard('alpha')]).toBeUndefined();
  });

  test('is compared with its like only', () => {
    const records = [...told(HALF, 'one', 9), ...told(FEW, 'two', 6), ...told(FEW, 'three', 3)];
    const { sessions } = folded(...records);
    const [three, two] = sessions;
    if (three === undefined || two === undefined) throw new Error('nothing was told');
    const before = previousTake({ records, sessions }, three, 'action');
    expect(before?.take.session).toBe('two');
    expect(previousTake({ records, sessions }, two, 'action')).toBeNull();
  });

  test('goes on when it is told now, and takes a name', () => {
    const now = takeRecord({ session: 'now', story: { id: EARLIER, title: '' } });
    const named: JournalRecord = {
      ...drillRecord(),
      kind: 'named',
      story: EARLIER,
      as: { id: 'the-lists', title: 'The lists' },
    };
    const { progress, titles } = folded(...told(FEW), now, named);
    expect(titles).toEqual(['The lists', 'The lists']);
    const stories = knownStories({ told: progress.stories.told, scenarios: [], questions: [] });
    expect(stories).toMatchObject([{ id: 'the-lists', title: 'The lists', sessions: 2 }]);
  });
});
