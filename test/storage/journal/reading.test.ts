import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { remember } from '../../../src/progress/remember.ts';
import { makeFolder } from '../../../src/storage/files/make-folder.ts';
import { ATTACKS, unsafeCharacter } from '../../support/characters.ts';
import { framed, lineOf, openJournal, test } from '../../support/journal.ts';
import { answerRecord, drillRecord, gradeRecord, takeRecord } from '../../support/records.ts';

const a = takeRecord({ id: 'a' });
const b = answerRecord({ id: 'b' });
const c = drillRecord({ id: 'c' });
const half = lineOf(takeRecord()).slice(0, 200);
const LEFT_OUT = 'could not be read and did not count. The file stays as it is.';

describe('what cannot be read is left out, told once, and left on disk', () => {
  test.for([
    ['nothing is wrong', framed(a, b, c), 'abc', null],
    ['without line feeds around them', [a, b, c].map(lineOf).join('\n'), 'abc', null],
    ['with carriage returns', [a, b, c].map((each) => `${lineOf(each)}\r\n`).join(''), 'abc', null],
    ['an empty file', '', '', null],
    ['only line feeds', '\n\n \n\t\r\n', '', null],
    ['a torn tail', `${framed(a, b, c)}\n${half}`, 'abc', `:8: this line ${LEFT_OUT}`],
    ['a tail torn before its line feed', framed(a, b, c).slice(0, -1), 'abc', null],
    ['a torn middle', `${framed(a)}\n${half}${framed(b, c)}`, 'abc', `:4: this line ${LEFT_OUT}`],
    ['NULs', `${framed(a)}${'\0'.repeat(999)}${framed(b, c)}`, 'abc', `:3: this line ${LEFT_OUT}`],
    [
      'garbage',
      `${framed(a)}oops\n[]\n"x"\n7\nnull\n{}${framed(b, c)}`,
      'abc',
      `:3: this line and 5 more ${LEFT_OUT}`,
    ],
    ['two lines', `oops\noops\n${framed(a, b, c)}`, 'abc', `:1: this line and 1 more ${LEFT_OUT}`],
    [
      'bytes that are no text',
      Buffer.concat([
        Buffer.from(framed(a)),
        Buffer.from([0xff, 0xfe, 0x80]),
        Buffer.from(framed(b, c)),
      ]),
      'abc',
      `:3: this line ${LEFT_OUT}`,
    ],
    [
      'a line of two megabytes',
      `${framed(a)}${'x'.repeat(2 * 1024 * 1024)}${framed(b, c)}`,
      'abc',
      `:3: this line ${LEFT_OUT}`,
    ],
    [
      'a record of more than a megabyte',
      framed(a, takeRecord({ words: 'x'.repeat(1024 * 1024) }), b, c),
      'abc',
      `:4: this line ${LEFT_OUT}`,
    ],
    [
      'brackets as deep as a line is long',
      `${framed(a)}${'['.repeat(1_000_000)}${framed(b, c)}`,
      'abc',
      `:3: this line ${LEFT_OUT}`,
    ],
    [
      'a kind nobody knows',
      framed(a, { ...b, id: 'x', kind: 'dance' }, b, c),
      'abc',
      `:4: this line ${LEFT_OUT}`,
    ],
    [
      'a record that lacks something',
      framed(a, { ...b, id: 'x', question: undefined }, b, c),
      'abc',
      `:4: this line ${LEFT_OUT}`,
    ],
    [
      'a number beyond all bounds',
      `${framed(a)}${lineOf(takeRecord()).replace('"hints":0', '"hints":1e999')}${framed(b, c)}`,
      'abc',
      `:3: this line ${LEFT_OUT}`,
    ],
    [
      'an id that is none',
      framed(a, { ...b, id: '../x' }, b, c),
      'abc',
      `:4: this line ${LEFT_OUT}`,
    ],
    ['records that are there twice', framed(a, b, a, c, b), 'abc', null],
    ['something nobody knows in a record', framed({ ...a, mood: 'good' }, b, c), 'abc', null],
  ] as const)('%s', async ([, content, ids, warning], { shelf }) => {
    shelf.write(content);
    const before = shelf.bytes();
    const journal = openJournal(shelf.folder);
    const records = await journal.records();
    const progress = await journal.progress();
    expect(records).toEqual([a, b, c].filter(({ id }) => ids.includes(id)));
    expect(progress).toEqual(records.reduce(remember, emptyProgress()));
    expect(journal.warned).toEqual(warning === null ? [] : [`${shelf.journal}${warning}`]);
    expect(shelf.bytes()).toBe(before);
  });

  test('the first of two records with one id counts', async ({ shelf }) => {
    shelf.write(framed(a, { ...b, id: 'a' }, { ...c, id: 'a' }));
    expect(await openJournal(shelf.folder).records()).toEqual([a]);
  });

  test('a broken record does not stand in the way of a whole one', async ({ shelf }) => {
    shelf.write(framed({ ...a, section: 'prologue' }, a));
    expect(await openJournal(shelf.folder).records()).toEqual([a]);
  });

  test('the warning comes again with the next run, also from what was kept', async ({ shelf }) => {
    shelf.write(`${framed(a)}oops${framed(b)}`);
    for (let run = 1; run <= 3; run += 1) {
      const journal = openJournal(shelf.folder);
      await journal.progress();
      await journal.progress();
      expect(journal.warned).toEqual([`${shelf.journal}:3: this line ${LEFT_OUT}`]);
    }
  });
});

