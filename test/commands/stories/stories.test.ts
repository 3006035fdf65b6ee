import { describe, expect, test } from 'vitest';
import { scenarioText } from '../../../src/authoring/story/scenario-text.ts';
import { openStory } from '../../../src/commands/stories/open.ts';
import { removeStory } from '../../../src/commands/stories/remove.ts';
import { renameStory as rename } from '../../../src/commands/stories/rename.ts';
import { showStory } from '../../../src/commands/stories/show.ts';
import { stories } from '../../../src/commands/stories/stories.ts';
import { EXIT, ExpectedError } from '../../../src/errors.ts';
import type { Ports } from '../../../src/ports.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { toldTitle } from '../../../src/progress/sessions.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { BUILT_IN, ownFile } from '../../../src/scenario/source.ts';
import { summarise } from '../../../src/scenario/summary.ts';
import { ALPHA } from '../../support/library.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { memoryQuestions } from '../../support/memory-questions.ts';
import { memoryScenarios } from '../../support/memory-scenarios.ts';
import { memoryShelf } from '../../support/memory-stories.ts';
import { ownStory } from '../../support/own-story.ts';
import { builtInQuestions } from '../../support/question-yaml.ts';
import { recorded, takeRecord } from '../../support/records.ts';
import { type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

const FILE = '/stories/the-missing-hour.yaml';
const TEXT = scenarioText(ownStory(), 'schema.json');
const parsed = parseScenario(TEXT, FILE);
if (!parsed.ok) throw new Error('the story does not hold');
const WRITTEN = parsed.scenario;

const renameStory = (by: string, to: string, ports: Ports) => rename(by, to, {}, ports);

const told = (session: string, title: string, changes = {}) =>
  takeRecord({ session, story: { id: 'story-1', title }, question: 'technical-depth', ...changes });

const [QUESTION] = builtInQuestions().filter(({ id }) => id === 'technical-depth');
if (!QUESTION) throw new Error('the question is not there');

const QUEUE = [told('s1', 'The queue that lied'), told('s2', 'The queue that lied')];

/** A library with one built-in story and one in a file, and what was told. */
interface Circumstances {
  kept?: JournalRecord[];
  isWritten?: boolean;
  notice?: string;
  keeps?: boolean;
  edit?: (path: string) => void;
  script?: Reaction[];
  written?: Scenario;
}

function world({
  kept = QUEUE,
  isWritten = true,
  notice = '',
  keeps = true,
  edit = () => {},
  script = [],
  written = WRITTEN,
}: Circumstances = {}) {
  const all = isWritten ? [ALPHA, written] : [ALPHA];
  const prompter = scriptedPrompter(...script);
  const scenarios = {
    ...memoryScenarios(all),
    summaries: async () =>
      all.map((each) => summarise(each, each === written ? ownFile(FILE) : BUILT_IN)),
  };
  const journal = memoryJournal(kept, notice === '' ? {} : { notice });
  const shelf = memoryShelf({ [FILE]: TEXT });
  const questions = memoryQuestions(builtInQuestions());
  const drafts = { ...memoryDrafts(), keeps };
  return testPorts({ scenarios, questions, journal, shelf, drafts, edit, prompter });
}

describe('stories', () => {
  test('says of each how often it was told, how it went, what for and where it is', async () => {
    const { ports, printed } = world();
    await stories({}, ports);
    const text = printed.join('\n');
    expect(text).toContain('The queue that lied  story-1');
    expect(text).toContain('told in 2 sessions, last today: ');
    expect(text).toContain('in your history only');
    expect(text).toContain('The missing hour  the-missing-hour');
    expect(text).toContain('not told yet');
    expect(text).toContain(`File: ${FILE}`);
    expect(text.indexOf('The queue')).toBeLessThan(text.indexOf('The missing hour'));
    expect(text.replace(/\s+/g, ' ')).toContain(`For: ${QUESTION.ask[0]?.text}`);
  });

  test('counts what was told of a file, and nothing that was told of an example', async () => {
    const own = takeRecord({
      session: 's3',
      scenario: recorded(WRITTEN.id, { source: FILE, title: WRITTEN.title }),
    });
    const { ports, documents } = world({ kept: [own, takeRecord({ session: 's4' })] });
    await stories({ json: true }, ports);
    expect(documents).toMatchObject([
      { stories: [{ id: WRITTEN.id, sessions: 1, last: { session: 's3' } }] },
    ]);
  });

  test('--json is one document with names of its own', async () => {
    const { ports, printed, documents } = world();
    await stories({ json: true }, ports);
    expect(printed).toEqual([]);
    expect(documents).toEqual([
      {
        version: 1,
        stories: [
          {
            ...{ id: 'story-1', title: 'The queue that lied', principle: 'dive-deep' },
            source: null,
            questions: [{ id: 'technical-depth', ask: QUESTION.ask[0]?.text }],
            sessions: 2,
            last: { session: 's2', day: expect.any(String), reading: null },
          },
          {
            ...{ id: 'the-missing-hour', title: 'The missing hour', principle: 'dive-deep' },
            source: FILE,
            questions: [{ id: null, ask: WRITTEN.question }],
            ...{ sessions: 0, last: null },
          },
        ],
      },
    ]);
  });

  test('without any says how to begin', async () => {
    const { ports, printed } = world({ kept: [], isWritten: false });
    await stories({}, ports);
    expect(printed.join('\n')).toContain('star-coach rehearse dive-deep');
    expect(printed.join('\n')).toContain('star-coach new');
  });
});

describe('stories show', () => {
  test.each([
    ['as it was told last', 'the queue', 'I laid the two lists'],
    ['as its file has it', WRITTEN.id, WRITTEN.sections.task.strong.slice(0, 30)],
  ])('shows a story %s', async (_, by, words) => {
    const { ports, printed } = world();
    await showStory(by, {}, ports);
    expect(printed.join(' ').replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
    const { ports: again, printed: lines } = world();
    await showStory(by, { md: true }, again);
    expect(lines[0]).toMatch(/^# The (queue that lied|missing hour)$/);
    expect(lines.join(' ')).toContain(words.replace(/\s+/g, ' '));
  });

  test('--json has its words by section', async () => {
    const { ports, documents } = world();
    await showStory('story-1', { json: true }, ports);
    expect(documents).toMatchObject([
      { version: 1, story: { id: 'story-1', sessions: 2, parts: [{ section: 'action' }] } },
    ]);
  });

  test.each([
    ['nobody', {}, 'no story of yours is called "nobody"'],
    ['story-1', { json: true, md: true }, '--json and --md print different documents'],
  ])('not %s with %o', async (by, options, message) => {
    await expect(showStory(by, options, world().ports)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message,
    });
  });
});

describe('stories rename', () => {
  test.each(['story-1', 'The queue that lied', 'the QUEUE'])('finds it by %s', async (by) => {
    const { ports, journal, printed, shelf } = world();
    await renameStory(by, ' Two clocks ', ports);
    expect(sessionsIn(journal.kept).map(toldTitle)).toEqual(['Two clocks', 'Two clocks']);
    expect((await journal.progress()).stories.told['story-1']?.title).toBe('Two clocks');
    expect(printed.join('\n')).toBe('"The queue that lied" is "Two clocks" now.');
    expect(shelf.files.get(FILE)).toBe(TEXT);
  });

  test('asks which one where two have one title', async () => {
    const other = { story: { id: 'story-2', title: 'The queue that lied' } };
    const kept = [...QUEUE, told('s3', '', other)];
    const { ports, journal } = world({ kept });
    await expect(renameStory('the queue that lied', 'Two clocks', ports)).rejects.toThrow(
      'could mean 2 stories',
    );
    await renameStory('story-2', 'Two clocks', ports);
    expect(sessionsIn(journal.kept).map(toldTitle)[0]).toBe('Two clocks');
  });

  test('holds for a session that goes on under the old title', async () => {
    const { ports, journal } = world();
    await renameStory('story-1', 'Two clocks', ports);
    journal.append(told('s2', 'The queue that lied', { section: 'result' }));
    expect(sessionsIn(journal.kept).map(toldTitle)).toEqual(['Two clocks', 'Two clocks']);
    expect((await journal.progress()).stories.told['story-1']?.title).toBe('Two clocks');
  });

  test('changes the title in its file, and nothing else', async () => {
    const { ports, journal, shelf } = world();
    await renameStory('the missing', 'Two clocks', ports);
    expect(shelf.files.get(FILE)).toBe(TEXT.replace(/^title: .*$/m, 'title: Two clocks'));
    expect(journal.kept).toHaveLength(QUEUE.length);
  });

  test('changes both where one in a file was told', async () => {
    const kept = [told('s1', WRITTEN.title, { story: { id: WRITTEN.id, title: WRITTEN.title } })];
    const { ports, journal, shelf } = world({ kept });
    await renameStory(WRITTEN.id, 'Two clocks', ports);
    expect(shelf.files.get(FILE)).toContain('title: Two clocks');
    expect(sessionsIn(journal.kept).map(toldTitle)).toEqual(['Two clocks']);
  });

  test.each([
    ['nobody’s', 'x', EXIT.usage, /no story of yours is called "nobody’s"/, /star-coach stories/],
    ['the missing houre', 'x', EXIT.usage, /no story/, /Did you mean .*the-missing-hour"/],
    ['the queue that lies', 'x', EXIT.usage, /no story/, /Did you mean "The queue that lied"/],
    ['the', 'x', EXIT.usage, /could mean 2 stories/, /stories rename story-1 {3}The queue/],
    ['', 'x', EXIT.usage, /no story/, /star-coach stories/],
    ['story-1', ' ', EXIT.usage, /this one is empty/, null],
    ['story-1', 'x'.repeat(101), EXIT.usage, /1 to 100 characters; this one has 101/, null],
    ['story-1', 'a\u001b[2Jb', EXIT.usage, /this one hides some: a\\x1b\[2Jb$/, null],
    ['story-1', 'a\nb', EXIT.usage, /this one hides some: a\\nb$/, null],
  ])('%j to %j is refused', async (by, to, code, message, hint) => {
    const { ports, journal, shelf } = world();
    const error = await renameStory(by, to, ports).catch((each: unknown) => each);
    if (!(error instanceof ExpectedError)) throw new Error('it was not refused');
    expect(error.exitCode).toBe(code);
    expect(error.message).toMatch(message);
    if (hint !== null) expect(error.hint).toMatch(hint);
    expect(journal.kept).toEqual(QUEUE);
    expect(shelf.files.get(FILE)).toBe(TEXT);
  });

  test('is refused where nothing is to be kept', async () => {
    const { ports, shelf } = world({ keeps: false });
    await expect(renameStory('the missing', 'Two clocks', ports)).rejects.toThrow('--no-save');
    expect(shelf.files.get(FILE)).toBe(TEXT);
  });

  test('says so where the history cannot be written', async () => {
    const { ports, printed } = world({ notice: 'not saved (ENOSPC)' });
    await expect(renameStory('story-1', 'Two clocks', ports)).rejects.toThrow('not saved (ENOSPC)');
    expect(printed).toEqual([]);
  });
});

describe('stories rename --id', () => {
  test('gives what was told the new id, with its cards', async () => {
    const { ports, journal, printed } = world();
    await rename('the queue', undefined, { id: 'two-clocks' }, ports);
    const { stories: known, cards } = await journal.progress();
    expect(Object.keys(known.told)).toEqual(['two-clocks']);
    expect(known.told['two-clocks']?.title).toBe('The queue that lied');
    expect(Object.keys(cards).every((card) => card.startsWith('two-clocks/'))).toBe(true);
    expect(printed.join('')).toBe('"The queue that lied" is two-clocks now.');
  });

  test('moves a file, with its history', async () => {
    const scenario = recorded(WRITTEN.id, { source: FILE, title: WRITTEN.title });
    const kept = [takeRecord({ session: 's3', scenario })];
    const { ports, journal, shelf } = world({ kept });
    await rename(WRITTEN.id, 'Two clocks', { id: 'two-clocks' }, ports);
    const text = shelf.files.get('/stories/two-clocks.yaml');
    expect(text).toContain(`id: two-clocks\nwas: [${WRITTEN.id}]`);
    expect(text).toContain('title: Two clocks');
    expect(shelf.files.has(FILE)).toBe(false);
    expect(sessionsIn(journal.kept)).toMatchObject([
      { scenario: { id: 'two-clocks', title: 'Two clocks' }, story: null },
    ]);
    const { sessions } = await journal.progress();
    expect(sessions.recent).toMatchObject([{ scenario: { id: 'two-clocks' } }]);
  });

  test.each([
    ['Not An Id', /use 1 to 64/],
    ['con', /Windows/],
    ['alpha', /"alpha" is taken/],
    ['story-1', /"story-1" is taken/],
  ])('%j is refused', async (id, message) => {
    const { ports, journal, shelf } = world();
    await expect(rename('the missing', undefined, { id }, ports)).rejects.toThrow(message);
    expect(journal.kept).toEqual(QUEUE);
    expect([...shelf.files.keys()]).toEqual([FILE]);
  });

  test('says so where neither title nor id is given', async () => {
    await expect(rename('story-1', undefined, {}, world().ports)).rejects.toThrow(
      'say what it is to be called',
    );
  });

  test('an id that is written in the file by hand takes its history along', async () => {
    const scenario = recorded('before', { source: '/stories/before.yaml' });
    const kept = [takeRecord({ session: 's3', scenario })];
    const written = { ...WRITTEN, was: ['before'] };
    const { ports, journal, documents } = world({ kept, written });
    await stories({ json: true }, ports);
    expect(documents).toMatchObject([{ stories: [{ id: WRITTEN.id, sessions: 1 }] }]);
    expect(journal.kept).toMatchObject([{}, { kind: 'named', story: 'before' }]);
    await stories({}, ports);
    expect(journal.kept).toHaveLength(2);
  });
});

describe('stories open', () => {
  test('opens its file, and says what is wrong with it afterwards', async () => {
    const opened: string[] = [];
    const { ports } = world({ edit: (path) => opened.push(path) });
    // The file is not the one in memory: what is checked there is another test's.
    await openStory('the missing', ports).catch(() => {});
    expect(opened).toEqual([FILE]);
  });

  test('a story that only the history has no file of', async () => {
    const { ports } = world();
    await expect(openStory('story-1', ports)).rejects.toThrow(/stands in your history only/);
  });
});

describe('stories rm', () => {
  const yes = { yes: true };

  test('forgets what was told: no list has it, and nothing of it comes back', async () => {
    const { ports, journal, printed } = world();
    await removeStory('story-1', yes, ports);
    const { stories: known, cards } = await journal.progress();
    expect(known.told).toEqual({});
    expect(cards).toEqual({});
    expect(sessionsIn(journal.kept).map(toldTitle)).toEqual([
      'The queue that lied',
      'The queue that lied',
    ]);
    expect(printed.join('\n')).toContain('in 2 sessions stays in your history');
    expect(printed.join('\n')).toContain('star-coach history rm s2');
  });

  test('told again it is there again', async () => {
    const { ports, journal } = world();
    await removeStory('story-1', yes, ports);
    journal.append(told('s9', 'The queue that lied'));
    expect((await journal.progress()).stories.told['story-1']?.tellings).toHaveLength(1);
  });

  test('removes its file, after asking', async () => {
    const kept = world({ script: ['No'] });
    await removeStory('the missing', {}, kept.ports);
    expect(kept.shelf.files.has(FILE)).toBe(true);
    expect(kept.printed).toEqual(['Kept as it was.']);
    const gone = world({ script: ['Yes'] });
    await removeStory('the missing', {}, gone.ports);
    expect(gone.shelf.files.has(FILE)).toBe(false);
    expect(gone.journal.kept).toEqual(QUEUE);
    expect(gone.printed).toEqual([`Removed "The missing hour" and its file, ${FILE}.`]);
  });

  test('is refused where nothing is to be kept, and leaves all where the history cannot be written', async () => {
    await expect(removeStory('story-1', yes, world({ keeps: false }).ports)).rejects.toThrow();
    const scenario = recorded(WRITTEN.id, { source: FILE });
    const full = world({ notice: 'not saved (ENOSPC)', kept: [takeRecord({ scenario })] });
    await removeStory(WRITTEN.id, yes, full.ports);
    expect(full.noted).toEqual(['not saved (ENOSPC)']);
    expect(full.shelf.files.has(FILE)).toBe(true);
  });
});
