import { clausesIn, measuredSentences } from '../../../language/matchers.ts';
import { irregularPast } from '../../../language/verbs.ts';
import { sectionRule } from '../../rule.ts';
import { isHandsOn, isSharedWork } from '../../vocabulary/hands-on.ts';
import { agentlessIn, type Passive } from './passives.ts';

export const agentlessOutcome = sectionRule<string>({
  id: 'agentless-outcome',
  title: 'Done by nobody',
  sees: 'An outcome or step in the passive with nobody behind it, such as "the issue was resolved".',
  why: 'The interviewer writes down who did it. In the passive nobody did, and the credit for your own result is lost.',
  source:
    "Interview coaching convention; the verb lists are this project's own, tried on 61 passives of real answers judged by one annotator.",
  weight: 'fault',
  sections: ['action', 'result'],
  unlabelled: true,
  check(section) {
    const { sentences } = section;
    const last = sentences[sentences.length - 1];
    const found = sentences.flatMap((each) => agentlessIn(each, each === last));
    const measured = measuredSentences(section);
    const steps = clausesIn(section).filter((each) => isHandsOn(each) || isSharedWork(each));
    // Among steps with a doer a step in the passive is only style, an outcome is not.
    const isStyle = steps.length > found.length;
    const counts = ({ isClosing }: Passive) =>
      !isStyle || section.name === 'result' || (isClosing && section.name === null);
    return found
      .filter(counts)
      .slice(0, 1)
      .map(({ span, deed, sentence }) => ({
        span,
        data: deed,
        // The figure says what came of it; whose it was is a smaller matter.
        weight: measured.has(sentence) ? 'hint' : 'fault',
      }));
  },
  message: ({ data }) =>
    `Nobody is seen doing it: "${data}" has no doer, so it cannot be written down as yours.`,
  fix: ({ data }) =>
    `Put the doer in front: "I ${irregularPast(data) ?? data} ...", or name who did and your part.`,
  followUp: 'Who did that: you, or someone else?',
  examples: {
    flags: [
      { section: 'result', text: '[[The incident was resolved]] in under an hour.' },
      { section: 'result', text: 'Errors fell, and [[the backlog was cleared]] by Friday.' },
      { section: 'result', text: '[[THE MIGRATION WAS COMPLETED]]\non time.' },
      { section: 'result', text: 'In the end, [[it got fixed]].' },
      { section: 'result', text: '[[Build time was significantly reduced]], by 40%.' },
      { section: 'result', text: '[[Trust has been restored]] since.' },
      '[[A decision was made]] and a runbook was written.',
      '[[A page with the steps was put together]] and shared.',
      'Situation: The importer crashed.\nAction: It was hard. [[The parser was rewritten]] over a weekend.',
    ],
    passes: [
      { section: 'result', text: 'The template was adopted by four teams.' },
      { section: 'result', text: 'The leak was fixed by the vendor.' },
      { section: 'result', text: 'I was promoted, and the talk was praised.' },
      { section: 'result', text: "The export wasn't finished that week." },
      { section: 'result', text: 'I replayed the queue until the last gap was closed.' },
      { section: 'result', text: 'I rolled back and the index was restored in a minute.' },
      { section: 'result', text: 'My patch was merged the same day.' },
      { section: 'result', text: 'The lead said: "The outage was resolved in no time."' },
      { section: 'result', text: 'The team was relieved, and the date was fixed.' },
      { section: 'result', text: 'Alerts that were fixed stayed quiet.' },
      { section: 'situation', text: 'The old scheduler was replaced in spring.' },
      'I traced it, I wrote a failing test, and the change was deployed on Monday.',
      {
        section: 'result',
        text: 'The checklist was made mandatory and the job was written in Go.',
      },
      'The cache was being rebuilt while I looked.',
    ],
  },
});