test('records of a newer version are left out, and it says what to do', async ({ shelf }) => {
  shelf.write(framed(a, { ...b, v: 3 }, { v: 7, new: true }));
  const journal = openJournal(shelf.folder);
  expect(await journal.records()).toEqual([a]);
  expect(journal.warned).toEqual([
    `${shelf.journal}:4: this line and 1 more did not count: written by a newer star-coach (records of version 7, this one knows 2). Update star-coach to see everything.`,
  ]);
});

test('before anything was kept there is nothing to read, and nothing is made', async ({
  shelf,
}) => {
  const journal = openJournal(shelf.folder);
  expect(await journal.records()).toEqual([]);
  expect(await journal.progress()).toEqual(emptyProgress());
  expect(await openJournal(null).records()).toEqual([]);
  expect(await openJournal(null).progress()).toEqual(emptyProgress());
  expect(journal.warned).toEqual([]);
});

describe('a journal that cannot be read stops nobody', () => {
  const expectNothing = async (folder: string, warning: string) => {
    const journal = openJournal(folder);
    expect(await journal.records()).toEqual([]);
    expect(await journal.progress()).toEqual(emptyProgress());
    expect(journal.warned).toEqual([`${warning}: carrying on as if nothing had been kept`]);
  };

  test('a folder', async ({ shelf }) => {
    mkdirSync(shelf.journal, { recursive: true });
    await expectNothing(shelf.folder, `${shelf.journal} is a folder, no regular file`);
  });

  test.runIf(process.platform !== 'win32')('a link', async ({ shelf }) => {
    makeFolder(shelf.folder);
    writeFileSync(shelf.elsewhere('other'), framed(a));
    symlinkSync(shelf.elsewhere('other'), shelf.journal);
    await expectNothing(shelf.folder, `${shelf.journal} is a link, no regular file`);
  });
});

describe('whatever a text holds, what comes out is safe to show', () => {
  test.for(ATTACKS.map((attack) => [JSON.stringify(attack), attack] as const))(
    '%s',
    async ([, attack], { shelf }) => {
      const hostile = takeRecord({
        id: 'a',
        words: attack,
        ticked: [attack],
        scenario: { ...a.scenario, title: attack, source: attack },
      });
      const graded = gradeRecord(attack, hostile, 1);
      shelf.write(framed(hostile, answerRecord({ question: `alpha/probe/${attack}` }), graded));
      const journal = openJournal(shelf.folder);
      const records = await journal.records();
      expect(records).toHaveLength(3);
      const strings = (value: unknown): string[] =>
        typeof value === 'string'
          ? [value]
          : typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap((entry) => entry.flatMap(strings))
            : [];
      for (const each of [...strings(records), ...strings(await journal.progress())]) {
        expect(unsafeCharacter(each)).toBeNull();
      }
    },
  );
});
