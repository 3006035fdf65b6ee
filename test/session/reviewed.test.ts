import { describe, expect, test } from 'vitest';
import { compareTakes } from '../../src/rehearsal/comparison.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { followUpsTo } from '../../src/review/follow-ups.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { ALPHA } from '../support/library.ts';
import { rehearsed } from '../support/rehearsal.ts';
import { take } from '../support/takes.ts';

const START = 'Start the clock';
const DONE = 'Done for now';
const GOOD = 'I had an answer';
const POOR = 'I had to look for one';
const OWN_WORK = 'What did you do yourself';

const ACTION = { text: 'I compared the ids on both sides of the queue. Then we fixed it there.' };

/** What is asked about a typed section, however many rules the review has by now. */
function questionsAbout(section: SectionName, { text }: { text: string }): string[] {
  const { level, sections } = planRehearsal(ALPHA, { sections: [section] });
  const judged = { pace: 150, level, clock: 'typing', sections } as const;
  const { review } = compareTakes(ALPHA, judged, [take({ section, words: text })]);
  return followUpsTo(review?.findings ?? []).map(({ question }) => question);
}

describe('a typed run with "we fixed it" in the action', () => {
  const questions = questionsAbout('action', ACTION);
  const own = questions.findIndex((question) => question.includes(OWN_WORK));
  const run = (...answers: string[]) =>
    rehearsed({ section: ['action'] }, START, ACTION, 'Take them', ...answers, 'A', DONE);
  const all = (answer: string) => questions.map(() => answer);

  test('shows the words marked, and what they cost', async () => {
    const { text } = await run(...all(GOOD));
    expect(text).toMatch(/You said\n {2}I compared .*Then we fixed \[\d\] it\s+there\./s);
    expect(text).toMatch(/\[\d\] "we fixed" They cannot tell what you did/);
  });

  test('asks what the person did, before the probes of the scenario', async () => {
    const { text, asked } = await run(...all(GOOD));
    expect(own).toBeGreaterThanOrEqual(0);
    expect(text.indexOf(OWN_WORK)).toBeGreaterThan(text.indexOf('You said'));
    expect(text.indexOf(OWN_WORK)).toBeLessThan(text.indexOf('Follow-up: Story alpha'));
    expect(text).toContain(`About what you said, ${own + 1} of ${questions.length}`);
    expect(asked.filter(({ message }) => message.startsWith('Answer out loud'))).toEqual(
      questions.map(() => ({
        message: 'Answer out loud. Then, honestly:',
        options: [GOOD, POOR],
      })),
    );
  });

  test('lists the ones without a good answer after the score', async () => {
    const { text, printed } = await run(...all(GOOD).with(own, POOR));
    const from = printed.indexOf('Have an answer ready for');
    expect(from).toBeGreaterThan(printed.indexOf('Score'));
    expect(from).toBeLessThan(printed.indexOf('Summary'));
    expect(text.slice(text.indexOf('Have an answer ready for'))).toContain(OWN_WORK);
  });

  test('lists none when all went well', async () => {
    expect((await run(...all(GOOD))).text).not.toContain('Have an answer ready for');
  });

  test('asks about nothing when the follow-ups are left out', async () => {
    const { text } = await rehearsed(
      { section: ['action'], quiz: false },
      ...[START, ACTION, DONE],
    );
    expect(text).not.toContain(OWN_WORK);
    expect(text).toMatch(/Fix next\n {2}Action: They cannot tell/);
  });
});

describe('an aloud run', () => {
  const script = [START, { activeSeconds: 90 }, [0]];

  test('shows what was not heard, and rates nothing', async () => {
    const { printed, text } = await rehearsed(
      { aloud: true, section: ['action'], quiz: false },
      ...[...script, DONE],
    );
    const from = printed.indexOf('Not heard');
    expect(printed.slice(from, from + 2)).toEqual(['Not heard', '  Action: a retry acknowledged']);
    expect(text).not.toMatch(/the bar|As an interviewer|Read together|You said/);
    expect(text).toContain('Coaching');
  });

  test('is asked the probes of the scenario alone: there are no words to ask about', async () => {
    const { text } = await rehearsed(
      { aloud: true, section: ['action'] },
      ...[...script, 'Take them', 'A', DONE],
    );
    expect(text).not.toContain('About what you said');
    expect(text).toContain('Follow-up: Story alpha');
  });
});

describe('a run of one section never says that another is missing', () => {
  const WORDS = 'I compared forty of the ids on both sides, and then I wrote down what differed.';

  test.each(SECTIONS)('%s', async (section) => {
    const call = { section: [section], quiz: false };
    const { text } = await rehearsed(call, START, { text: WORDS }, DONE);
    const others = SECTIONS.filter((name) => name !== section);
    for (const name of others) {
      expect(text).not.toMatch(new RegExp(`There is no ${name}|^ *${name}: `, 'im'));
    }
    expect(text).not.toMatch(/Setup takes|nothing learned|story ends here|Read together/);
  });

  test.each(SECTIONS)('%s, compared at once with --step', async (section) => {
    const call = { section: [section], quiz: false, step: true };
    const { text } = await rehearsed(call, START, { text: WORDS }, DONE);
    expect(text).not.toMatch(/There is no|Setup takes|story ends here/);
  });

  test('nor does one of action and result', async () => {
    const call = { section: ['action', 'result'], quiz: false };
    const script = [START, { text: WORDS }, { text: WORDS }, 'Next: Result', DONE];
    expect((await rehearsed(call, ...script)).text).not.toMatch(/story ends here|There is no/);
  });
});
