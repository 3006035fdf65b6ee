import { holds, openingOf } from '../../language/matchers.ts';
import { wordList } from '../../language/word-list.ts';
import { sectionRule } from '../rule.ts';
import { namesPeopleBehind } from '../vocabulary/people-behind.ts';

const CODE = wordList(`
  bug bugs query queries index cache caching race lock locks deadlock thread threads concurrency
  memory leak timeout timeouts retry retries queue queues schema migration migrations deploy deploys
  deployment deployments rollback flag flags test tests testing log logs trace traces latency api apis
  endpoint endpoints database row rows column config configuration library dependency
  refactor refactoring pipeline cluster server servers container script compiler null pointer async
  transaction transactions cron job jobs exception exceptions parser regex sdk webhook commit merge
  branch build builds instrument instrumenting instrumentation observability kafka kubernetes redis postgres sql json http firmware sensor driver buffer`);
const FEWEST_WORDS = 8;

const senior = (text: string) => ({ text, level: 'senior' as const });

export const systemicMissing = sectionRule<null>({
  id: 'systemic-missing',
  title: 'The cause behind the code',
  sees: 'A senior Reflection that stays with the code and names no owner, process or agreement behind it.',
  why: 'At senior level they ask why the system of people let the bug in, because that is what you will be hired to change.',
  source: "Interview coaching convention for senior levels; the word lists are this project's own.",
  weight: 'hint',
  levels: ['senior'],
  sections: ['reflection'],
  check(section) {
    const { words, wordCount } = section;
    if (wordCount < FEWEST_WORDS || !holds(words, CODE)) return [];
    if (namesPeopleBehind(words)) return [];
    return [{ span: openingOf(section), data: null }];
  },
  message: () => 'The cause ends in the code, and at senior level they ask why it could get there.',
  fix: () =>
    'Add the cause behind it, such as a missing owner, standard or review, and what you changed about that.',
  followUp: 'What in the way the teams worked let this happen in the first place?',
  examples: {
    flags: [
      senior('[[I learned that a retry needs a key of its own.]] I now write that test first.'),
      senior(
        '[[The cache had no upper limit.]] I put one on every cache I touch now, and I log evictions.',
      ),
      senior('[[A GREEN test with a mocked clock proves nothing about midnight in another zone.]]'),
      senior(
        '[[I trusted the config\nand never read the log.]] These days I read the log before anything else.',
      ),
      senior(
        "[[I hadn't thought about two threads in the sensor driver.]] Next time I draw the locks first.",
      ),
      senior(
        '[[I should have rehearsed the migration on a copy of the data before I ran it for real.]]',
      ),
    ],
    passes: [
      senior(
        'The retry was the small cause. Nobody owned the feed from end to end, so I asked for an SLO.',
      ),
      senior(
        'Two teams shared a schema and no agreement on who may change it. I now write one first.',
      ),
      senior(
        'The deploy was easy to fix. What let it through was a review that counted lines, not risks.',
      ),
      senior(
        "The bug lived for a year because the on-call rotation and the people who built it weren't the same.",
      ),
      senior('I learned to ask for the number I am afraid of before I present the plan to anyone.'),
      senior('More tests.'),
      {
        text: 'I learned that a retry needs a key of its own, and I write that test first.',
        level: 'sde2',
      },
      { text: 'The cache had no upper limit and I put one on each cache I touch.', level: 'sde1' },
    ],
  },
});
