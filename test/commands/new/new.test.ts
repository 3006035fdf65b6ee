import { describe, expect, test } from 'vitest';
import { newScenario } from '../../../src/commands/new/new.ts';
import { FailureError, NeedsTerminalError } from '../../../src/errors.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { memoryShelf } from '../../support/memory-stories.ts';
import { TOLD } from '../../support/own-story.ts';
import {
  CTRL_C,
  EMPTIED,
  type Reaction,
  scriptedPrompter,
} from '../../support/scripted-prompter.ts';
import { HEAD, tell, WHOLE } from '../../support/telling.ts';
import { testPorts } from '../../support/test-ports.ts';

const PATH = '/stories/the-missing-hour.yaml';
const SAVE = 'Save it';

function scenarioIn(text: string | undefined) {
  const parsed = parseScenario(text ?? '', 'story.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.scenario;
}

/** A person who reacts as written, and what became of the story. */
function tellStory(script: readonly Reaction[], world: Parameters<typeof testPorts>[0] = {}) {
  const prompter = scriptedPrompter(...script);
  const memory = testPorts({ prompter, ...world });
  return {
    ...memory,
    prompter,
    done: (options = {}) => newScenario(options, memory.ports),
  };
}

describe('an interview', () => {
  test('becomes a scenario of the five sections', async () => {
    const { done, shelf, storyDrafts, prompter, printed } = tellStory([...HEAD, ...WHOLE, SAVE]);
    await done();
    expect(prompter.left()).toBe(0);
    expect([...shelf.files.keys()]).toEqual([PATH]);
    const scenario = scenarioIn(shelf.files.get(PATH));
    expect(scenario).toMatchObject({
      id: 'the-missing-hour',
      principle: 'dive-deep',
      title: 'The missing hour',
      question: 'Tell me about a time the numbers looked fine and were not.',
      probes: [],
    });
    expect(scenario.sections.result.strong).toBe(TOLD.result);
    expect(storyDrafts.kept.size).toBe(0);
    expect(printed.join('\n')).toContain('star-coach rehearse the-missing-hour');
  });

  test('asks what a coach asks, without a clock', async () => {
    const { done, prompter } = tellStory([...HEAD, ...WHOLE, SAVE]);
    await done();
    expect(prompter.requests.map(({ heading }) => heading.part)).toEqual([
      'Situation',
      'Task',
      'Action',
      'Result',
      'Reflection',
    ]);
    expect(prompter.requests[1]).toMatchObject({
      heading: { about: 'Dive Deep', place: { position: 2, count: 5 } },
      question: 'Whose job was it? Who asked you, or did nobody? What had to be done, and by when?',
      targetSeconds: 20,
      allowedSeconds: null,
    });
  });

  test('does not ask what the options say', async () => {
    const { done, prompter, shelf } = tellStory(['', ...WHOLE, SAVE]);
    await done({ lp: 'think', question: 'What did you dare?', title: 'Big', level: 'senior' });
    expect(prompter.left()).toBe(0);
    const scenario = scenarioIn(shelf.files.get('/stories/big.yaml'));
    expect(scenario).toMatchObject({ principle: 'think-big', question: 'What did you dare?' });
    expect(Object.keys(scenario.levels)).toEqual(['senior']);
  });

  test('takes another question, and another name for the file', async () => {
    const own = ['Think Big', 'Another', 'What did you dare?', 'Big', 'my-big-one', 'Senior SDE'];
    const { done, shelf } = tellStory([...own, ...WHOLE, SAVE]);
    await done();
    expect(scenarioIn(shelf.files.get('/stories/my-big-one.yaml')).question).toBe(
      'What did you dare?',
    );
  });

  test('proposes an id that is not taken', async () => {
    const shelf = memoryShelf({ [PATH]: 'mine' });
    const { done } = tellStory([...HEAD, ...WHOLE, SAVE], { shelf });
    await done();
    expect([...shelf.files.keys()]).toEqual([PATH, '/stories/the-missing-hour-2.yaml']);
    expect(shelf.files.get(PATH)).toBe('mine');
  });

  test('writes to --out, and never over what is there', async () => {
    const shelf = memoryShelf({ './old.yaml': 'mine' });
    const { done } = tellStory([...HEAD, ...WHOLE, SAVE], { shelf });
    await expect(done({ out: './old.yaml' })).rejects.toThrow('./old.yaml is there already');
    await done({ out: './new.yaml' });
    expect(scenarioIn(shelf.files.get('./new.yaml')).id).toBe('the-missing-hour');
  });

  test.each([
    ['of its own accord: the id', true, 'the-missing-hour', ''],
    ['only with the option that named it: the path', false, PATH, ` ${PATH}`],
  ])('says what to type for what is found %s', async (_, findsById, target, checked) => {
    const shelf = memoryShelf({}, '/stories', findsById);
    const { done, printed } = tellStory([...HEAD, ...WHOLE, SAVE], { shelf });
    await done();
    const lines = printed.map((line) => line.trim());
    expect(lines).toContain(`Rehearse it:  star-coach rehearse ${target}`);
    expect(lines).toContain(`Check it:     star-coach check${checked}`);
  });

  test('says at once when there is no place for a story', async () => {
    const { done, prompter } = tellStory(HEAD, { shelf: memoryShelf({}, null) });
    await expect(done()).rejects.toThrow('there is no home directory to keep stories in');
    expect(prompter.asked).toEqual([]);
  });

  test('needs somebody to ask', async () => {
    const { ports } = testPorts();
    await expect(newScenario({}, ports)).rejects.toThrow(NeedsTerminalError);
  });
});

describe('a section', () => {
  test('is read before it is kept, and written again from what is there', async () => {
    const first = 'We looked into it and we fixed the import together.';
    const again: Reaction[] = [{ text: first }, 'Write it again', { text: TOLD.action }];
    const { done, prompter, printed } = tellStory([
      ...HEAD,
      ...tell('situation'),
      ...tell('task'),
      ...again,
      'Keep it',
      [0],
      ...tell('result'),
      ...tell('reflection'),
      SAVE,
    ]);
    await done();
    expect(prompter.requests[3]?.text).toBe(first);
    expect(printed.join('\n')).toMatch(/We looked \[2\] into it/);
  });

  test.each([
    ['too little', 'It broke.', 'That is no section yet.'],
    ['too much', 'word '.repeat(900), '4000 is as long as a text can be'],
  ])('of %s is not taken', async (_what, text, remark) => {
    const { done, printed, prompter } = tellStory([...HEAD, { text }, 'Write it', ...WHOLE, SAVE]);
    await done();
    expect(printed.join(' ')).toContain(remark);
    expect(prompter.requests[1]?.text).toBe(text.trim());
  });

  test('has a key phrase at least', async () => {
    const { done, printed, shelf } = tellStory([
      ...HEAD,
      { text: TOLD.situation },
      'Keep it',
      [],
      [1, 0],
      ...WHOLE.slice(3),
      SAVE,
    ]);
    await done();
    expect(printed).toContain(
      'Tick at least one: a rehearsal offers them as hints and listens for them.',
    );
    expect(scenarioIn(shelf.files.get(PATH)).sections.situation.key_phrases).toHaveLength(2);
  });
});

describe('a story that is left', () => {
  const twoSections = [...tell('situation'), ...tell('task')];

  test.each([
    ['Ctrl+C in the middle of a section', { kind: 'left', by: 'ctrl-c', text: 'I pulled' }],
    ['save and quit', { kind: 'left', by: 'menu', text: 'I pulled' }],
  ] as const)('%s loses nothing', async (_how, end) => {
    const { done, storyDrafts, shelf, printed } = tellStory([...HEAD, ...twoSections, end]);
    await expect(done()).rejects.toThrow('left');
    expect(shelf.files.size).toBe(0);
    expect(printed.at(-1)).toBe(
      '"The missing hour" is kept as far as it is told. To go on: star-coach new',
    );
    const draft = storyDrafts.kept.get('the-missing-hour');
    expect(Object.keys(draft?.story.sections ?? {})).toEqual(['situation', 'task']);
    expect(draft?.begun).toEqual({ action: 'I pulled' });
  });

  test('goes on where it was left', async () => {
    const left = tellStory([...HEAD, ...twoSections, { text: TOLD.action }, CTRL_C]);
    await expect(left.done()).rejects.toThrow('left');
    const { done, shelf, prompter } = tellStory(
      ['Go on with the action', ...WHOLE.slice(6), SAVE],
      {
        storyDrafts: left.storyDrafts,
      },
    );
    await done();
    expect(prompter.requests[0]?.text).toBe(TOLD.action);
    expect(scenarioIn(shelf.files.get(PATH)).sections.task.strong).toBe(TOLD.task);
    expect(left.storyDrafts.kept.size).toBe(0);
  });

  test('is not offered where another window has it, nor is its id', async () => {
    const left = tellStory([...HEAD, ...twoSections, CTRL_C]);
    await expect(left.done()).rejects.toThrow('left');
    const { storyDrafts } = left;
    expect(storyDrafts.taken.size).toBe(0);
    storyDrafts.elsewhere.takes('the-missing-hour');
    const { done, shelf } = tellStory([...HEAD, ...WHOLE, SAVE], { storyDrafts });
    await done();
    expect([...shelf.files.keys()]).toEqual(['/stories/the-missing-hour-2.yaml']);
    expect([...storyDrafts.kept.keys()]).toEqual(['the-missing-hour']);
  });

  test('cannot be gone on with when another window was quicker', async () => {
    const left = tellStory([...HEAD, ...twoSections, CTRL_C]);
    await expect(left.done()).rejects.toThrow('left');
    const storyDrafts = {
      ...left.storyDrafts,
      take(id: string) {
        left.storyDrafts.elsewhere.takes(id);
        return left.storyDrafts.take(id);
      },
    };
    const { done, noted } = tellStory(['Go on with the action', CTRL_C], { storyDrafts });
    await expect(done()).rejects.toThrow('left');
    expect(noted).toEqual(['"The missing hour" is open in another window, or done there.']);
  });

  test('is not called what Windows keeps for a device', async () => {
    const [lp = '', question = '', title = '', , ...rest] = HEAD;
    const { done } = tellStory([lp, question, title, 'con', ...rest]);
    await expect(done()).rejects.toThrow(
      '"con": Windows keeps this name for a device: use another.',
    );
  });

  test('stays when another one is told, under another id, until it is deleted', async () => {
    const left = tellStory([...HEAD, CTRL_C]);
    await expect(left.done()).rejects.toThrow('left');
    const { storyDrafts } = left;
    const other = tellStory(['Not that one', ...HEAD, ...WHOLE, SAVE], { storyDrafts });
    await other.done();
    expect([...other.shelf.files.keys()]).toEqual(['/stories/the-missing-hour-2.yaml']);
    expect([...storyDrafts.kept.keys()]).toEqual(['the-missing-hour']);
    const last = tellStory(['Delete', CTRL_C], { storyDrafts });
    await expect(last.done()).rejects.toThrow('left');
    expect(storyDrafts.kept.size).toBe(0);
  });

  test('is kept when it cannot be written', async () => {
    const shelf = {
      ...memoryShelf(),
      write() {
        throw new FailureError('could not write it (EACCES)');
      },
    };
    const { done, storyDrafts, printed } = tellStory([...HEAD, ...WHOLE, SAVE], { shelf });
    await expect(done()).rejects.toThrow('EACCES');
    expect(storyDrafts.kept.size).toBe(1);
    expect(printed.at(-1)).toContain('is kept as far as it is told');
  });

  test('by the menu at its end is kept too', async () => {
    const { done, storyDrafts } = tellStory([...HEAD, ...WHOLE, 'Leave']);
    await expect(done()).rejects.toThrow('left');
    expect(storyDrafts.kept.size).toBe(1);
  });
});

describe('what a whole story can still be given', () => {
  test('another telling of a section', async () => {
    const better = `${TOLD.result} And it is still so.`;
    const { done, shelf, prompter } = tellStory([
      ...HEAD,
      ...WHOLE,
      'Change a section',
      'Result',
      { text: better },
      'Keep it',
      [0],
      SAVE,
    ]);
    await done();
    expect(prompter.requests.at(-1)?.text).toBe(TOLD.result);
    expect(scenarioIn(shelf.files.get(PATH)).sections.result.strong).toBe(better);
  });

  test('follow-up questions, each with a reply and a weaker one', async () => {
    const { done, shelf, prompter } = tellStory([
      ...HEAD,
      ...WHOLE,
      'Follow-up',
      [0],
      { text: 'I counted both lists every morning. Nobody else did.' },
      '',
      { text: 'Everybody said that it was much better.' },
      'It is hearsay.',
      SAVE,
    ]);
    await done();
    const [probe, ...more] = scenarioIn(shelf.files.get(PATH)).probes;
    expect(more).toEqual([]);
    expect(probe).toMatchObject({
      strong: {
        reply: 'I counted both lists every morning. Nobody else did.',
        remember: 'I counted both lists every morning.',
      },
      weak: [{ reply: 'Everybody said that it was much better.', why: 'It is hearsay.' }],
    });
    expect(prompter.requests.at(-2)).toMatchObject({
      heading: { part: 'Your reply', place: { position: 1, count: 1 } },
      question: probe?.question,
    });
  });

  test('a follow-up without two replies stands alone, to be asked in a rehearsal', async () => {
    const { done, shelf, printed } = tellStory([
      ...HEAD,
      ...WHOLE,
      'Follow-up',
      [0],
      { text: 'I counted.' },
      '',
      { text: '' },
      SAVE,
    ]);
    await done();
    expect(printed.join(' ')).toContain('Kept as a question alone');
    const { probes, follow_ups } = scenarioIn(shelf.files.get(PATH));
    expect(probes).toEqual([]);
    expect(follow_ups).toEqual([expect.stringMatching(/\?$/)]);
  });

  test('other principles, by how it opens for them', async () => {
    const { done, shelf, prompter } = tellStory([
      ...HEAD,
      ...WHOLE,
      'Other principles',
      [0, 1],
      'A reader drove to another town for a book we had.',
      '',
      SAVE,
    ]);
    await done();
    expect(prompter.left()).toBe(0);
    expect(scenarioIn(shelf.files.get(PATH)).pivots).toEqual({
      'customer-obsession': { lead_with: 'A reader drove to another town for a book we had.' },
    });
  });

  describe('other principles, asked for again', () => {
    const OPENING = 'A reader drove to another town for a book we had.';
    const FIRST: Reaction[] = ['Other principles', [0, 1], OPENING, 'I owned it.'];
    const [obsession, ownership] = [{ lead_with: OPENING }, { lead_with: 'I owned it.' }];

    test.each<[string, Reaction[], object]>([
      [
        'stay where nothing changes',
        [[0, 1], '', ''],
        { 'customer-obsession': obsession, ownership },
      ],
      ['are left out unticked', [[1], ''], { ownership }],
      ['are left out, all of them', [[]], {}],
      ['are left out with an empty line', [[0, 1], EMPTIED, ''], { ownership }],
      [
        'can open otherwise',
        [[0], 'Otherwise.'],
        { 'customer-obsession': { lead_with: 'Otherwise.' } },
      ],
    ])('%s', async (_, again, pivots) => {
      const { done, shelf, prompter } = tellStory([
        ...HEAD,
        ...WHOLE,
        ...FIRST,
        'Other principles',
        ...again,
        SAVE,
      ]);
      await done();
      expect(prompter.left()).toBe(0);
      expect(prompter.asked.findLast(({ ticked }) => ticked !== undefined)?.ticked).toEqual([0, 1]);
      expect(scenarioIn(shelf.files.get(PATH)).pivots).toEqual(pivots);
    });

    test('promise no empty line where Enter keeps what stands there', async () => {
      const again: Reaction[] = ['Other principles', [0], '', SAVE];
      const { done, prompter } = tellStory([...HEAD, ...WHOLE, ...FIRST, ...again]);
      await done();
      const asked = prompter.asked.filter(({ message }) =>
        message.startsWith('Customer Obsession'),
      );
      expect(asked.map(({ message }) => message)).toEqual([
        'Customer Obsession: your first sentence then (empty leaves it out)',
        'Customer Obsession: your first sentence then',
      ]);
    });
  });

  test('failure and conflict, ticked as they were when asked again', async () => {
    const script: Reaction[] = [...HEAD, ...WHOLE, 'Failure', [1], 'Failure', [0, 1], SAVE];
    const { done, prompter } = tellStory(script);
    await done();
    const asked = prompter.asked.filter(({ message }) => message.startsWith('Which of these does'));
    expect(asked.map(({ ticked }) => ticked)).toEqual([[], [1]]);
  });

  test('failure and conflict', async () => {
    const { done, shelf } = tellStory([...HEAD, ...WHOLE, 'Failure', [1], SAVE]);
    await done();
    expect(scenarioIn(shelf.files.get(PATH)).themes).toEqual(['conflict']);
  });
});
