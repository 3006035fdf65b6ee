import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/errors.ts';
import type { Choice, TakeRequest } from '../../../src/prompter.ts';
import { BRIEF_MENU } from '../../../src/session/menus.ts';
import { createPlainPrompter } from '../../../src/terminal/plain/prompter.ts';
import { plainLook } from '../../support/looks.ts';
import { memoryOutput } from '../../support/memory-output.ts';
import { takeRequest } from '../../support/requests.ts';

const GUARD = { hold: () => () => {} };
const CHOICES = ['Start', BRIEF_MENU.typed, 'Leave'].map((label) => ({ value: label, label }));

/** A prompter at which these lines were typed; then the input ends. */
function typed(...lines: string[]) {
  const input = new PassThrough();
  const { output, printed } = memoryOutput();
  input.end(lines.map((line) => `${line}\n`).join(''));
  return { prompter: createPlainPrompter(input, output, GUARD, () => {}), printed };
}

describe('a choice', () => {
  test('is asked in numbered lines', async () => {
    const { prompter, printed } = typed('2');
    await prompter.choose('Ready?', CHOICES);
    expect(printed).toEqual([
      'Ready?',
      '  1. Start',
      '  2. type',
      '  3. Leave',
      'Type a number from 1 to 3, or Enter for 1.',
    ]);
  });

  test.each([
    ['2', BRIEF_MENU.typed],
    [' 3 ', 'Leave'],
    ['03', 'Leave'],
    ['leave', 'Leave'],
    ['', 'Start'],
    ['  ', 'Start'],
  ])('is made by %j', async (line, chosen) => {
    expect(await typed(line).prompter.choose('Ready?', CHOICES)).toBe(chosen);
  });

  test.each(['0', '4', '-1', '1.5', '1 2', 'Leav', 'x', '1x', '99999999999999999999'])(
    'is asked again after %j',
    async (line) => {
      const { prompter, printed } = typed(line, '3');
      expect(await prompter.choose('Ready?', CHOICES)).toBe('Leave');
      expect(printed.slice(-3)).toEqual([
        'Type a number from 1 to 3, or Enter for 1.',
        `That was: "${line}".`,
        'Type a number from 1 to 3, or Enter for 1.',
      ]);
    },
  );
});

describe('a choice by keys', () => {
  const KEYED: Choice<string>[] = [
    { value: 'next', label: 'next: Task', key: 'enter' },
    { value: 'edit', label: 'edit', key: 'e' },
    { value: 'rehearse', label: 'rehearse', key: 'x', also: 'r' },
    { value: 'stop', label: 'stop here', key: 'esc' },
  ];

  test('is asked in one line that names numbers and letters, without an empty message', async () => {
    const { prompter, printed } = typed('4');
    await prompter.choose('', KEYED);
    expect(printed).toEqual([
      '  1. next: Task   2. edit (e)   3. rehearse (x)   4. stop here',
      'Type a letter or a number from 1 to 4, or Enter for 1.',
    ]);
  });

  test.each([
    ['e', 'edit'],
    [' E ', 'edit'],
    ['2', 'edit'],
    ['edit', 'edit'],
    ['r', 'rehearse'],
    ['', 'next'],
    ['enter', 'next'],
    ['esc', 'stop'],
  ])('is made by %j', async (line, chosen) => {
    expect(await typed(line).prompter.choose('', KEYED)).toBe(chosen);
  });

  test.each(['y', 'ed', '0', 'e e', '5'])('is asked again after %j', async (line) => {
    const { prompter, printed } = typed(line, 'e');
    expect(await prompter.choose('', KEYED)).toBe('edit');
    expect(printed).toContain(`That was: "${line}".`);
  });

  test('has Enter for the one that has the key, wherever it stands', async () => {
    const { prompter, printed } = typed('');
    expect(await prompter.choose('', KEYED.toReversed())).toBe('next');
    expect(printed.at(-1)).toBe('Type a letter or a number from 1 to 4, or Enter for 4.');
  });

  test('has no Enter where none has the key, and no letter said twice', async () => {
    const options: Choice<string | null>[] = [
      { value: 'A', label: 'A', key: 'a' },
      { value: 'B', label: 'B', key: 'b' },
    ];
    const { prompter, printed } = typed('', 'b');
    expect(await prompter.choose('Your reply', options, { back: null })).toBe('B');
    expect(printed.slice(0, 4)).toEqual([
      'Your reply',
      '  1. A   2. B',
      'Type a letter or a number from 1 to 2, or 0 to go back.',
      'That was: "".',
    ]);
  });
});

