import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownStory } from '../../../src/progress/known-stories.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { thingToMind } from '../../../src/report/sheet/mind.ts';
import { redactorOf } from '../../../src/report/sheet/redact.ts';
import { type SheetSource, type SheetStory, sheetOf } from '../../../src/report/sheet/sheet.ts';
import { sheetDocument } from '../../../src/report/sheet/sheet-document.ts';
import { sheetHtml } from '../../../src/report/sheet/sheet-html.ts';
import { sheetMarkdown } from '../../../src/report/sheet/sheet-markdown.ts';
import { wordsOfTelling } from '../../../src/report/sheet/told-words.ts';
import { PRINCIPLES } from '../../../src/scenario/principles.ts';
import { sheetScreens } from '../../../src/terminal/screens/sheet.ts';
import { daysAgo } from '../../support/clock.ts';
import { strayBrackets, tagsIn } from '../../support/html.ts';
import { plainLook } from '../../support/looks.ts';
import { TOLD } from '../../support/own-story.ts';
import { sessionRecords, wholeRecord } from '../../support/records.ts';

function knownStory(changes: Partial<KnownStory> = {}): KnownStory {
  return {
    ...{ id: 'missing-hour', title: 'The missing hour', isNamed: true, principle: 'dive-deep' },
    questions: [{ id: 'technical-depth', ask: 'A time your depth made a difference?' }],
    ...{ file: null, sessions: 2, tellings: [] },
    ...changes,
  };
}

function sheetStory(changes: Partial<SheetStory> = {}): SheetStory {
  return {
    story: knownStory(),
    words: TOLD,
    toldFor: [{ slug: 'dive-deep', times: 2 }],
    pivots: [],
    ...changes,
  };
}

function made(changes: Partial<SheetSource> = {}) {
  return sheetOf({
    day: '2026-11-20',
    stories: [sheetStory()],
    questions: new Map([['technical-depth', 'dive-deep'] as const]),
    principles: [],
    mind: { what: '"We" where "I" belongs: 5 of your last 6 actions', advice: 'Say who.' },
    redact: (text) => text,
    ...changes,
  });
}

describe('a card', () => {
  test('has how it begins, its figures, what is done since and what it was told for', () => {
    expect(sheetDocument(made()).stories).toEqual([
      {
        id: 'missing-hour',
        title: 'The missing hour',
        opening: 'I looked after the search box of a library catalogue.',
        figures: [
          'Every night an import copied 90,000 titles from the publishers',
          '1,140 titles were in the publishers list and not in ours',
          'Complaints about missing books fell from nine a month to one',
        ],
        since:
          'Since then I compare the counts on both sides in every import I own, and last spring that caught a lost file within an hour.',
        principles: [{ principle: 'dive-deep', times: 2 }],
      },
    ]);
  });

  test('leaves out what is not known', () => {
    const untold = sheetStory({ words: {}, toldFor: [] });
    expect(sheetDocument(made({ stories: [untold] })).stories).toEqual([
      {
        ...{ id: 'missing-hour', title: 'The missing hour' },
        ...{ opening: null, figures: [], since: null },
        principles: [{ principle: 'dive-deep', times: 0 }],
      },
    ]);
  });

  test.for([
    ['I learned a lot. Now I ask who reads it.', 'Now I ask who reads it.'],
    [
      'I used to trust it. Today I count both sides.',
      'I used to trust it. Today I count both sides.',
    ],
    ['It taught me that done means the script ended.', null],
    ['', null],
  ] as const)('of %j, %j is done since', ([reflection, since]) => {
    const [card] = made({ stories: [sheetStory({ words: { reflection } })] }).cards;
    expect(card?.since).toBe(since);
  });
});

describe('the map', () => {
  const other = sheetStory({
    story: knownStory({
      ...{ id: 'queue', title: 'The queue', principle: 'ownership' },
      questions: [
        { id: 'technical-depth', ask: 'A time your depth made a difference?' },
        { id: null, ask: 'What did you own?' },
      ],
    }),
    toldFor: [],
    pivots: ['frugality'],
  });
  const { map, gaps } = made({ stories: [sheetStory(), other] });
  const of = (slug: string) => map.find(({ principle }) => principle === slug);

  test('says which story to tell for which question', () => {
    expect(of('dive-deep')).toEqual({
      principle: 'dive-deep',
      stories: ['The missing hour', 'The queue'],
      questions: [
        { ask: 'A time your depth made a difference?', stories: ['The missing hour', 'The queue'] },
      ],
    });
    expect(of('ownership')?.questions).toEqual([
      { ask: 'What did you own?', stories: ['The queue'] },
    ]);
    expect(of('frugality')).toMatchObject({ stories: ['The queue'], questions: [] });
  });

  test('and where there is none', () => {
    expect(gaps).toHaveLength(PRINCIPLES.length - 3);
    expect(made({ principles: ['dive-deep', 'think-big'] }).gaps).toEqual(['think-big']);
  });
});

