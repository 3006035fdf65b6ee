import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../../../src/authoring/gate/tone/cue.ts';
import { CUES } from '../../../../src/authoring/gate/tone/cues.ts';
import { readOption } from '../../../../src/authoring/gate/tone/read-option.ts';
import { EARS } from '../../../../src/authoring/gate/tone/reader.ts';
import { turnCues } from '../../../../src/authoring/gate/tone/turns-of-phrase.ts';
import { vocabularyCues } from '../../../../src/authoring/gate/tone/vocabulary.ts';

function measured(name: string, text: string, question = 'What?', others: string[] = []): number {
  const cue = CUES.find((each) => each.name === name);
  if (cue === undefined) throw new Error(`no cue "${name}"`);
  return cue.measure(readOption(text), {
    question: readOption(question),
    others: others.map(readOption),
  });
}

describe('what is counted', () => {
  test.each<[string, string, number]>([
    ['characters', 'I did.', 6],
    ['sentences', 'I did. So what? Then 3.5 days!', 3],
    ['words in an average sentence', 'One two. One two three four.', 3],
    ['words in its shortest sentence', 'One two. One two three four.', 2],
    ['words in its longest sentence', 'One two. One two three four.', 4],
    ['words in its last sentence', 'One two three. One.', 1],
    ['words in its longest breath', 'One, two three four, five.', 3],
    ['sentences of 4 words and fewer', 'I did it. I asked her why that was so.', 1],
    ['sentences of 18 words and more', `${'word '.repeat(18)}.`, 1],
    ['different words', 'The lamp and the table', 4],
    ['commas', 'In 1,000 rows, I think, none', 2],
    ['dashes', 'One - two – three, post-mortem', 2],
    ['question marks', 'Why? Why not?', 2],
    ['quotation marks', 'He said "no".', 2],
    ['contractions', "I'd say it's the team’s", 3],
    ['’d for would and had', "I'd say she'd known", 2],
    ['n’t', "I didn't and won’t", 2],
    ['capital letters inside a sentence', 'I asked Priya. Then I told Sam.', 2],
    ['numbers in digits', '3 of 1,000 in 2.5 weeks', 3],
    ['percent signs', '3% and 4 %', 2],
    ['amounts of money', '$40 and 3 dollars', 2],
    ['numbers in words rather than digits', 'two of three in 4 weeks', 1],
    ['words like I', 'I said I would', 2],
    ['words like we', 'We told them about our plan', 2],
    ['words like not', "I didn't and never will", 2],
    ['words like would', "I'd have said I would", 2],
    ['words like never, always, every', 'Everyone always knew', 2],
    ['words like hedges', 'It was probably quite late', 2],
    ['verbs in the past', 'I wrote it and checked twice', 2],
    ['words in -ly', 'She calmly and slowly left', 2],
    ['opening on a word like I', 'I did.', 1],
    ['opening on a word like I', 'It did.', 0],
    ['opening on a figure', '3 of them.', 1],
    ['sentences that open on a word like I', 'I did. It ran. I left.', 2],
    ['ending on a figure', 'It took 3.', 1],
    ['ending on a word like feeling', 'They were happy.', 1],
    ['a last sentence that opens on a word like so', 'It broke. So I left.', 1],
    ['in its last sentence a word like not', 'I never did. It was not so, not then.', 2],
  ])('%s: %s', (name, text, expected) => {
    expect(measured(name, text)).toBe(expected);
  });

  test('how much of the question it says again, in any form of the word', () => {
    const count = measured('words of the question', 'I checked the rows.', 'Why check a row?');
    expect(count).toBe(2);
  });

  test('how much of the other options it says', () => {
    const others = ['The rows were lost.', 'Nobody read the rows.'];
    expect(measured('words of the other options', 'I read all rows.', 'What?', others)).toBe(3);
  });
});

test('every cue has a name of its own, and every family is heard by somebody', () => {
  expect(new Set(CUES.map(({ name }) => name)).size).toBe(CUES.length);
  expect(Object.values(EARS).flat().toSorted()).toEqual(FAMILIES.toSorted());
});

test('whatever an option holds, each cue is a number', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const beside = { question: readOption(other), others: [readOption(other)] };
      const values = CUES.map((cue) => cue.measure(readOption(text), beside));
      expect(values.every(Number.isFinite)).toBe(true);
    }),
  );
});

describe('turns of phrase', () => {
  const options = Array.from({ length: 10 }, (_, at) =>
    readOption(`I asked lamp${'x'.repeat(at)}.`),
  );
  const names = turnCues(options).map(({ name }) => name);

  test('are words of grammar in a row, with marks for what stands between', () => {
    expect(names).toContain('"| i ...ed"');
    expect(names).toContain('"i ...ed ..."');
  });

  test('are those that many options have, and say no word of a story', () => {
    expect(turnCues(options.slice(1))).toEqual([]);
    expect(names.join(' ')).not.toContain('lamp');
  });

  test('are counted in each option', () => {
    const [first] = turnCues(options).filter(({ name }) => name === '"i"');
    const [option] = options;
    if (option === undefined) throw new Error('no option');
    const beside = { question: option, others: [] };
    expect(first?.measure(option, beside)).toBe(1);
    expect(first?.measure(readOption('You did.'), beside)).toBe(0);
  });
});

describe('the words themselves', () => {
  const options = ['My lead agreed.', 'My lead saw 12.', 'I asked my lead.', 'My lead. A log.'].map(
    readOption,
  );
  const cues = vocabularyCues(options);

  test('are those that several options say, alone and two in a row, and where a sentence ends', () => {
    expect(cues.map(({ name }) => name).toSorted()).toEqual([
      'the words "lead"',
      'the words "my lead"',
      'the words "my"',
    ]);
    expect(vocabularyCues(options.slice(1))).toEqual([]);
    const ended = Array.from({ length: 4 }, (_, at) => readOption(`${'very '.repeat(at)}sure.`));
    expect(vocabularyCues(ended).map(({ name }) => name)).toContain('the words "sure |"');
  });

  test('take one number for another', () => {
    const counted = [3, 40, 5, 600].map((many) => readOption(`It was ${many}.`));
    expect(vocabularyCues(counted).map(({ name }) => name)).toContain('the words "12"');
  });

  test('are there or not, however often', () => {
    const lead = cues.find(({ name }) => name === 'the words "lead"');
    const [option] = options;
    if (option === undefined) throw new Error('no option');
    const beside = { question: option, others: [] };
    expect(lead?.measure(option, beside)).toBe(1);
    expect(lead?.measure(readOption('No log.'), beside)).toBe(0);
  });
});
