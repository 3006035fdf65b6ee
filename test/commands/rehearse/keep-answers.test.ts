import { describe, expect, test } from 'vitest';
import { type RehearseOptions, rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { EXIT } from '../../../src/errors.ts';
import { sectionCard } from '../../../src/progress/cards.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { remember } from '../../../src/progress/remember.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { SECTIONS, sectionTitle } from '../../../src/scenario/sections.ts';
import { library } from '../../support/library.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { type MemoryJournal, memoryJournal, takesIn } from '../../support/memory-journal.ts';
import { testPorts } from '../../support/test-ports.ts';

const TEXTS = {
  situation: 'Orders vanished between two services, about forty orders a day.',
  task: 'Nobody owned the gap, so I took it on myself.',
  action: 'We compared the ids on both sides for one hour of traffic.',
  result: 'Lost orders went from forty a day to none within a week.',
  reflection: 'I now ask who owns the space between two services first.',
};
const labelled = (sections: readonly (keyof typeof TEXTS)[]) =>
  sections.map((name) => `## ${sectionTitle(name)}\n\n${TEXTS[name]}\n`).join('\n');
const WHOLE = labelled(SECTIONS);
const UNLABELLED = 'Nobody owned the gap, so I compared the ids on both sides.';

async function kept(text: string, options: RehearseOptions = {}, world = {}) {
  const { ports, ...seen } = testPorts({
    scenarios: library(),
    texts: { 'answer.md': text, '-': text },
    ...world,
  });
  await rehearse('alpha', { answers: 'answer.md', keep: true, ...options }, ports);
  return { ...seen, text: seen.printed.join('\n') };
}

describe('--keep', () => {
  test('records a take for each section, by no clock, then one judgement', async () => {
    const { journal, drafts } = await kept(WHOLE, { as: 'ownership' });
    expect(journal.kept.map(({ kind }) => kind)).toEqual([...SECTIONS.map(() => 'take'), 'judged']);
    const takes = takesIn(journal);
    expect(takes.map(({ section, words }) => [section, words])).toEqual(Object.entries(TEXTS));
    for (const take of takes) {
      expect(take).toMatchObject({
        ...{ clock: 'none', activeSeconds: 0, allowedSeconds: 0, strict: false },
        ...{ pivot: 'ownership', sections: SECTIONS, skipped: false, ticked: null },
      });
    }
    expect(new Set(takes.map(({ session }) => session)).size).toBe(1);
    expect(drafts.saved).toEqual([]);
  });

  test('keeps what the summary said', async () => {
    const { journal, documents } = await kept(WHOLE, { json: true });
    const [session] = sessionsIn(journal.kept);
    const [document] = documents as Record<string, unknown>[];
    expect(session).toMatchObject({ complete: true, id: document?.['session'] });
    expect(session?.outcome).toMatchObject({
      reading: document?.['reading'],
      setupShare: document?.['setupShare'],
      fix: document?.['fix'],
    });
    const { printed } = await kept(WHOLE);
    const end = printed.slice(
      printed.findIndex((line) => line.startsWith('  One thing')),
      -1,
    );
    const fix = end.join(' ').replace('One thing', '').replace(/\s+/g, ' ').trim();
    expect(fix).toBe(session?.outcome?.fix.text);
  });

  test('is graded like a typed answer', async () => {
    const { journal } = await kept(WHOLE);
    const typed = journal.kept.map((record) =>
      record.kind === 'take' ? { ...record, clock: 'typing' as const } : record,
    );
    const { cards } = journal.kept.reduce(remember, emptyProgress());
    expect(Object.keys(cards)).toContain(sectionCard('alpha', 'action'));
    expect(cards).toEqual(typed.reduce(remember, emptyProgress()).cards);
  });

  test('says when it comes back', async () => {
    expect((await kept(WHOLE)).text).toMatch(/Come back +Tomorrow/);
  });

  test.each([
    ['left out of the answer', labelled(['situation', 'action'])],
    ['with a heading and no words', `${labelled(['situation', 'action'])}\n## Result\n`],
  ])('keeps a section %s as skipped', async (_, text) => {
    const { journal, text: shown } = await kept(text);
    const skipped = takesIn(journal).filter((take) => take.skipped);
    expect(skipped.map(({ section }) => section)).toEqual(['task', 'result', 'reflection']);
    expect(shown.match(/^ {2}skipped$/gm)).toHaveLength(3);
    expect(sessionsIn(journal.kept)).toMatchObject([{ complete: true, sections: SECTIONS }]);
  });

  test('keeps nothing of sections nobody asked for', async () => {
    const { journal } = await kept(WHOLE, { section: ['action', 'situation'] });
    expect(takesIn(journal).map(({ section }) => section)).toEqual(['situation', 'action']);
    expect(sessionsIn(journal.kept)).toMatchObject([
      { complete: true, sections: ['situation', 'action'] },
    ]);
  });

  test('keeps an answer without labels as a whole one, with what it came to', async () => {
    const { journal, text } = await kept(UNLABELLED);
    expect(journal.kept).toMatchObject([
      { kind: 'whole', words: UNLABELLED, clock: 'none', activeSeconds: 0 },
      { kind: 'judged' },
    ]);
    const [session] = sessionsIn(journal.kept);
    expect(session).toMatchObject({ complete: true });
    expect(text).toContain('Whole answer');
    expect(text.replace(/\s+/g, ' ')).toContain(session?.outcome?.fix.text);
    expect(text).toMatch(/Come back +Tomorrow/);
  });

  test('says in JSON which session a whole answer was kept as', async () => {
    const { journal, documents } = await kept(UNLABELLED, { json: true });
    expect(documents).toMatchObject([{ session: sessionsIn(journal.kept)[0]?.id }]);
  });

  test('keeps an answer without labels as the one section asked for', async () => {
    const { journal } = await kept(UNLABELLED, { section: ['task'] });
    expect(takesIn(journal)).toMatchObject([{ section: 'task', words: UNLABELLED }]);
  });
});

describe('what cannot be kept is wrong usage, before anything is shown', () => {
  test.each<[string, string, RehearseOptions, object, string, string]>([
    [
      'nobody can tell which of several sections it is',
      UNLABELLED,
      { section: ['task', 'action'] },
      {},
      'the answer has no section labels, so --keep cannot tell which words are of those asked for',
      '## Situation',
    ],
    [
      'no words for what was asked',
      labelled(['situation']),
      { section: ['result'] },
      {},
      'the answer has no words for result, so there is nothing to keep',
      '## Situation',
    ],
    [
      '--no-save',
      WHOLE,
      {},
      { drafts: { ...memoryDrafts(), keeps: false } },
      '--keep records the answer and --no-save keeps nothing',
      'Leave one of them out.',
    ],
  ])('%s', async (_, text, options, world, message, hint) => {
    const journal = memoryJournal();
    await expect(kept(text, options, { ...world, journal })).rejects.toMatchObject({
      ...{ exitCode: EXIT.usage, message, hint: expect.stringContaining(hint) },
    });
    expect(journal.kept).toEqual([]);
  });

  test.each([
    ['--strict', { strict: true }],
    ['--step', { step: true }],
    ['--whole', { whole: true }],
    ['--bell', { bell: true }],
    ['--no-clock', { clock: false }],
  ])('%s, which is for a clock', async (flag, options) => {
    await expect(kept(WHOLE, options)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: `${flag} is for an answer against the clock, and this one is written`,
      hint: expect.stringContaining(`Leave ${flag} out`),
    });
  });

  test.each([
    ['--keep', { keep: true }],
    ['--json', { json: true }],
  ])('%s without --answers', async (flag, options) => {
    await expect(rehearse('alpha', options, testPorts().ports)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: `${flag} is for a written answer, and there is none`,
      hint: `Name its file: star-coach rehearse TARGET --answers FILE ${flag}`,
    });
  });
});

