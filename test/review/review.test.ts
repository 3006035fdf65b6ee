import { describe, expect, test } from 'vitest';
import { type ReviewOptions, reviewAnswer, reviewSections } from '../../src/review/review.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import type { Telling } from '../../src/scenario/telling.ts';
import { testScenario } from '../support/scenario.ts';

const SDE2 = { level: 'sde2' } as const;

function ratingOf(section: SectionName, text: string, options: ReviewOptions = SDE2) {
  return reviewSections(new Map([[section, text]]), options).sections[0]?.rating;
}
function whyOf(section: SectionName, text: string, options: ReviewOptions = SDE2) {
  return reviewSections(new Map([[section, text]]), options).sections[0]?.why;
}

describe('not enough to judge', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a few words', 'I fixed the build.'],
    ['mash', 'asdf qwer zxcv uiop hjkl asdf qwer vbnm fghj tyui'],
    [
      'placeholder Latin',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor',
    ],
    ['German', 'Ich habe die Protokolle gelesen und dann den Fehler in der Warteschlange behoben.'],
    ['Spanish', 'Yo revisé los registros de la cola y después corregí el error en una tarde.'],
    ['Japanese', 'ログ を 読んで、 それから 問題 を 直し ました。 そして 測り ました。'],
    ['the same again', 'I read the log and fixed it. '.repeat(8)],
    [
      'shuffled words',
      'the of I log my and read a to fixed the and queue our by an with it the for broke',
    ],
  ])('%s', (_, text) => {
    expect(ratingOf('action', text)).toBe('not enough to judge');
    const { findings } = reviewSections(new Map([['action', text]]), SDE2).sections[0] ?? {};
    expect(findings?.filter(({ weight }) => weight === 'praise')).toEqual([]);
  });

  test('the question, copied', () => {
    const scenario = testScenario();
    const options = { ...SDE2, scenario };
    expect(whyOf('action', scenario.question, options)).toContain('repeats the question');
  });

  test('the strong example, copied and cut a little', () => {
    const scenario = testScenario();
    const { strong } = scenario.sections.action;
    const options = { ...SDE2, scenario };
    expect(whyOf('action', `Well, ${strong}`, options)).toContain('strong example');
  });

  test.each([
    'Pulled heap dumps, compared two of them, found the leak in a listener and closed it.',
    'um so i like read the logs and uh i found the thing and fixed it',
    'I used C++, gRPC and the AWS SDK to rewrite the importer in 3 days.',
  ])('but enough is: %s', (text) => {
    expect(ratingOf('action', text)).not.toBe('not enough to judge');
  });
});

describe('a section is rated', () => {
  test.each<[SectionName, string, string]>([
    ['situation', 'The shop lost some of its orders every night.', 'at the bar'],
    ['situation', 'The shop lost 40 orders a night, about $900.', 'at the bar'],
    [
      'situation',
      'The shop lost 40 orders a night to a nightly import, about $900 of work.',
      'raises the bar',
    ],
    ['action', 'We rewrote the importer and we tested it well.', 'below the bar'],
    ['action', 'I rewrote the importer and I tested it twice.', 'below the bar'],
    [
      'action',
      'I rewrote the importer in a weekend, tested it on two nights of old files and watched the first run from the office.',
      'below the bar',
    ],
    [
      'action',
      'I rewrote the importer in a weekend, tested it on two nights of old files and counted the rows of the first run.',
      'at the bar',
    ],
    [
      'action',
      'I rewrote the importer in a weekend, tested it on two nights of old files, and because nobody had ever done that before, watched all of the first run from the office.',
      'raises the bar',
    ],
    [
      'action',
      'I read the dumps. I timed both parsers. I chose the old one because it could be undone. I shipped it behind a flag.',
      'raises the bar',
    ],
    ['result', 'The rollout went through in the end, as planned.', 'below the bar'],
    ['result', 'Imports took 200 ms from that day on.', 'at the bar'],
    ['reflection', 'A green light says nothing about lost rows.', 'at the bar'],
    ['reflection', 'I used to trust green lights. Now I count rows.', 'at the bar'],
    [
      'reflection',
      'I used to trust green lights. Now I count rows before I believe one.',
      'raises the bar',
    ],
  ])('%s: %s', (section, text, rating) => {
    expect(ratingOf(section, text)).toBe(rating);
  });

  test('with the reason it is not higher', () => {
    expect(whyOf('action', 'We rewrote the importer and we tested it well.')).toMatch(
      /^To reach the bar: tell the steps you took yourself/,
    );
    expect(whyOf('result', 'Imports took 200 ms from that day on.')).toMatch(
      /^To raise it: give the figure before and after/,
    );
  });
});

describe('a review', () => {
  const TEXT = [
    '## Situation',
    'The shop lost 40 orders a night.',
    '## Action',
    'We fixed the queue. We tested it well.',
    '## Result',
    'In the end everyone was happy.',
  ].join('\n');

  test('quotes the text it was given', () => {
    for (const { findings } of reviewAnswer(TEXT, SDE2).sections) {
      for (const { span, quote } of findings) expect(TEXT.slice(span.start, span.end)).toBe(quote);
    }
  });

  test('names one thing to fix next, in the section that weighs most', () => {
    expect(reviewAnswer(TEXT, SDE2).next).toMatchObject({ section: 'action' });
  });

  test('says what it could not judge', () => {
    expect(reviewAnswer(TEXT, SDE2).notJudged).toEqual([
      'There is no task.',
      'There is no reflection.',
    ]);
    expect(reviewAnswer(`My story\n${TEXT}`, SDE2).notJudged[0]).toMatch(/before the first label/);
    expect(reviewAnswer('I fixed the build.', SDE2).notJudged[0]).toMatch(/^Without labels/);
  });

  test('reads a story with a colon line at its end as one piece', () => {
    const story = `${'I read the log and closed the leak that week. '.repeat(6)}\nResults:\n- 40 fewer`;
    expect(reviewAnswer(story, SDE2).sections.map(({ section }) => section)).toEqual([null]);
  });

  test('without labels is one piece, under no name', () => {
    const { sections } = reviewAnswer('We fixed it. It was better.', SDE2);
    expect(sections.map(({ section }) => section)).toEqual([null]);
  });

  test('takes targets and the question from the scenario, and key phrases where that is told', () => {
    const scenario = testScenario();
    const reviewed = (telling: Telling) =>
      reviewSections(new Map([['action', 'I looked at it once.']]), { ...SDE2, scenario, telling });
    const review = reviewed('model');
    expect(reviewed('own').sections[0]?.keyPhrases).toEqual([]);
    expect(review.scenario).toBe(scenario.id);
    expect(review.sections[0]).toMatchObject({
      targetSeconds: scenario.sections.action.target_seconds,
    });
    expect(review.sections[0]?.keyPhrases.map(({ phrase }) => phrase)).toEqual(
      scenario.sections.action.key_phrases,
    );
  });
});
