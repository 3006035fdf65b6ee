// A year of somebody's rehearsals, made up, the same every time.
import { createChance } from './chance.js';
import { stories } from './library.js';

const DAY_MS = 24 * 60 * 60_000;
const DAYS = 365;
const LAST_DAY = Date.UTC(2026, 10, 20);
const WORDS_A_SECOND = 2.5;

const SENTENCES = [
  'Our night job copied the orders of the day into the warehouse, and it had never once been late.',
  'I read the log line by line and found that every retry began with a count of zero.',
  'Forty orders a day went missing between the queue and the table, and nobody had asked.',
  'I asked the two teams for their numbers, laid them side by side, and marked where they differed.',
  'We agreed that the old path would stay until the new one had been right for two weeks.',
  'I wrote the check that compares both tables each morning, and put its result where all could see it.',
  'The difference went from forty a day to none, and it has stayed there for a year.',
  'What I took from it: a job that never complains is a job I do not understand yet.',
  'My manager wanted the date kept, so I cut the report and kept the check.',
  'It took nine days instead of six, and I said so on the second day, not on the sixth.',
  'Support had a list of their own – “the strange ones” – and that list was right.',
];

const RULES = ['we-dilution', 'no-outcome-number', 'hedge', 'setup-heavy', 'vague-quantity'];
/** As src/review has them; a test holds every record against its schema. */
const READINGS = ['no hire', 'leaning no hire', 'leaning hire', 'hire'];
const RATED = ['below the bar', 'below the bar', 'at the bar', 'at the bar', 'raises the bar'];

/**
 * Makes `count` records of takes, answers, drills and grades, in the order of time.
 * @param {number} count
 * @returns {Generator<Record<string, unknown>>}
 */
export function* generatedRecords(count) {
  const chance = createChance(4);
  const library = stories();
  let made = 0;

  /** @param {string} kind @param {object} what */
  function record(kind, what) {
    const day = LAST_DAY - (DAYS - 1 - Math.floor((made * DAYS) / count)) * DAY_MS;
    const at = day + 18 * 60 * 60_000 + (made % 7200) * 1000;
    made += 1;
    const id = `${at.toString(36)}-${made.toString(36)}`;
    return { v: 2, id, at, day: new Date(at).toISOString().slice(0, 10), kind, ...what };
  }

  /** @param {number} words */
  function text(words) {
    const sentences = [];
    for (let length = 0; length < words; length += 17) sentences.push(chance.oneOf(SENTENCES));
    return sentences.join(' ');
  }

  /** @param {import('./library.js').Story} story @param {string | null} session */
  function answer({ scenario, questions }, session) {
    const question = chance.oneOf(questions);
    return record('answer', { session, scenario, question, right: chance.happens(0.7) });
  }

  /** @param {import('./library.js').Story} story */
  function* session(story) {
    const { scenario, targets } = story;
    const id = `run-${made.toString(36)}`;
    const sections = chance.happens(0.85) ? story.sections : [chance.oneOf(story.sections)];
    const aloud = chance.happens(0.2);
    const plan = {
      session: id,
      scenario,
      level: chance.oneOf(story.levels),
      clock: aloud ? 'spoken' : 'typing',
      strict: false,
      pivot: chance.happens(0.1) ? chance.oneOf(story.pivots) : null,
      sections,
    };
    const judged = [];
    for (const section of sections) {
      if (chance.happens(0.02)) break;
      const targetSeconds = targets[section] ?? 30;
      const spokenSeconds = Math.round((targetSeconds * chance.between(60, 140)) / 100);
      const words = Math.round(spokenSeconds * WORDS_A_SECOND);
      const take = record('take', {
        ...plan,
        section,
        targetSeconds,
        allowedSeconds: aloud ? targetSeconds : targetSeconds * 3,
        activeSeconds: aloud ? spokenSeconds : spokenSeconds * 3,
        words: aloud ? null : text(words),
        hints: chance.happens(0.15) ? 1 : 0,
        pasted: chance.happens(0.02),
        interrupted: chance.happens(0.02),
        skipped: false,
        ticked: aloud ? ['forty orders a day'] : null,
      });
      yield take;
      judged.push({
        section,
        take: take.id,
        spokenSeconds,
        wordCount: aloud ? 0 : words,
        rating: aloud ? null : chance.oneOf(RATED),
        evidence: [{ shows: 'a step of your own', quote: 'I read the log line by line' }],
        findings: RULES.filter(() => chance.happens(0.15)).map((rule) => ({
          rule,
          weight: 'fault',
          quote: 'We agreed that the old path would stay',
        })),
        phrases: { hit: chance.between(0, 3), of: 3 },
      });
      if (chance.happens(0.03)) yield* ownGrade(`${scenario.id}/section/${section}`, take.id);
    }
    if (judged.length === 0) return;
    yield record('judged', {
      session: id,
      review: 1,
      sections: judged,
      reading: judged.length === 5 && !aloud ? chance.oneOf(READINGS) : null,
      setupShare: judged.length === 5 ? 0.3 : null,
      fix: { section: 'action', rule: 'we-dilution', text: 'Say who did it, and name your part.' },
    });
    for (let asked = chance.between(2, 5); asked > 0; asked -= 1) yield answer(story, id);
  }

  /** @param {string} card @param {string} of */
  function* ownGrade(card, of) {
    yield record('grade', { card, of, grade: chance.between(1, 4) });
    if (chance.happens(0.2)) yield record('undo', { card, of });
  }

  function* evening() {
    const story = chance.oneOf(library);
    if (chance.happens(0.6)) yield* session(story);
    if (chance.happens(0.5)) {
      const { scenario } = chance.oneOf(library);
      const right = chance.happens(0.8);
      const seconds = chance.between(2, 15);
      yield record('drill', { scenario, right, recalled: right, seconds, interrupted: false });
    }
    for (let asked = chance.between(0, 6); asked > 0; asked -= 1) {
      yield answer(chance.oneOf(library), null);
    }
  }

  while (made < count) {
    for (const each of evening()) {
      yield each;
      if (made >= count) return;
    }
  }
}