describe('a step back', () => {
  test('that is no choice is 0', async () => {
    const { prompter, printed } = typed('0');
    expect(await prompter.choose<string | null>('Ready?', CHOICES, { back: null })).toBeNull();
    expect(printed.at(-1)).toBe('Type a number from 1 to 3, or Enter for 1, or 0 to go back.');
  });

  test('that is a choice has its number', async () => {
    const { prompter, printed } = typed('0', '3');
    expect(await prompter.choose('Ready?', CHOICES, { back: 'Leave' })).toBe('Leave');
    expect(printed).toContain('That was: "0".');
    expect(printed.at(-1)).toBe('Type a number from 1 to 3, or Enter for 1.');
  });
});

describe('ticks', () => {
  const OPTIONS = ['forty orders', 'a day', 'nobody noticed'];

  test('are asked in numbered lines', async () => {
    const { prompter, printed } = typed('');
    await prompter.tick('Which of these did you say?', OPTIONS);
    expect(printed).toEqual([
      'Which of these did you say?',
      '  1. forty orders',
      '  2. a day',
      '  3. nobody noticed',
      'Type their numbers, such as 1 3, or Enter for none.',
    ]);
  });

  test.each([
    ['1 3', [0, 2]],
    ['1,3', [0, 2]],
    [' 3 , 1 ', [0, 2]],
    ['2 2 2', [1]],
    ['1 2 3', [0, 1, 2]],
    ['', []],
  ])('are set by %j', async (line, ticked) => {
    expect(await typed(line).prompter.tick('Which?', OPTIONS)).toEqual(ticked);
  });

  describe('of which some are set', () => {
    test('say which', async () => {
      const { prompter, printed } = typed('');
      await prompter.tick('Which of these did you say?', OPTIONS, [0, 2]);
      expect(printed.at(-1)).toBe(
        'Type their numbers, such as 1 3, 0 for none, or Enter for those so far: 1 3.',
      );
    });

    test.each([
      ['', [0, 2]],
      ['0', []],
      ['2', [1]],
    ])('become others by %j', async (line, ticked) => {
      expect(await typed(line).prompter.tick('Which?', OPTIONS, [0, 2])).toEqual(ticked);
    });

    test('are asked again after "0 1"', async () => {
      expect(await typed('0 1', '1').prompter.tick('Which?', OPTIONS, [2])).toEqual([0]);
    });
  });

  test.each(['4', '0', '1 4', 'all', '1-3'])('are asked again after %j', async (line) => {
    expect(await typed(line, '2').prompter.tick('Which?', OPTIONS)).toEqual([1]);
  });
});

test('a label wider than the terminal goes on below its own beginning', async () => {
  const input = new PassThrough();
  const { output, printed } = memoryOutput(plainLook(20));
  input.end('\n');
  const label = 'Another question: Forty milliseconds';
  await createPlainPrompter(input, output, GUARD, () => {}).choose('Ready?', [{ value: 1, label }]);
  expect(printed.slice(1, 4)).toEqual(['  1. Another', '  question: Forty', '  milliseconds']);
});

describe('the end of input leaves', () => {
  test.each(['choose', 'tick'] as const)('%s', async (ask) => {
    const { prompter } = typed();
    const asked =
      ask === 'choose' ? prompter.choose('Ready?', CHOICES) : prompter.tick('Which?', ['a']);
    await expect(asked).rejects.toThrow(Cancelled);
  });

  test('also when nonsense came before it', async () => {
    await expect(typed('x', 'y').prompter.choose('Ready?', CHOICES)).rejects.toThrow(Cancelled);
  });
});

test('lines typed ahead answer the questions to come', async () => {
  const { prompter } = typed('2', 'I looked.', '.', '1 2');
  expect(await prompter.choose('Ready?', CHOICES)).toBe(BRIEF_MENU.typed);
  expect(await prompter.take(takeRequest())).toMatchObject({ kind: 'done', text: 'I looked.' });
  expect(await prompter.tick('Which?', ['a', 'b', 'c'])).toEqual([0, 1]);
  await expect(prompter.choose('Go on?', CHOICES)).rejects.toThrow(Cancelled);
});

