import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RATINGS } from '../../../src/review/ratings.ts';
import { READINGS } from '../../../src/review/reading.ts';
import { reviewAnswer } from '../../../src/review/review.ts';
import type { Recognition } from '../../../src/voice.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, type LoopHabits, loopWorld } from '../../support/loop-person.ts';
import { memoryVoice } from '../../support/memory-voice.ts';
import { builtInQuestions } from '../../support/question-yaml.ts';
import type { Piece } from '../../support/sound.ts';

const STORY = Object.values(GARAGE).join(' ');
const HOLLOW =
  'My manager asked me to fix the export. We looked at it and basically it was fixed. I told the other team and they deployed it. Everyone was happy.';

function anyHabits(): fc.Arbitrary<LoopHabits> {
  return fc.record({
    answers: fc.array(fc.constantFrom(STORY, HOLLOW, '', 'I did it.'), {
      ...{ minLength: 1, maxLength: 4 },
    }),
    replies: fc.array(fc.constantFrom('I asked the two of them.', 'We fixed a lot of it.', ''), {
      ...{ minLength: 1, maxLength: 5 },
    }),
    seconds: fc.integer({ min: 10, max: 300 }),
    nothingEvery: fc.integer({ min: 0, max: 4 }),
    pauses: fc.boolean(),
  });
}

/** Whatever a review says of these words, the examples, and what a question is listened to for. */
const UNSAID: readonly string[] = [
  ...[STORY, HOLLOW].flatMap((words) => {
    const { findings, sections } = reviewAnswer(words, { level: 'sde2', telling: 'own' });
    return [
      ...findings.flatMap(({ message, fix }) => [message, fix]),
      ...sections.map(({ why }) => why),
    ];
  }),
  ...RATINGS,
  ...READINGS.filter((reading) => !['no hire', 'leaning hire', 'hire'].includes(reading)),
  ...builtInFiles().flatMap(({ scenario }) =>
    Object.values(scenario.sections).flatMap(({ key_phrases }) =>
      key_phrases.filter((phrase) => phrase.split(' ').length > 3),
    ),
  ),
  ...builtInQuestions().flatMap(({ beats, listens_for, pitfalls }) => [
    ...listens_for,
    ...pitfalls,
    ...Object.values(beats)
      .flat()
      .map(({ tells }) => tells),
  ]),
];

/** What is measured of a recorded answer. */
const UNMEASURED = /Heard|first word after|of speech|pauses? (of|over)|a minute\b/;

/** A microphone and a recogniser; whatever is said, the recogniser hears one of these. */
function voiceOf(habits: LoopHabits) {
  const said: Piece[] = [
    ['silence', 2.5],
    ['speech', 2],
    ['silence', 3],
    ['speech', 1],
    ['silence', 0.5],
  ];
  const recognised = [...habits.answers, ...habits.replies].map(
    (text): Recognition =>
      text === '' ? { ok: false, why: 'memory heard no words' } : { ok: true, text, words: null },
  );
  return memoryVoice({ said: [said], recognised });
}

test('between plan and debrief nothing is said of findings, verdicts, key phrases, hints or of how it sounded', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyHabits(),
      fc.record({
        rounds: fc.constantFrom('1', '2'),
        seed: fc.nat({ max: 1000 }).map(String),
        how: fc.constantFrom('typed', 'aloud', 'record', 'transcribe', 'keepAudio'),
        calm: fc.boolean(),
      }),
      async (habits, { how, ...options }) => {
        const world = loopWorld(habits, { voice: voiceOf(habits) });
        expect(await inLoop(world, { minutes: '20', ...options, [how]: true })).toBe(false);
        const until = world.person.printedBefore();
        const { requests, menus } = world.person;
        const debrief = menus.findIndex(({ message }) => message.startsWith('Before anybody else'));
        const seen = [
          ...world.printed.slice(0, until),
          ...requests.map(({ question, heading }) => `${question} ${heading.part}`),
          ...menus.slice(0, debrief).flatMap(({ message, labels }) => [message, ...labels]),
        ]
          .join('\n')
          .replace(/\s+/g, ' ');
        for (const words of UNSAID) expect(seen).not.toContain(words);
        const heard = seen.replace(/This is what was heard\./g, '');
        expect(heard).not.toMatch(UNMEASURED);
        for (const request of requests) {
          expect(request.hints).toEqual([]);
          expect(request.targetSeconds).toBeNull();
        }
        const debriefed = world.printed.slice(until).join('\n');
        expect(debriefed).toContain('Debrief');
        const isMeasured = ['record', 'transcribe', 'keepAudio'].includes(how);
        expect(UNMEASURED.test(debriefed)).toBe(isMeasured);
      },
    ),
    { numRuns: 12 },
  );
});
