import { describe, expect, test } from 'vitest';
import { type Heard, hearBeats, type ReadSection } from '../../src/review/beats.ts';
import type { Finding } from '../../src/review/finding.ts';
import { reviewAnswer, reviewSections } from '../../src/review/review.ts';
import type { Sign } from '../../src/scenario/question/signs.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import { questionOf } from '../support/question-yaml.ts';

const QUESTION = questionOf();

/** A section that was judged, and what its words show, each quoted as itself. */
function section(name: SectionName | null, ...signs: Sign[]): ReadSection {
  const evidence = signs.map((shows) => ({ shows, span: { start: 0, end: 1 }, quote: shows }));
  return { section: name, rating: 'at the bar', evidence, findings: [] };
}

const NOT_JUDGED = { rating: 'not enough to judge' } as const;

function finding(rule: string, weight: Finding['weight']): Finding {
  const span = { start: 0, end: 1 };
  return { rule, weight, section: 'task', span, quote: rule, message: '', fix: '' };
}

function heard(sections: readonly ReadSection[]): Record<string, string> {
  const beats = hearBeats(QUESTION, sections);
  return Object.fromEntries(
    beats.map(({ beat, heard: what, quote }) => [
      beat.id,
      what === 'heard' ? `heard: ${quote}` : what,
    ]),
  );
}

const ALL = ['stake', 'whose', 'steps', 'objection', 'difference', 'habit'];
const every = (what: Heard) => Object.fromEntries(ALL.map((id) => [id, what]));
const NONE = every('cannot tell');
const SILENT = { ...every('not heard'), objection: 'cannot tell' };
const judged = ['situation', 'task', 'action', 'result', 'reflection'] as const;

describe('a beat', () => {
  test.each<[string, ReadSection[], Record<string, string>]>([
    ['cannot be told of an answer nobody put into words', [], NONE],
    [
      'is heard where its evidence stands',
      [section('situation', 'how much')],
      { ...NONE, stake: 'heard: how much' },
    ],
    [
      'is not where the section was judged without it',
      [section('situation', 'where and what')],
      { ...NONE, stake: 'not heard' },
    ],
    [
      'cannot be told where the section is too little to judge',
      [{ ...section('situation'), ...NOT_JUDGED }],
      NONE,
    ],
    [
      'is heard by any of its evidence, the first that is named',
      [section('result', 'outcome', 'change')],
      { ...NONE, difference: 'heard: change' },
    ],
    [
      'is heard wherever it was said',
      [section('situation', 'whose it was'), section('task', 'to be done')],
      { ...NONE, stake: 'not heard', whose: 'heard: whose it was' },
    ],
    [
      'without evidence is for a listener to tell',
      [section('action', 'own step', 'reason', 'choice')],
      { ...NONE, steps: 'heard: own step' },
    ],
    ['is not heard in an answer that shows nothing', judged.map((name) => section(name)), SILENT],
    [
      'of an answer without labels is told as far as it can be',
      [section(null, 'own step')],
      {
        ...NONE,
        stake: 'not heard',
        whose: 'not heard',
        steps: 'heard: own step',
        difference: 'not heard',
      },
    ],
    [
      'is heard in what a rule praises',
      [{ ...section('task'), findings: [finding('no-scope-boundary', 'praise')] }],
      { ...NONE, whose: 'heard: no-scope-boundary' },
    ],
    [
      'is not heard in what it marks down',
      [{ ...section('task'), findings: [finding('no-scope-boundary', 'fault')] }],
      { ...NONE, whose: 'not heard' },
    ],
    [
      'is not heard in the praise of an unknown rule',
      [{ ...section('task'), findings: [finding('no-such-rule', 'praise')] }],
      { ...NONE, whose: 'not heard' },
    ],
  ])('%s', (_, sections, expected) => {
    expect(heard(sections)).toEqual(expected);
  });
});

const STORY = {
  situation: 'Our parser dropped 300 invoices a day at the scanner, and nobody had counted them.',
  task: "It wasn't my team's service, but I could read the scanner's log.",
  action:
    'I pulled the scanner log for two days and compared it with the invoices table. I rewrote the parser instead of buying a second scanner, because it failed on umlauts.',
  result: 'Lost invoices fell from 300 a day to 2.',
  reflection: 'The invoices taught me about umlauts. Since then I count both ends of every import.',
};

describe('a story as it is reviewed', () => {
  test('section by section, the beats are quoted from its words', () => {
    const texts = new Map(judged.map((name) => [name, STORY[name]]));
    const { sections } = reviewSections(texts, { level: 'sde2' });
    expect(heard(sections)).toEqual({
      stake: 'heard: 300 invoices',
      whose: "heard: wasn't my team's service",
      steps: expect.stringMatching(/^heard: I pulled the scanner log/),
      objection: 'cannot tell',
      difference: expect.stringMatching(/^heard: .*300 a day to 2/),
      habit: expect.stringMatching(/^heard: Since then I count/),
    });
  });

  test('of a single take, the other beats cannot be told', () => {
    const { sections } = reviewSections(new Map([['task', STORY.task]]), { level: 'sde2' });
    expect(heard(sections)).toEqual({ ...NONE, whose: "heard: wasn't my team's service" });
  });

  test('in one piece without labels, what it shows is heard', () => {
    const text = judged.map((name) => STORY[name]).join(' ');
    const { sections } = reviewAnswer(text, { level: 'sde2' });
    expect(sections.map((each) => each.section)).toEqual([null]);
    expect(heard(sections)).toMatchObject({
      whose: expect.stringMatching(/^heard/),
      steps: expect.stringMatching(/^heard/),
      objection: 'cannot tell',
      difference: expect.stringMatching(/^heard/),
    });
  });
});
