import { copyFileSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { statsOf } from '../../../src/progress/stats.ts';
import { makeFolder } from '../../../src/storage/files/make-folder.ts';
import { openJournal, test } from '../../support/journal.ts';

// A journal that star-coach 0.1 wrote, and what it said of it then: every later version reads it so.
const fixture = (name: string) => new URL(`../../fixtures/journal-0.1.${name}`, import.meta.url);
const expected = JSON.parse(readFileSync(fixture('expected.json'), 'utf8'));

test('a journal of 0.1 opens, and says what it said', async ({ shelf }) => {
  makeFolder(shelf.folder);
  copyFileSync(fixture('jsonl'), shelf.journal);
  const journal = openJournal(shelf.folder);
  const records = await journal.records();
  const progress = await journal.progress();
  expect(journal.warned).toEqual([]);
  expect(records).toHaveLength(120);

  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  const sessions = sessionsIn(records).map(({ id, complete, answers, takes }) => ({
    id,
    complete,
    answers,
    targetSeconds: sum(takes.map(({ take }) => take.targetSeconds)),
    spokenSeconds: sum(takes.map(({ judgement }) => judgement?.spokenSeconds ?? 0)),
    taken: takes.map(({ take, judgement }) => ({
      section: take.section,
      rating: judgement?.rating ?? null,
    })),
  }));
  expect(sessions).toEqual(expected.sessions);

  const {
    takes,
    sessions: counted,
    answers,
    setup,
    findings,
    missed,
    sections,
  } = statsOf(progress, '2026-11-20');
  expect({ takes, sessions: counted, answers, setup, findings, missed }).toEqual(expected.stats);
  expect(
    sections.map(({ section, takes, pace, ratings, medianPace }) => ({
      ...{ section, takes, pace, ratings, medianPace },
    })),
  ).toEqual(expected.sections);

  const cards = Object.entries(progress.grades).map(([id, { grades }]) => [
    id,
    {
      dueDay: progress.cards[id]?.dueDay ?? null,
      grades: grades.map(({ of, derived, own }) => [of, derived, own]),
    },
  ]);
  expect(Object.fromEntries(cards)).toEqual(expected.cards);
});

test('spoken takes have no words, and typed ones theirs', async ({ shelf }) => {
  makeFolder(shelf.folder);
  copyFileSync(fixture('jsonl'), shelf.journal);
  const raw = readFileSync(fixture('jsonl'), 'utf8').split('\n').filter(Boolean);
  const said = raw
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'take')
    .map(({ id, mode, text }) => ({ id, words: mode === 'aloud' ? null : text }));
  const records = await openJournal(shelf.folder).records();
  const takes = records.filter((record) => record.kind === 'take');
  expect(takes.map(({ id, words }) => ({ id, words }))).toEqual(said);
  expect(new Set(takes.map(({ clock }) => clock))).toEqual(new Set(['typing', 'spoken']));
});
