import type { Sentence } from '../../../language/passage.ts';
import { spanOver } from '../../../language/span.ts';
import type { Word } from '../../../language/words.ts';
import type { Answer, AnswerSection } from '../../answer.ts';
import { type Sighting, wholeRule } from '../../rule.ts';
import { fillersIn } from './fillers.ts';

/** Fillers a minute: Laske and DiGennaro Reed 2024. Up to 5 nobody minds. */
const NOTICEABLE = 6;
const HURTS = 12;
/** Two in a sentence or so are chance, whatever they come to in a minute. */
const FEWEST = { hint: 3, fault: 4 };

interface Rate {
  aMinute: number;
  /** The one heard most, in lower case. */
  most: string;
}

interface Filled {
  section: AnswerSection;
  sentence: Sentence;
  fillers: readonly (readonly Word[])[];
}

function mostHeard(filled: readonly Filled[]): string {
  const counts = new Map<string, number>();
  for (const filler of filled.flatMap(({ fillers }) => fillers)) {
    const text = filler.map(({ lower }) => lower).join(' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? '';
}

/** At most one sighting, on the sentence that holds the most. */
function check(answer: Answer): Sighting<Rate>[] {
  const filled = answer.sections.flatMap((section) =>
    section.sentences.map((sentence) => ({ section, sentence, fillers: fillersIn(sentence) })),
  );
  const count = filled.reduce((sum, { fillers }) => sum + fillers.length, 0);
  const aMinute = Math.floor((count * 60) / answer.spokenSeconds);
  const [worst] = filled.toSorted((a, b) => b.fillers.length - a.fillers.length);
  if (worst === undefined || count < FEWEST.hint || aMinute < NOTICEABLE) return [];
  return [
    {
      span: spanOver(worst.fillers.flat()),
      section: worst.section.name,
      data: { aMinute, most: mostHeard(filled) },
      weight: aMinute >= HURTS && count >= FEWEST.fault ? 'fault' : 'hint',
    },
  ];
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const filler = wholeRule<Rate>({
  id: 'filler',
  title: 'Fillers you can hear',
  sees: 'Six or more of "um", "uh", "like", "you know", "I mean" in a minute of a spoken answer.',
  why: 'A few a minute pass unheard; at twelve and more they hurt how a speaker comes across.',
  source:
    'Laske and DiGennaro Reed 2024 (doi 10.1002/jaba.1093): up to 5 a minute is fine, 6 to 11 is noticeable, 12 and more hurts.',
  weight: 'fault',
  sections: 'whole',
  check,
  message: ({ data }) =>
    `"${capitalised(data.most)}" and the like come about ${data.aMinute} times a minute, and they hear it.`,
  fix: () =>
    'Let a breath stand where the filler was; about five a minute is fine, so leave some in.',
  // Nobody asks about the sound of an answer.
  followUp: null,
  examples: {
    flags: [
      'The sensor board, [[um, it, you know, kept, like, rebooting, uh]], at night.',
      'I mean, it was fine. [[Uh, I, um, restarted the, uh]], broker and it came back.',
      'I took a dump of the heap. So [[um I like traced it and uh it was like]] really slow.',
      'So [[UM]], the build broke on Monday. I opened the log, and um, the disk was full. I cleaned it up, erm, by hand, and the build was green again.',
      "[[Like, it's, you know, a parser, I mean]], a small one. I wrote it in Rust.",
      'Action: I called the owner, [[um, and, uh, we agreed, you know]].\nResult: It took like 20 minutes.',
    ],
    passes: [
      'Um, I led the migration of the billing tables, and I kept both schemas alive while each service moved over, one after the other, until nothing read the old one.',
      'I used tools like Kafka, something like Flink, and I would like to see how that looks like in a year.',
      'I let you know that you know the schema. Do you know what I mean? I mean the second one, like I said.',
      'It felt like a race, it looked like a race, and it behaved like one.',
      'I drew an ER diagram, an ER model and another ER diagram.',
      'The user wrote: "um, uh, er, like, you know, it is slow".',
      'I compared like-for-like runs, like-minded reviewers and like numbers.',
      'As you know, what you know decides, and once you know the cause the fix is small.',
    ],
  },
});
