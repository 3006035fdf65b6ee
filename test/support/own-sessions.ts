import fc from 'fast-check';
import { history } from '../../src/commands/history/history.ts';
import { home } from '../../src/commands/home/home.ts';
import { type RehearseOptions, rehearse } from '../../src/commands/rehearse/rehearse.ts';
import { stats } from '../../src/commands/stats.ts';
import { today } from '../../src/commands/today/today.ts';
import { sentencesIn } from '../../src/language/sentence-texts.ts';
import type { Look } from '../../src/look.ts';
import { strongExample } from '../../src/rehearsal/strong-example.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS, sectionTitle } from '../../src/scenario/sections.ts';
import { countWords } from '../../src/text/words.ts';
import { builtInFiles } from './built-in.ts';
import { NOW } from './clock.ts';
import { plainLook, unicodeLook } from './looks.ts';
import { memoryJournal } from './memory-journal.ts';
import { memoryQuestions } from './memory-questions.ts';
import { memoryScenarios } from './memory-scenarios.ts';
import { builtInQuestions } from './question-yaml.ts';
import { testPorts } from './test-ports.ts';
import { type Screen, whoever } from './whoever.ts';

const FILES = builtInFiles();
const LEVELS = ['sde1', 'sde2', 'senior'] as const;
const QUESTIONS = memoryQuestions(builtInQuestions());
const DAY_MS = 24 * 60 * 60_000;
const LATER_DAYS = [1, 9];

/** Words people say, of all kinds: what happened, who, how much, and some that a review flags. */
export const SENTENCES = [
  'In May our label printer put the wrong depot code on 900 parcels a day.',
  'We looked into it together and it was basically fixed.',
  'I read the parser and wrote a test that failed on three real codes.',
  'Nobody had asked me, because the service belonged to another team.',
  'I chose the parser over a patch, although it took four days, because others read it too.',
  'Wrong codes went from 900 a day to 4 within a week, which saved 2000 euros a week.',
  'I now ask of every field whether anybody will ever add it up.',
  'It was a lot of work, I think.',
];

const sentences = (most: number) =>
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: most }).map((said) => said.join(' '));

/** Words that an answer has which nobody would call long. */
const USUAL_WORDS = 218;

/** Sentences from the beginning, until there are so many words. */
function beginning(text: string, words: number): string {
  const sentences = sentencesIn(text);
  const enough = sentences.findIndex(
    (_, at) => countWords(sentences.slice(0, at + 1).join(' ')) >= words,
  );
  return sentences.slice(0, enough < 0 ? sentences.length : enough + 1).join(' ');
}

/** An answer as somebody tells theirs, and about as long as people type. */
function usualAnswer(at: number): string[] {
  const told = SECTIONS.map(
    (section) => strongExample(exampleOf({ example: at }), section, 'sde1').text,
  );
  const share = USUAL_WORDS / countWords(told.join(' '));
  return told.map((text) => beginning(text, Math.floor(countWords(text) * share)));
}

/** A first session with a story of one's own, and how it goes. */
export const anyOwnSession = fc.record({
  /** The example: a place in the library, so that a session that fails is short to print. */
  example: fc.nat(FILES.length - 1),
  aloud: fc.boolean(),
  plain: fc.boolean(),
  quiz: fc.boolean(),
  whole: fc.constantFrom(false, false, false, true),
  level: fc.constantFrom(...LEVELS),
  told: fc.array(sentences(9), { minLength: 5, maxLength: 5 }),
  reply: sentences(3),
  seconds: fc.integer({ min: 1, max: 150 }),
  presses: fc.array(fc.nat(40), { maxLength: 14 }),
  name: fc.constantFrom('', 'The wrong depot'),
});

/** A first session as it goes by itself: an answer of the usual length, not the example's, and nothing but Enter. */
export const anyUsualSession = fc
  .tuple(anyOwnSession, fc.integer({ min: 1, max: FILES.length - 1 }))
  .map(([own, further]): OwnSession => {
    const told = usualAnswer((own.example + further) % FILES.length);
    return { ...own, told, level: 'sde2', quiz: true, presses: [], seconds: 60 };
  });
export type OwnSession = typeof anyOwnSession extends fc.Arbitrary<infer T> ? T : never;

export interface Seen {
  /** From the brief to the end. */
  session: readonly Screen[];
  /** What the days after show: home, today, history, stats and progress. */
  later: readonly Screen[];
  look: Look;
}

/** The example of a session. */
export function exampleOf({ example }: Pick<OwnSession, 'example'>): Scenario {
  const found = FILES[example];
  if (found === undefined) throw new Error(`no example ${example}`);
  return found.scenario;
}

/**
 * Rehearses as drawn, and looks at everything again on days after; another example may stand in for its own.
 */
export async function rehearseOwn(
  own: OwnSession,
  example = exampleOf(own),
  days: readonly number[] = LATER_DAYS,
): Promise<Seen> {
  const look = own.plain ? plainLook() : unicodeLook();
  const journal = memoryJournal([], { now: () => NOW });
  const scenarios = memoryScenarios([example]);
  const say = (part: string) => {
    const at = SECTIONS.findIndex((section) => sectionTitle(section) === part);
    if (at >= 0) return own.told[at] ?? '';
    return part === 'Whole answer' ? own.told.join(' ') : own.reply;
  };
  const somebody = { say, seconds: own.seconds, name: own.name };

  const world = (now: number, presses: readonly number[], attended: boolean) => {
    const person = whoever({ ...somebody, presses }, () => memory);
    const memory = testPorts({
      ...{ scenarios, questions: QUESTIONS, journal, look, now: () => now },
      ...(attended ? { prompter: person.prompter } : {}),
    });
    return { ports: memory.ports, screens: person.screens };
  };

  const options: RehearseOptions = {
    ...{ level: own.level, aloud: own.aloud, whole: own.whole, quiz: own.quiz },
  };
  const first = world(NOW, own.presses, true);
  await rehearse(example.id, options, first.ports);
  const session = first.screens();

  const later: Screen[] = [];
  for (const ahead of days) {
    const now = NOW + ahead * DAY_MS;
    for (const attended of [true, false]) {
      const { ports, screens } = world(now, [], attended);
      const looks = [
        ...(attended ? [() => home(ports)] : [() => today({}, ports)]),
        () => history(undefined, {}, ports),
        () => history('last', {}, ports),
        () => stats({}, ports),
        // What is due is gone through, where no question of a quiz is.
        ...(attended && !own.quiz ? [() => today({}, ports)] : []),
      ];
      for (const look of looks) {
        await look();
        later.push(...screens());
      }
    }
  }
  return { session, later, look };
}
