import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import { compareTakes } from '../../src/rehearsal/comparison.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { followUpsTo } from '../../src/review/follow-ups.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  FOLLOW_UPS_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { ALPHA } from '../support/library.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { type MemoryJournal, memoryJournal } from '../support/memory-journal.ts';
import { rehearsal, rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';
import { take } from '../support/takes.ts';
import { NOW } from '../support/test-ports.ts';

const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const OWN_WORK = 'What did you do yourself';

const ACTION = { text: 'I compared the ids on both sides of the queue. Then we fixed it there.' };

/** What is asked about a typed section, however many rules the review has by now. */
function questionsAbout(section: SectionName, { text }: { text: string }): string[] {
  const { level, sections } = planRehearsal(ALPHA, { sections: [section] });
  const told = { telling: 'model', question: null } as const;
  const judged = { ...told, pace: 150, level, clock: 'typing', sections } as const;
  const { review } = compareTakes(ALPHA, judged, [take({ section, words: text })]);
  return followUpsTo(review?.findings ?? []).map(({ question }) => question);
}

describe('a typed run with "we fixed it" in the action', () => {
  const questions = questionsAbout('action', ACTION).slice(0, 2);
  const run = (...answers: Reaction[]) =>
    rehearsed({ section: ['action'] }, START, ACTION, ...answers, 'A', DONE);
  const NOTHING = { text: '' };
  const nothing = questions.map(() => NOTHING);

  test('shows the words marked, and what they cost', async () => {
    const { text } = await run(...nothing);
    expect(text).toMatch(/\n {2}I compared .*Then we fixed \[\d\] it\s+there\./s);
    expect(text).toMatch(/\[\d\] "we fixed" They cannot tell what you did/);
  });

  test('asks what the person did, in takes, before the probes of the scenario', async () => {
    const { text, requests } = await run(...nothing);
    const asked = requests.slice(1).map(({ question }) => question);
    expect(asked).toEqual(questions.map((question) => expect.stringContaining(question)));
    expect(asked.join()).toContain(OWN_WORK);
    expect(requests[1]).toMatchObject({ targetSeconds: 30, allowedSeconds: 90, hints: [] });
    expect(text.indexOf(OWN_WORK)).toBeLessThan(text.indexOf('Follow-up: Story alpha'));
  });

  test('an answer is kept, and its words shown', async () => {
    const answer = { text: 'I wrote the check and ran it twice.', activeSeconds: 12 };
    const { text, journal } = await run(answer);
    expect(journal.kept).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'probe', words: answer.text, activeSeconds: 12, clock: 'typing' },
        gaveUp: false,
      }),
    );
    expect(text).toContain(answer.text);
    expect(text).toContain('Follow-ups: 1 of 1 answered.');
  });

  test('nothing said is no answer', async () => {
    const { text, journal } = await run(...nothing);
    expect(journal.kept.filter((each) => each.kind === 'probe' && each.gaveUp)).toHaveLength(1);
    expect(text).toContain('Nothing came. Have an answer ready for it.');
  });

  test('an answer that leaves the same gap is asked about once more, and no third time', async () => {
    const vague = { text: 'We fixed it together there, as a team.' };
    const { requests, text } = await run(vague, vague);
    expect(requests[2]?.question).toMatch(/^That does not answer it yet\. /);
    expect(requests).toHaveLength(3);
    expect(text).toContain('It is still open: they would ask once more.');
    expect(text).toContain('Follow-ups: 0 of 2 answered.');
  });

  test('more are asked where more are wanted', async () => {
    const five = SECTIONS.map(() => ACTION);
    const script = [START, ...five, NOTHING, NOTHING, FOLLOW_UPS_MENU.more, NOTHING, 'A', DONE];
    const { requests } = await rehearsed({}, ...script);
    expect(requests).toHaveLength(SECTIONS.length + 3);
  });

  test('one that is left is begun with what was typed, when the session goes on', async () => {
    const drafts = memoryDrafts();
    const journal = memoryJournal([], { now: () => NOW });
    const call = { section: ['action'], drafts, journal };
    const left = { kind: 'left', by: 'ctrl-c', text: 'I wrote', activeSeconds: 4 } as const;
    const { end, printed } = rehearsal(call, [START, ACTION, left]);
    await expect(end).rejects.toThrow(Cancelled);
    expect(printed.join('\n')).toContain('I wrote');
    const again = await rehearsed(call, 'Go on', ...nothing, 'A', DONE);
    expect(again.requests[0]).toMatchObject({ text: 'I wrote', activeMs: 4000 });
  });

  test('an answer the journal does not take stays in the draft', async () => {
    const whole = memoryJournal([], { now: () => NOW });
    const journal: MemoryJournal = {
      ...whole,
      append: (each) =>
        each.kind === 'probe' ? { id: 'lost', notice: 'not saved (ENOSPC)' } : whole.append(each),
    };
    const drafts = memoryDrafts();
    const answer: Reaction = { text: 'I wrote the check and ran it twice.', activeSeconds: 12 };
    const script: Reaction[] = [START, ACTION, answer, 'A', DONE];
    const { noted } = await rehearsed({ section: ['action'], journal, drafts }, ...script);
    expect(noted.join('\n')).toContain('not saved (ENOSPC)');
    expect([...drafts.kept.values()]).toMatchObject([
      { probe: { text: 'I wrote the check and ran it twice.' } },
    ]);
  });

  test('asks about nothing when the follow-ups are left out', async () => {
    const { text } = await rehearsed(
      { section: ['action'], quiz: false },
      ...[START, ACTION, DONE],
    );
    expect(text).not.toContain(OWN_WORK);
    expect(text).toMatch(/One thing +Action: They cannot tell/);
  });
});

describe('an aloud run', () => {
  const script = [START, { activeSeconds: 90 }, [0]];

  test('shows what was not said, and rates nothing', async () => {
    const { text } = await rehearsed(
      { aloud: true, section: ['action'], quiz: false },
      ...[...script, DONE],
    );
    expect(text).toContain('not said: a retry acknowledged');
    expect(text).not.toMatch(/(at|below|raises) the bar|Reads like/);
    expect(text).toContain('Coaching');
  });

  test('is asked the probes of the scenario alone: there are no words to ask about', async () => {
    const { text, requests } = await rehearsed(
      { aloud: true, section: ['action'] },
      ...[...script, 'A', DONE],
    );
    expect(requests).toHaveLength(1);
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
    const script = [START, { text: WORDS }, { text: WORDS }, COMPARISON_MENU.next('Result'), DONE];
    expect((await rehearsed(call, ...script)).text).not.toMatch(/story ends here|There is no/);
  });
});
