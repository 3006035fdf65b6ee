import { speaksFirst } from '../rehearsal/feedback.ts';
import { followUpsAfter, ownFollowUps } from '../rehearsal/follow-ups.ts';
import { takesBySection } from '../rehearsal/whole.ts';
import { PARTS } from '../scenario/sections.ts';
import { summaryScreen } from '../terminal/screens/summary.ts';
import { aimLabel, showAim } from './aim.ts';
import { closingQuiz } from './closing-quiz.ts';
import { followUpSeed } from './follow-up-seed.ts';
import { askFollowUps } from './follow-ups.ts';
import type { Judgement } from './judge.ts';
import { COMPARISON_MENU, FOLLOW_UPS_MENU } from './menus.ts';
import { nameStory, wantsName } from './name-story.ts';
import type { RehearsalContext, Run } from './run.ts';
import { runSession } from './run-session.ts';
import { showComparisons } from './show-comparisons.ts';
import { summaryWords } from './summary-words.ts';
import { timedSummary } from './timed-summary.ts';
import { chooseNext } from './what-next.ts';

/** One rehearsal to its end. Returns the run the person wants next, if any. */
export async function rehearseOnce(run: Run, asked: RehearsalContext): Promise<Run | null> {
  // One that was left goes on as it was begun.
  const { followUps, quiz, feedback } = run.unfinished ?? asked;
  const context = { ...asked, followUps, quiz, feedback };
  const { ports } = context;
  const { output } = ports;
  const { now, ...ended } = await runSession(
    run,
    context,
    async ({ judgement: first, keeper, mending }) => {
      const isAsked = quiz && run.scenario.probes.length > 0;
      const quizzing =
        run.plan.telling === 'own' ? FOLLOW_UPS_MENU.otherCandidate : FOLLOW_UPS_MENU.quiz;
      const last = isAsked ? quizzing : COMPARISON_MENU.summary;
      const seed = await followUpSeed(keeper.id, ports);
      const after = ({ result }: Judgement) =>
        followUps ? followUpsAfter(result, run.question, seed, ownFollowUps(run)) : [];
      const leadsTo = (now: Judgement) =>
        after(now).length > 0 ? COMPARISON_MENU.followUps : last;
      const aimed = await aimLabel(run, first, context);
      const showing = {
        parts: PARTS,
        leadsTo: (now: Judgement) => aimed ?? leadsTo(now),
        mending,
      };
      const judgement = speaksFirst(feedback, 'the last take has ended')
        ? await showComparisons(first, run, context, showing)
        : first;
      await showAim(run, judgement, leadsTo(judgement), context);
      const answered = await askFollowUps(after(judgement), last, { run, keeper, context });
      const thenNamed = await wantsName(run, keeper.takes(), ports);
      if (quiz) await closingQuiz(run, { id: keeper.id, thenNamed }, context);
      const shown = await timedSummary(judgement.summary, run, ports);
      const named = await nameStory(run, keeper.takes(), context.prompter, ports);
      output.print([...summaryScreen(shown, summaryWords(named, answered), output.look), '']);
      const takes = keeper.takes();
      const bySection = takesBySection(takes, judgement.result);
      return { now: named, summary: shown, takes, bySection };
    },
  );
  return chooseNext(now, ended, context);
}
