import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecognised } from '../../src/speech/recognised.ts';
import { accepted, withWordsBefore, writtenDown } from '../../src/speech/written-down.ts';

const word = (text: string, fromMs: number, toMs: number, certainty?: number) => ({
  ...{ text, fromMs, toMs },
  ...(certainty === undefined ? {} : { certainty }),
});

describe('what a recogniser writes is read', () => {
  const sphinx =
    'in march\n<s> 0.0 0.1 1.0\nin 0.19 0.32 0.79\nmarch(2) 0.33 0.58 4.5e-02\n<sil> 0.6 0.9 0.9\n</s> 1 1.1 1.0\n';
  const cpp = JSON.stringify({
    transcription: [
      {
        text: ' In March, 3%',
        offsets: { from: 0, to: 900 },
        tokens: [
          { text: '[_BEG_]', offsets: { from: 0, to: 0 }, p: 0.9 },
          { text: ' In', offsets: { from: 0, to: 200 }, p: 0.9 },
          { text: ' Mar', offsets: { from: 200, to: 400 }, p: 0.8 },
          { text: 'ch', offsets: { from: 400, to: 500 }, p: 0.3 },
          { text: ',', offsets: { from: 500, to: 500 }, p: 0.1 },
          { text: ' 3%', offsets: { from: 600, to: 900 }, p: 0.7 },
        ],
      },
    ],
  });
  const python = JSON.stringify({
    segments: [
      {
        ...{ text: 'in march', start: 0, end: 1 },
        words: [
          { word: ' in', start: 0, end: 0.2, probability: 0.99 },
          { word: ' march', start: 0.2, end: 1, probability: 0.4 },
        ],
      },
    ],
  });

  test.for([
    ['PocketSphinx', sphinx, [word('in', 190, 320, 0.79), word('march', 330, 580, 0.045)]],
    [
      'whisper.cpp, by its tokens',
      cpp,
      [word('In', 0, 200, 0.9), word('March,', 200, 500, 0.3), word('3%', 600, 900, 0.7)],
    ],
    ['whisper', python, [word('in', 0, 200, 0.99), word('march', 200, 1000, 0.4)]],
    ['plain text', ' in\nmarch ', null],
    ['captions', 'WEBVTT\n\n00:00.000 --> 00:01.000\nin march\n', undefined],
  ] as const)('%s', async ([, output, words]) => {
    const read = await readRecognised(output, 'words');
    if (words !== undefined) expect(read?.words).toEqual(words);
    expect(read?.text.toLowerCase()).toMatch(/^in march/);
  });

  test('what is broken is none', async () => {
    expect(await readRecognised('{"segments": [', 'words.json')).toBeNull();
  });
});

describe('written down', () => {
  const words = [
    word('i', 0, 200, 0.9),
    word('found', 300, 600, 0.3),
    word('bugs', 700, 900, 0.9),
    word('fast', 2000, 2300, 0.9),
    word('thanks', 9000, 9400, 0.9),
  ];

  test('sentences end at pauses, doubt stands behind its word, what nobody spoke is left out', () => {
    expect(writtenDown({ words, text: '' }, [{ fromMs: 0, toMs: 2500 }])).toEqual({
      text: 'I found(?) bugs. Fast.',
      isMostlyDoubtful: false,
      sentencesAtPauses: true,
    });
  });

  test('where nothing is measured, every word stays', () => {
    expect(writtenDown({ words, text: '' }, null).text).toContain('Thanks.');
  });

  test('where most words are doubtful, none is marked', () => {
    const unsure = words.map((each) => ({ ...each, certainty: 0.1 }));
    const { text, isMostlyDoubtful } = writtenDown({ words: unsure, text: '' }, null);
    expect(isMostlyDoubtful).toBe(true);
    expect(text).not.toContain('(?)');
    expect(accepted(text, true).doubtful).toEqual([{ start: 0, end: text.length }]);
  });

  test.for([
    ['I found(?) it.', 'I found it.', ['found']],
    ['  We(?) lost(?).  ', 'We lost.', ['We', 'lost']],
    ['(?) nothing', 'nothing', []],
    ['All of it is sure.', 'All of it is sure.', []],
  ] as const)('%s', ([text, plain, doubtful]) => {
    const read = accepted(text, false);
    expect(read.words).toBe(plain);
    expect(read.doubtful.map(({ start, end }) => read.words.slice(start, end))).toEqual(doubtful);
  });

  test('whatever is typed, doubts stay inside the words, and no mark is left', () => {
    const text = fc
      .array(fc.constantFrom('(?)', ' ', 'word', '.', '\n', '(', '?'))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const { words: plain, doubtful } = accepted(typed, false);
        expect(plain).toBe(typed.split('(?)').join('').trim());
        for (const { start, end } of doubtful) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(plain.length);
        }
      }),
    );
  });

  test('a pause comes after the words before it', () => {
    const delivery = {
      ...{ soundSeconds: 3, firstWordSeconds: 0, speechSeconds: 1.2 },
      heard: 'speech' as const,
      pauses: [{ fromSeconds: 0.9, seconds: 1.1 }],
    };
    expect(withWordsBefore(delivery, words).pauses[0]?.after).toBe('i found bugs');
  });
});
