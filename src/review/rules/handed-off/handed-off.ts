import { clausesIn } from '../../../language/matchers.ts';
import { sectionInAnswerRule } from '../../rule.ts';
import { isAtWork, isHandsOn, isSharedWork } from '../../vocabulary/hands-on.ts';
import { handOversIn } from './handing-over.ts';

/** What is seen to the end is nobody else's: so much own work before, or any after, and all is well. */
const OWN_BEFORE = 2;
const SHARED_AFTER = 2;
const MUCH_SHARED = 4;

export const handedOff = sectionInAnswerRule<{ isDone: boolean }>({
  id: 'handed-off',
  title: 'Handed off',
  sees: 'Word passed on to others who then do the work, with no work of the speaker around it.',
  why: 'A story in which others fix it shows what they can do. Ownership is what you did until it was fixed.',
  source:
    "Amazon's Leadership Principle Ownership (\"they never say 'that's not my job'\"); the word lists are this project's own.",
  weight: 'fault',
  sections: ['action', 'result'],
  unlabelled: true,
  check(section, { answer }) {
    const story = answer.sections
      .filter(({ name }) => name !== 'situation' && name !== 'task' && name !== 'reflection')
      .flatMap(clausesIn);
    if (story.filter(isHandsOn).length >= OWN_BEFORE) return [];
    const lastOwn = story.findLastIndex(isAtWork);
    const shared = story.flatMap((clause, at) => (isSharedWork(clause) ? [at] : []));
    if (shared.length >= MUCH_SHARED) return [];
    const lastShared = shared[shared.length - SHARED_AFTER] ?? -1;
    const after = new Set(story.slice(Math.max(lastOwn, lastShared) + 1));
    const handOver = handOversIn(section).find(({ clause }) => after.has(clause));
    if (handOver === undefined) return [];
    const { start, end, isDone } = handOver;
    return [{ span: { start, end }, data: { isDone }, weight: isDone ? 'fault' : 'hint' }];
  },
  message: ({ data }) =>
    data.isDone
      ? 'You passed it on and others did the work, so the interviewer notes their fix, not yours.'
      : 'It leaves your hands here, and nothing shows that you saw it through.',
  fix: () =>
    'Say what stayed with you: the proof you brought, the change you wrote, how you checked that it held.',
  followUp: 'And once you had told them, what did you do to see it through?',
  examples: {
    flags: [
      '[[I told the storage team and they fixed it]].',
      'The replica was behind again. [[I raised it with the DBA, who sorted it out the same day]].',
      '[[I filed a ticket with the vendor. They shipped a patch two weeks later]].',
      'I noticed the drift and [[let the data team know, and they took care of it]].',
      '[[I opened a bug and the mobile team\nhad it fixed by Monday]].',
      '[[We reported it to the CDN provider and their support resolved it]]. We were glad.',
      '[[Escalated to a senior colleague who found the cause]].',
      '[[I handed it over to the on-call engineer]].',
      '[[I ASKED THE OPS TEAM TO RESTART THE BROKER]].',
    ],
    passes: [
      'I told the storage team and they fixed it, then I replayed the lost writes and compared the sums.',
      'I reproduced the hang, wrote a failing test and bisected it, and the vendor patched the driver.',
      'I told them that they fixed the wrong pool.',
      'I asked the engineer who fixed the last leak how he had found it, and wrote the patch.',
      "I didn't hand it over to the ops team.",
      'I flagged it to the vendor so they could fix it, and built a workaround meanwhile.',
      'I paired with their engineer and we fixed it together.',
      'They said: "We told the vendor and they fixed it."',
      'I told the team that the restart fixed it.',
      'I asked the DBA to explain the plan to me.',
      'I raised the limit and the alarms stopped.',
      'I proposed a smaller schema to the team and they picked it up.',
      {
        section: 'situation',
        text: 'I told the vendor and they fixed it, but in May it came back.',
      },
    ],
  },
});