describe('takes in a row', () => {
  const QUESTION = takeRequest().question;
  const HOW = /^Type your answer\./;
  const taken = async (between: boolean, ...changes: Partial<TakeRequest>[]) => {
    const { prompter, printed } = typed(...changes.flatMap(() => ['.', ...(between ? ['1'] : [])]));
    for (const each of changes) {
      await prompter.take(takeRequest(each));
      if (between) await prompter.choose('Ready?', CHOICES);
    }
    const count = (is: (line: string) => boolean) => printed.filter(is).length;
    return {
      questions: count((line) => line === QUESTION || line === 'And?'),
      hows: count((line) => HOW.test(line)),
    };
  };

  test.each<[string, boolean, Partial<TakeRequest>[], { questions: number; hows: number }]>([
    ['say the question and the rules once', false, [{}, {}, {}], { questions: 1, hows: 1 }],
    ['say another question', false, [{}, { question: 'And?' }], { questions: 2, hows: 1 }],
    ['say other rules', false, [{}, { hints: [] }], { questions: 1, hows: 2 }],
    ['say all anew after anything else', true, [{}, {}], { questions: 2, hows: 2 }],
  ])('%s', async (_, between, changes, expected) => {
    expect(await taken(between, ...changes)).toEqual(expected);
  });
});

describe('a line', () => {
  const check = (line: string) => (line.length < 3 ? 'Too short.' : null);

  test('is asked for until it will do', async () => {
    const { prompter, printed } = typed('ab', '  the missing \u001b[31mhour ');
    expect(await prompter.ask({ message: 'A title:', check })).toBe('the missing hour');
    expect(printed).toEqual(['A title:', 'Type a line.', 'Too short.', 'Type a line.']);
  });

  test('is what stands there when nothing is typed', async () => {
    const { prompter, printed } = typed('');
    expect(await prompter.ask({ message: 'Its id:', initial: 'hour', check })).toBe('hour');
    expect(printed).toEqual(['Its id:', 'Type a line, or Enter for: hour']);
  });

  test('is not waited for when the input ends', async () => {
    await expect(typed().prompter.ask({ message: 'A title:', check })).rejects.toThrow(Cancelled);
  });
});

describe('a search', () => {
  const ROWS = Array.from({ length: 23 }, (_, index) => `Question ${index + 1}`);
  const find = (words: string) =>
    ROWS.filter((row) => row.includes(words)).map((label) => ({ value: label, label }));
  const search = (...lines: string[]) => {
    const { prompter, printed } = typed(...lines);
    const request = { message: 'Which question?', esc: 'leaves', find };
    return { answer: prompter.search<string | null>(request, { back: null }), printed };
  };

  test('is asked in numbered lines, a page at a time', async () => {
    const { answer, printed } = search('', '', '23');
    expect(await answer).toBe('Question 23');
    expect(printed.filter((line) => line.startsWith('  '))).toEqual(
      ROWS.map((row, index) => `  ${index + 1}. ${row}`),
    );
    expect(printed.filter((line) => line.startsWith('Type'))).toEqual([
      'Type a number, words to search for, Enter for 13 more, or 0: leaves.',
      'Type a number, words to search for, Enter for 3 more, or 0: leaves.',
      'Type a number, words to search for, or 0: leaves.',
    ]);
  });

  test.each([
    ['words, then a number', ['on 2', '2'], 'Question 20'],
    ['a number', ['3'], 'Question 3'],
    ['the first page again after the last', ['', '', '', '1'], 'Question 1'],
    ['words that find nothing, then others', ['kangaroo', 'n 7', '1'], 'Question 7'],
    ['0', ['0'], null],
  ])('is answered by %s', async (_, lines, expected) => {
    expect(await search(...lines).answer).toBe(expected);
  });

  test('says what finds nothing, and is left at the end of input', async () => {
    const { answer, printed } = search('kangaroo');
    await expect(answer).rejects.toThrow(Cancelled);
    expect(printed).toContain('Nothing has all these words: "kangaroo".');
  });
});