describe('the words of a story', () => {
  const story = { id: 'story-1', title: 'The queue' };
  const at = (days: number) => ({ at: daysAgo(days), story });

  test('are those of the newest whole telling', () => {
    const sessions = sessionsIn([
      ...sessionRecords('old', { ...at(5), words: 'The old words.' }),
      ...sessionRecords('new', { ...at(3), words: 'The new words.' }),
      ...sessionRecords('part', { ...at(1), words: 'A part.', sections: ['action'] }),
    ]);
    expect(wordsOfTelling(sessions, 'story-1').situation).toBe('The new words.');
  });

  test('of one told in one breath are divided', () => {
    const words = Object.values(TOLD).join(' ');
    const told = wordsOfTelling(sessionsIn([wholeRecord({ ...at(1), words })]), 'story-1');
    expect(told.situation).toContain('library catalogue');
    expect(told.result).toContain('from nine a month to one');
    expect(Object.values(told).join(' ').split(' ')).toHaveLength(words.split(' ').length);
  });

  test('are unknown where it was only spoken', () => {
    const spoken = sessionRecords('aloud', { ...at(1), words: null });
    expect(wordsOfTelling(sessionsIn(spoken), 'story-1')).toEqual({});
  });
});

describe('the thing to mind', () => {
  const fix = (rule: string | null, text: string) => ({
    complete: true,
    outcome: { review: 1, reading: null, setupShare: null, fix: { section: null, rule, text } },
  });
  const often = { rule: 'filler', section: 'action', count: 3, of: 4 } as const;
  const ruleTitles = new Map([['filler', 'Words that fill']]);

  test('is what comes back, with the advice it was given', () => {
    const sessions = [fix('other', 'Say why.'), fix('filler', 'Leave them out.')];
    expect(thingToMind({ findings: [often], sessions, ruleTitles })).toEqual({
      what: 'Words that fill: 3 of your last 4 actions',
      advice: 'Leave them out.',
    });
  });

  test('else the last advice, else nothing', () => {
    const sessions = [fix(null, 'Say why.')];
    expect(thingToMind({ findings: [], sessions, ruleTitles })).toEqual({
      ...{ what: 'Say why.', advice: null },
    });
    expect(thingToMind({ findings: [], sessions: [], ruleTitles })).toBeNull();
  });
});

/** All a sheet is made of, in every form. */
async function everyForm(source: Partial<SheetSource>): Promise<string[]> {
  const sheet = made(source);
  return [
    await sheetHtml(sheet, 'a4'),
    sheetMarkdown(sheet).join('\n'),
    JSON.stringify(sheetDocument(sheet)),
    sheetScreens(sheet, plainLook(80)).flat().join('\n'),
  ];
}

test('what is blacked out stands nowhere, in no form', async () => {
  const story = knownStory({
    ...{ id: 'acme-outage', title: "Acme's outage" },
    questions: [{ id: null, ask: 'What did ACME teach you?' }],
  });
  const words = Object.fromEntries(
    Object.entries(TOLD).map(([section, text]) => [section, `At Acme, 40 failed. ${text}`]),
  );
  const { redact } = redactorOf(['acme']);
  const mind = { what: 'Acme again', advice: 'Say "I", not "Acme".' };
  for (const form of await everyForm({ stories: [sheetStory({ story, words })], mind, redact })) {
    expect(form).toContain('█████');
    expect(form).not.toMatch(/acme/i);
  }
});

test('whatever anybody wrote, a page has the same tags and Markdown the same lines', async () => {
  const source = (text: string): Partial<SheetSource> => ({
    stories: [
      sheetStory({
        story: knownStory({ title: `t${text}`, questions: [{ id: null, ask: `q${text}` }] }),
        words: { situation: `Once. ${text}` },
      }),
    ],
    mind: { what: `w${text}`, advice: `a${text}` },
  });
  const plain = await sheetHtml(made(source('x')), 'letter');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      const page = await sheetHtml(made(source(text)), 'letter');
      expect(tagsIn(page).filter((tag) => !/^\/?(li|ul|b)\b/.test(tag))).toEqual(
        tagsIn(plain).filter((tag) => !/^\/?(li|ul|b)\b/.test(tag)),
      );
      expect(strayBrackets(page)).toBe(0);
    }),
    { numRuns: 50 },
  );
});
