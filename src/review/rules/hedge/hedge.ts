import { measuredSentences } from '../../../language/matchers.ts';
import { spanOver } from '../../../language/span.ts';
import type { AnswerSection } from '../../answer.ts';
import { type Sighting, sectionRule } from '../../rule.ts';
import { type Hedge, hedgesIn } from './hedges.ts';

const HEARD: Record<Hedge, string> = {
  softened: 'They hear that you only half did it.',
  doubted: 'They hear that you are not sure what you did yourself.',
  tried: 'They hear an attempt, and wonder how it ended.',
  unpinned: 'They hear that nobody pinned it down.',
  trailed: 'They hear that a detail is missing here.',
};
const SAY: Record<Hedge, string> = {
  softened: 'Drop the softener and say what you did; if your part was small, name that part.',
  doubted: 'Say as a fact what you are sure of, and leave the rest out.',
  tried: 'Say what you did and how it ended, even if it did not work.',
  unpinned: 'Name what it turned out to be, in one plain sentence.',
  trailed: 'End on the thing itself, or name the other one too.',
};

function check(section: AnswerSection): Sighting<Hedge>[] {
  const { name, sentences } = section;
  if (name !== null && name !== 'action' && name !== 'result') return [];
  const measured = measuredSentences(section);
  return sentences.flatMap((sentence, index) =>
    hedgesIn(sentence, sentences[index + 1], measured.has(sentence)).map(({ hedge, words }) => ({
      span: spanOver(words),
      data: hedge,
      weight: hedge === 'softened' ? 'fault' : 'hint',
    })),
  );
}

export const hedge = sectionRule<Hedge>({
  id: 'hedge',
  title: 'Half a claim',
  sees: 'A word that weakens what you did yourself, "I kind of helped", "we tried to", in Action, Result and unlabelled answers.',
  why: 'They write down the weaker reading: what you half claim, they cannot credit to you.',
  source:
    "Interview coaching convention; the word list is this project's own, and narrow, because most hedges in good answers are literal.",
  weight: 'hint',
  escalates: true,
  sections: 'each',
  check,
  message: ({ data }) => HEARD[data],
  fix: ({ data }) => SAY[data],
  followUp: 'Did you do it or not? Say it again without the cushion.',
  examples: {
    flags: [
      'I [[kind of led]] the migration of the search index.',
      'I [[sort of just took]] over the rollout.',
      'I was [[kind of responsible]] for the mobile release.',
      'After two days [[I guess we moved]] to a bloom filter.',
      { section: 'action', text: 'We [[tried to improve]] the on-call handover.' },
      { section: 'action', text: 'I [[did my best]] to keep the vendor in the loop.' },
      { section: 'result', text: 'It [[was some kind of]] race in the driver.' },
      { section: 'action', text: 'I added an index [[or something like that]].' },
      { section: 'action', text: "I fixed the tests,\nthe docs [[AND STUFF]]. It's in the wiki." },
      'It was [[kind of my]] idea to drop the queue.',
    ],
    passes: [
      'I believed REST fits better here, and I said so.',
      'I had never seen that kind of error, so I wrote a probe for it.',
      'I tried to reproduce it with one worker, but it never failed.',
      'I tried to fix it with a lock. That made it worse, so I took the lock out.',
      'I think the plan was sound, and I think we saved about 20 hours a week.',
      'They kind of agreed, so I asked for a written yes.',
      'I was kind of worried about the cut-over.',
      'I told him: "I kind of helped, or something."',
      'I asked whether it was CPU or something else.',
      'If I sort of knew the answer, I measured it anyway.',
      'I helped the data team write the backfill.',
      { section: 'reflection', text: 'I kind of hid behind the process.' },
    ],
  },
});