test('--no-follow-ups shows and lists none', async () => {
  expect((await kept(WHOLE)).text).toContain('Have an answer ready for');
  expect((await kept(WHOLE, { followUps: false })).text).not.toContain('Have an answer ready for');
  const { documents } = await kept(WHOLE, { followUps: false, json: true });
  expect(documents).toMatchObject([{ followUps: [] }]);
});

test.each([
  ['answer.md', 'Nothing is lost. The answer is in answer.md.'],
  ['-', 'Nothing is lost. Its words are in what was printed.'],
])('what the journal does not take fails once all is shown: %s', async (answers, hint) => {
  const { ports, printed } = testPorts({
    scenarios: library(),
    texts: { 'answer.md': WHOLE, '-': WHOLE },
    journal: memoryJournal([], { notice: 'not saved (ENOSPC)' }),
  });
  await expect(rehearse('alpha', { answers, keep: true }, ports)).rejects.toMatchObject({
    exitCode: EXIT.failure,
    message: 'the journal did not take it all: not saved (ENOSPC)',
    hint,
  });
  expect(printed.join('\n')).toContain('One thing');
  expect(printed.join('\n')).not.toContain('Come back');
});

describe('--json', () => {
  const json = async (text: string, options: RehearseOptions = {}) => {
    const seen = await kept(text, { keep: false, json: true, ...options });
    expect(seen.printed).toEqual([]);
    expect(seen.documents).toHaveLength(1);
    expect(seen.journal.kept).toEqual([]);
    const [document = {}] = seen.documents;
    return { document: JSON.parse(JSON.stringify(document)), noted: seen.noted };
  };

  test('is one document, with the named parts and no others', async () => {
    const { document } = await json(WHOLE);
    expect(Object.keys(document)).toEqual([
      ...['version', 'scenario', 'level', 'session', 'question', 'sections', 'reading', 'fix'],
      ...['followUps', 'setupShare'],
    ]);
    expect(document).toMatchObject({
      ...{ version: 1, scenario: 'alpha', level: 'sde2', session: null },
    });
    expect(document.sections.map(({ section }: { section: string }) => section)).toEqual(SECTIONS);
    for (const section of document.sections) {
      expect(Object.keys(section)).toEqual([
        ...['section', 'text', 'targetSeconds', 'spokenSeconds', 'words', 'rating', 'why'],
        ...['evidence', 'beats', 'keyPhrases', 'findings'],
      ]);
    }
    expect(document.followUps.map((each: object) => Object.keys(each))).toContainEqual([
      'rule',
      'quote',
      'question',
    ]);
  });

  test("quotes are where their spans say, in the section's own text", async () => {
    const { document } = await json(WHOLE.replaceAll('We compared', '**We** compared'));
    const quoted = document.sections.flatMap(
      ({ text, findings, evidence }: { text: string; findings: never[]; evidence: never[] }) =>
        [...findings, ...evidence].map(
          ({ span, quote }: { span: { start: number; end: number }; quote: string }) => [
            text.slice(span.start, span.end),
            quote,
          ],
        ),
    );
    expect(quoted.length).toBeGreaterThan(2);
    for (const [cut, quote] of quoted) expect(cut).toBe(quote);
  });

  test('a section that was left out is there without words', async () => {
    const { document } = await json(labelled(['situation']));
    expect(document.sections[2]).toMatchObject({
      ...{ section: 'action', text: '', words: 0, spokenSeconds: 0, findings: [] },
    });
    expect(document.fix).toMatchObject({ section: 'task', rule: null });
  });

  test('an answer without labels is what `review --json` prints', async () => {
    const { document } = await json(UNLABELLED);
    expect(Object.keys(document)).toEqual([
      ...['version', 'scenario', 'level', 'words', 'spokenSeconds', 'sections', 'findings'],
      ...['division', 'reading', 'next'],
    ]);
    expect(document.sections).toMatchObject([{ section: null }]);
  });

  test('what is not compared is told beside it', async () => {
    const { noted } = await json(`It was in May.\n\n${WHOLE}`);
    expect(noted).toEqual(['The text before the first section label is not compared.']);
  });
});

test('what the journal took before it failed is judged, and the failure is told', async () => {
  const journal = memoryJournal();
  let appended = 0;
  const failsOnce: MemoryJournal = {
    ...journal,
    append(happening) {
      appended += 1;
      if (appended === 3) return { id: 'lost', notice: 'not saved (ENOSPC)' };
      return journal.append(happening);
    },
  };
  await expect(kept(WHOLE, {}, { journal: failsOnce })).rejects.toMatchObject({
    exitCode: EXIT.failure,
    message: 'the journal did not take it all: not saved (ENOSPC)',
  });
  const [session] = sessionsIn(journal.kept);
  expect(session?.takes.map(({ take }) => take.section)).toEqual(
    SECTIONS.filter((name) => name !== 'action'),
  );
  expect(session?.takes.every(({ judgement }) => judgement !== null)).toBe(true);
  expect(session?.outcome?.fix.text).not.toBe('');
});
