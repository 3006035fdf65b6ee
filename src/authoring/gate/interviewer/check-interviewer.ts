import type { Interviewer } from '../../../scenario/interviewer/schema.ts';
import { britishWords } from '../british-words.ts';
import type { ContentProblem } from '../content-problem.ts';
import { nearCopies } from '../near-copies.ts';
import { type TextAt, textsIn } from '../texts-in.ts';

/** Two probes written apart share less than this of their words. */
const COPY_LIMIT = 0.55;
/** More cannot be kept in mind while one begins to answer. */
const MOST_WORDS = 24;

/** Something pointed at that only some stories have told; `it` and `this` are the story itself. */
const SAID_BEFORE =
  /\b(?:that|those|the) (?:figure|number|result|decision|choice|cause|person|people|customers?|team|change|fix|tool|bug|incident|outage|project)\b(?! (?:who|that|which)\b)|\byou (?:said|told|mentioned|named|had a choice)\b/i;
/** What no manner makes of an interviewer. */
const RUDE =
  /\b(?:nonsense|ridiculous|stupid|boring|liar?|lying|wrong answer|waste of|come on|seriously|obviously|don't believe|do not believe|who cares|shut)\b/i;

function error(path: ContentProblem['path'], message: string): ContentProblem {
  return { path, weight: 'error', message };
}

function isWhole(text: string): boolean {
  return /^["“[A-Z{].*[.?!\]}]["”]?$/su.test(text);
}

interface Spoken extends TextAt {
  when?: 'heard' | 'not_heard' | 'always';
}

/** Everything that is said to whoever answers. */
function spokenIn({ manners, interruptions, breaks, rungs }: Interviewer): Spoken[] {
  return [
    ...textsIn(manners, ['manners']),
    ...textsIn(interruptions, ['interruptions']),
    ...textsIn(breaks, ['breaks']),
    ...rungs.flatMap(({ probes }, at) =>
      probes.map(({ ask, when }, place) => ({
        path: ['rungs', at, 'probes', place, 'ask'],
        text: ask,
        when,
      })),
    ),
  ];
}

function checkText({ path, text, when }: Spoken): ContentProblem[] {
  const words = text.split(/\s+/).length;
  return [
    ...(isWhole(text) ? [] : [error(path, 'is no whole sentence: write it as it is spoken')]),
    ...(words > MOST_WORDS
      ? [error(path, `has ${words} words: nobody keeps more than ${MOST_WORDS} in mind`)]
      : []),
    ...(RUDE.test(text) ? [error(path, 'is rude: a hard question needs no hard word')] : []),
    ...britishWords(text).map((word) =>
      error(path, `"${word}" is British: choose a word that is written the same everywhere`),
    ),
    ...(when !== undefined && when !== 'heard' && SAID_BEFORE.test(text)
      ? [error(path, 'points at something a story may not have told: ask it of any story')]
      : []),
  ];
}

/** What an author should change in how an interviewer asks. */
export function checkInterviewer(interviewer: Interviewer): ContentProblem[] {
  const spoken = spokenIn(interviewer);
  const copies = nearCopies(
    spoken.map(({ text }) => text),
    COPY_LIMIT,
  );
  return [
    ...spoken.flatMap(checkText),
    ...copies.flatMap(({ first, second }) => {
      const [of, copy] = [spoken[first], spoken[second]];
      if (of === undefined || copy === undefined) return [];
      return [error(copy.path, `says nearly what "${of.text}" says: ask for something else`)];
    }),
  ];
}
