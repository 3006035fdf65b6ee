import { openingOf } from '../../../language/matchers.ts';
import { saysWhoseItWas } from '../../evidence/task.ts';
import { sectionInAnswerRule } from '../../rule.ts';
import { boundaryIn } from '../../vocabulary/boundary.ts';
import { saysWhose } from './whose-work.ts';

export const noScopeBoundary = sectionInAnswerRule<'missing' | 'there'>({
  id: 'no-scope-boundary',
  title: 'Whose work was it?',
  sees: 'A Task that never says whose work it was, who asked for it or that nobody did, or why the speaker took it.',
  why: 'Ownership begins where your duty ends: the listener cannot see you step over a line you have not drawn.',
  source:
    "Interview coaching convention for Ownership; the word lists are this project's own. Many good answers leave it out, hence a hint.",
  weight: 'hint',
  sections: ['task', 'situation'],
  unlabelled: true,
  check(section, { answer }) {
    const span = boundaryIn(section);
    if (span) return [{ span, data: 'there', weight: 'praise' }];
    if (section.name !== 'task' || section.sentences.length === 0) return [];
    const setup = answer.sections.filter(({ name }) => name === 'task' || name === 'situation');
    if (setup.some((each) => boundaryIn(each) !== null || saysWhose(each) || saysWhoseItWas(each)))
      return [];
    return [{ span: openingOf(section), data: 'missing' }];
  },
  message: ({ data }) =>
    data === 'there'
      ? 'This shows where your duty ended and that you went on from there.'
      : 'Nothing says whose work this was, who asked for it, or why you took it.',
  fix: ({ data }) =>
    data === 'there'
      ? 'Keep it short and early, as it is.'
      : 'Add it in one breath: whose service it was, that nobody asked (if so), and why you.',
  followUp: 'Whose job was this, and why did it end up being you?',
  shows: 'whose it was',
  examples: {
    flags: [
      '[[The goal was to halve the build time.]]',
      '[[We had to fix the crash before the launch.]]',
      '[[I needed to find the leak.]] Time was short.',
      '[[Migrate the billing tables without downtime.]]',
      "[[I had to resolve the conflict.]] It couldn't wait.",
      '[[THE TEAM HAD TO SHIP THE APP\nBY FRIDAY.]]',
      'Situation: The nightly job failed.\nTask: [[It had to run again by Monday.]]',
    ],
    passes: [
      'As the release captain that week, I had to restore the feed.',
      'The gateway is owned by another group.',
      'I wanted to end the nightly pages.',
      'My manager asked me to find the leak.',
      'I was responsible for the rollout.',
      'Situation: I was the only one on call.\nTask: I needed to find the leak.',
      'I took it because I had written the parser.',
      "It wasn't\nmy team's service.",
      { section: 'situation', text: 'The nightly job belonged to the old schema.' },
      'The goal was to halve the build time. NOBODY HAD ASKED ME.',
    ],
    praises: [
      "The importer was [[not my team's]], and I took it on.",
      "It [[wasn't my job]], but I could read both logs.",
      '[[Nobody asked me]] to look.',
      '[[No one had even asked for it]].',
      'There [[was no ticket]]. I opened the dump anyway.',
      'It lay [[outside my role]] as a tester.',
      'The schema [[belonged to Payments]].',
      { section: 'situation', text: 'I had [[no formal authority]] over their roadmap.' },
    ],
  },
});
