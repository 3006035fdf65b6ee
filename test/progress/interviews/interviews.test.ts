import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedAgainst } from '../../../src/progress/interviews/asked-against.ts';
import type {
  AskedInEarnest,
  InterviewContent,
} from '../../../src/progress/interviews/interview-record.ts';
import {
  askedSince,
  interviewsIn,
  principlesToMend,
} from '../../../src/progress/interviews/interviews.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../../src/progress/record-version.ts';
import { type JournalRecord, recordSchema } from '../../../src/progress/records.ts';
import { remember } from '../../../src/progress/remember.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { dayOf, NOW } from '../../support/clock.ts';
import { sessionRecords } from '../../support/records.ts';

let made = 0;
function asked(changes: Partial<AskedInEarnest> = {}): AskedInEarnest {
  return { ask: 'A time you dug?', told: null, dug: '', went: null, ...changes };
}
function logged(interview: string, changes: Partial<InterviewContent> = {}): JournalRecord {
  made += 1;
  const stamp = { v: RECORD_VERSION, id: `log-${made}`, at: NOW, day: dayOf(NOW) } as const;
  const content = {
    company: 'Acme',
    round: '',
    on: '2026-11-18',
    asked: [],
    went: null,
    change: '',
  };
  return { kind: 'interview', ...stamp, interview, ...content, ...changes };
}
const kept = (records: readonly JournalRecord[]) =>
  records.reduce(remember, emptyProgress()).interviews;

describe('interviews', () => {
  const records = [
    logged('one', { on: '2026-11-01' }),
    logged('two', { on: '2026-11-18' }),
    logged('one', { on: '2026-11-01', company: 'Acme again' }),
    logged('three', { on: '2026-11-10' }),
  ];

  test('are listed the latest first, each as it was logged last', () => {
    expect(interviewsIn(records).map(({ id, company }) => `${id} ${company}`)).toEqual([
      'two Acme',
      'three Acme',
      'one Acme again',
    ]);
    expect(kept(records).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  test('are records the journal takes', () => {
    const whole = logged('one', {
      asked: [
        asked({
          question: 'technical-depth',
          principle: 'dive-deep',
          told: 'own',
          story: { id: 's', title: 'S' },
          went: 'badly',
        }),
      ],
    });
    expect(recordSchema.parse(whole)).toEqual(whole);
  });

  test('are remembered without what was dug into and changed, thirty at most', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      logged(`i${at}`, { change: 'secret', asked: [asked({ dug: 'secret' })] }),
    );
    expect(kept(many)).toHaveLength(30);
    expect(JSON.stringify(kept(many))).not.toContain('secret');
  });
});

describe('what was asked', () => {
  const badly = (principle: AskedInEarnest['principle'], went: AskedInEarnest['went'] = 'badly') =>
    asked({ ...(principle === undefined ? {} : { principle }), went });

  test('since a day is told the latest day first', () => {
    const all = kept([
      logged('one', { on: '2026-11-01', asked: [asked({ ask: 'A?' })] }),
      logged('two', { on: '2026-11-18', asked: [asked({ ask: 'B?' }), asked({ ask: 'C?' })] }),
    ]);
    expect(askedSince(all, '2026-11-01').map(({ ask }) => ask)).toEqual(['B?', 'C?', 'A?']);
    expect(askedSince(all, '2026-11-02').map(({ ask, on }) => [ask, on])).toEqual([
      ['B?', '2026-11-18'],
      ['C?', '2026-11-18'],
    ]);
  });

  test.each<[string, JournalRecord[], string[]]>([
    ['that went badly', [logged('a', { asked: [badly('dive-deep')] })], ['dive-deep']],
    ['not that went well', [logged('a', { asked: [badly('dive-deep', 'well')] })], []],
    ['not without a principle', [logged('a', { asked: [badly(undefined)] })], []],
    [
      'not that went well since',
      [
        logged('a', { on: '2026-11-01', asked: [badly('dive-deep')] }),
        logged('b', { on: '2026-11-02', asked: [badly('dive-deep', 'well')] }),
      ],
      [],
    ],
    [
      'that went badly once on the last day',
      [logged('a', { asked: [badly('frugality', 'well'), badly('frugality')] })],
      ['frugality'],
    ],
  ])('asks for work on the principle %s', (_, records, principles) => {
    const since = askedSince(kept(records), '2026-01-01');
    expect(principlesToMend(since).map(({ principle }) => principle)).toEqual(principles);
  });

  test('never asks for work on what was not asked, nor twice', () => {
    const anyAsked = fc.record({
      principle: fc.constantFrom('dive-deep' as const, 'frugality' as const),
      went: fc.constantFrom('well' as const, 'so-so' as const, 'badly' as const, null),
      on: fc.constantFrom('2026-11-01', '2026-11-02'),
    });
    fc.assert(
      fc.property(fc.array(anyAsked), (all) => {
        const records = all.map(({ principle, went, on }, at) =>
          logged(`i${at}`, { on, asked: [asked({ principle, went })] }),
        );
        const found = principlesToMend(askedSince(kept(records), '2026-01-01')).map(
          ({ principle }) => principle,
        );
        expect(new Set(found).size).toBe(found.length);
        for (const each of found) {
          expect(all.some(({ principle, went }) => principle === each && went === 'badly')).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('against what had been rehearsed', () => {
  const story = { id: 'story-1', title: 'The queue' };
  const told = (session: string, day: string, question = 'technical-depth') =>
    sessionRecords(session, { story, question, at: Date.parse(`${day}T12:00:00Z`) });
  const sessions = sessionsIn([
    ...told('a', '2026-11-01'),
    ...told('b', '2026-11-05', 'raised-the-bar'),
    ...told('c', '2026-11-20'),
  ]);
  const against = (each: AskedInEarnest, planned: Parameters<typeof askedAgainst>[2] = []) => {
    const [interview] = interviewsIn([logged('one', { on: '2026-11-18', asked: [each] })]);
    return interview && askedAgainst(interview, sessions, planned)[0];
  };

  test('only what was before counts, of the question and of the story', () => {
    expect(
      against(asked({ question: 'technical-depth', principle: 'dive-deep', told: 'own', story })),
    ).toMatchObject({
      question: { times: 1, last: '2026-11-01', stories: ['The queue'] },
      story: { times: 2, last: '2026-11-05' },
      wasPlanned: null,
    });
  });

  test.each([
    ['the plan had it', ['dive-deep' as const], true],
    ['the plan had others', ['frugality' as const], false],
    ['there was no plan', [], null],
  ])('says when %s', (_, planned, wasPlanned) => {
    expect(against(asked({ principle: 'dive-deep' }), planned)?.wasPlanned).toBe(wasPlanned);
  });

  test('a question nobody knows is against nothing', () => {
    expect(against(asked())).toMatchObject({ question: null, story: null, wasPlanned: null });
    expect(against(asked({ question: 'never-asked' }))?.question).toEqual({
      times: 0,
      last: null,
      stories: [],
    });
  });
});
