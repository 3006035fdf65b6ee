import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionLabelOf } from '../../src/review/section-labels.ts';
import { readCues } from '../../src/speech/read-transcript.ts';
import { speakersIn, transcriptOf } from '../../src/speech/transcript.ts';
import { transcriptFormat } from '../../src/speech/transcript-format.ts';

async function readAs(text: string, file: string) {
  const format = transcriptFormat(text, file);
  if (format === null) throw new Error('no transcript');
  return readCues(text, file, format, (said) => sectionLabelOf(said) !== null);
}

/** What is said in a transcript that holds, by one speaker or by everybody. */
async function saidIn(text: string, file = 'a.txt', speaker: string | null = null) {
  const read = await readAs(text, file);
  return read.ok ? transcriptOf(read.cues, speaker, sectionLabelOf) : read.problems;
}

const VTT = `WEBVTT - made by a recorder
Kind: captions

NOTE nothing of this is said

1
00:00:01.000 --> 00:00:03.000 align:start position:0%
<v Jane Doe>Our import &amp; export <b>failed</b> twice.</v>

00:00:04.000 --> 00:00:06.500
I traced it.
`;

describe('a transcript is told by what it holds, else by its name', () => {
  test.each([
    [VTT, 'answer.txt', 'vtt'],
    ['WEBVTT', '-', 'vtt'],
    ['1\n00:00:01,000 --> 00:00:02,000\nHi.\n', '-', 'srt'],
    ['{"text": "Hi.", "segments": []}', '-', 'json'],
    ['{"systeminfo": "", "transcription": []}', '-', 'json'],
    ['anything', 'answer.SRT', 'srt'],
    ['## Action\nI did it.', 'answer.md', null],
    ['1\nI did it.', '-', null],
    ['{braces} in an answer', '-', null],
  ])('%j in %s: %s', (text, file, format) => {
    expect(transcriptFormat(text, file)).toBe(format);
  });
});

describe('only the words are said', () => {
  test.each([
    ['tags, entities, notes', VTT, 'Our import & export failed twice. I traced it.'],
    [
      'SubRip',
      '1\n00:00:01,000 --> 00:00:02,000\n<i>I</i> saw it.\nIt held.\n\n2\n00:00:03,000 --> 00:00:04,000\nDone.\n',
      'I saw it. It held. Done.',
    ],
    [
      'names before captions',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nJane Doe: I saw it.\n\n00:02.000 --> 00:03.000\nJane Doe: It held.\n',
      'I saw it. It held.',
    ],
    [
      'one colon is no name',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe plan: we go.\n\n00:02.000 --> 00:03.000\nIt held.\n',
      'The plan: we go. It held.',
    ],
    [
      'rolling captions',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nso<00:00:01.500><c> I</c><c> saw it.</c>\n\n00:02.000 --> 00:03.000\nso I saw it.\nit<00:00:02.500><c> held.</c>\n',
      'so I saw it. it held.',
    ],
    [
      'labels begin lines',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nSituation: It failed.\n\n00:02.000 --> 00:03.000\nAction.\n\n00:03.000 --> 00:04.000\nI fixed it.\n',
      'Situation: It failed.\nAction.\nI fixed it.',
    ],
    [
      'whisper',
      '{"text": "", "segments": [{"start": 0, "end": 1.5, "text": " I saw it."}]}',
      'I saw it.',
    ],
    [
      'whisper, by words',
      '{"segments": [{"start": 0, "end": 2, "text": " I saw.", "words": [{"word": " I", "start": 0, "end": 0.2}, {"word": " saw.", "start": 1, "end": 2}]}]}',
      'I saw.',
    ],
    [
      'whisper.cpp',
      '{"transcription": [{"timestamps": {}, "offsets": {"from": 0, "to": 900}, "text": " I saw it."}]}',
      'I saw it.',
    ],
  ])('%s', async (_, text, said) => {
    expect(await saidIn(text)).toMatchObject({ text: said });
  });

  test('by each speaker', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Tell me.\n\n00:02.000 --> 00:05.000\n<v Bob>I saw it. It held.\n';
    const read = await readAs(text, '-');
    expect(read.ok && speakersIn(read.cues)).toEqual([
      { speaker: 'Bob', words: 5 },
      { speaker: 'Ann', words: 2 },
    ]);
    expect(await saidIn(text, '-', 'Bob')).toMatchObject({ text: 'I saw it. It held.' });
  });
});

/** Words of a third of a second, a pause where `|` stands. */
function spoken(text: string): string {
  let at = 0;
  const words = text.split(' ').flatMap((word) => {
    if (word === '|') at += 0.5;
    if (word === '|') return [];
    at += 0.3;
    return [{ word, start: at - 0.3, end: at }];
  });
  const whole = words.map(({ word }) => word).join(' ');
  return JSON.stringify({ segments: [{ start: 0, end: at, text: whole, words }] });
}

describe('sentences end at pauses where no full stops are', () => {
  test.each([
    [
      'so the queue was full | i looked | and it held',
      'So the queue was full. I looked. And it held.',
      true,
    ],
    ["i'm sure i traced the | slow call,", "I'm sure I traced the slow call.", true],
    ['I looked. It | held.', 'I looked. It held.', false],
  ])('%s', async (text, said, isSet) => {
    expect(await saidIn(spoken(text))).toMatchObject({ text: said, sentencesAtPauses: isSet });
  });
});

test('seconds are those between the first word and the last', async () => {
  const said = await saidIn(VTT);
  if (Array.isArray(said)) throw new Error('it holds');
  expect(said.secondsOf({ start: 0, end: said.text.length })).toBeCloseTo(5.5);
  expect(
    said.secondsOf({ start: said.text.indexOf('I traced'), end: said.text.length }),
  ).toBeCloseTo(2.5);
});

describe('what does not hold is refused, and where', () => {
  test.each([
    [
      'bad time',
      '1\n00:00:01,000 --> 00:00:02,000\nHi.\n\n2\n00:00:03,000 --> xx\nyo\n',
      'a.srt',
      6,
    ],
    ['no captions', 'hello\n', 'a.vtt', 1],
    ['no JSON', '{"segments": [\n{]}', 'a.json', 2],
    ['other JSON', '{"a": 1}', 'a.json', 1],
    ['a list', '[1]', 'a.json', 1],
    ['a segment without times', '{\n"segments": [{"text": "a"}]}', 'a.json', 2],
    ['endless times', '{"segments": [{"text": "a", "start": 1e999, "end": -1}]}', 'a.json', 1],
  ])('%s', async (_, text, file, line) => {
    const problems = await saidIn(text, file);
    expect(problems).toMatchObject([{ file, line }]);
  });
});

test('any text is read or refused, its words in order of its spans', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'WEBVTT\n\n',
      '00:01.000 --> 00:02.000\n',
      '<v Bob>',
      '\n\n',
      '-->',
      '&lt;',
      '<c',
      '{"segments":[',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece),
      fc.constantFrom('a.vtt', 'a.srt', 'a.json'),
      async (pieces, file) => {
        const said = await saidIn(pieces.join(''), file);
        if (Array.isArray(said)) expect(said[0]?.line).toBeGreaterThan(0);
        else
          expect(said.secondsOf({ start: 0, end: said.text.length }) ?? 0).toBeGreaterThanOrEqual(
            0,
          );
      },
    ),
    { numRuns: 50 },
  );
});
