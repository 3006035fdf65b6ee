import { askedQuestion } from '../library/asked-question.ts';
import { loadRecorded } from '../library/load-recorded.ts';
import type { Ports } from '../ports.ts';
import { partsOf } from '../rehearsal/plan.ts';
import { partTitle } from '../scenario/sections.ts';
import { sourceText } from '../scenario/source.ts';
import { visible } from '../text/visible.ts';
import { judgeLeft } from './judge-left.ts';
import { leftAgo } from './left-ago.ts';
import { UNFINISHED_MENU } from './menus.ts';
import type { Planned } from './plan-words.ts';
import type { RehearsalContext, Run } from './run.ts';
import { takeUp, tellOpenElsewhere, type Unfinished, unfinishedRehearsals } from './unfinished.ts';

/** Where it goes on. */
export function whereLeft({ plan, taken, current }: Unfinished): string {
  if (current) return partTitle(current.section);
  const next = partsOf(plan).find(({ name }) => !taken.includes(name));
  return next ? partTitle(next.name) : 'the comparison';
}

/** Whether it is of the question about to be asked, or of another one of the principle asked for. */
function isAskedFor({ plan, source }: Unfinished, { scenario, ...run }: Run): boolean {
  const { id, answers = [] } = scenario;
  const here = { id, answers, source: run.source, asked: run.asked?.id };
  return [here, ...run.others].some(
    (each) =>
      each.id === plan.scenarioId &&
      (plan.asked === null || plan.asked.id === (each.asked ?? each.answers[0])) &&
      visible(sourceText(each.source)) === source,
  );
}

const isFree = ({ openElsewhere }: Unfinished) => !openElsewhere;

/** The run that was left; `run` itself when its scenario is gone, or another window has it. */
async function leftRun(left: Unfinished, run: Run, ports: Ports): Promise<Run> {
  const { plan, source } = left;
  const isHere = plan.scenarioId === run.scenario.id;
  const found = isHere ? run : await loadRecorded({ id: plan.scenarioId, source }, ports);
  const unfinished = found && (await takeUp(left, ports));
  if (found === null || unfinished === null) return run;
  const { plan: begun } = unfinished;
  // What it is listened to for is its own question's, not that of what was asked for now.
  const question = await askedQuestion(ports, found.scenario, begun);
  const target = question?.id ?? found.target;
  return { ...run, ...found, asked: begun.asked, target, plan: begun, question, unfinished };
}

/** How an unfinished rehearsal was begun, in words; null where that is how this one is asked for. */
async function begunOtherwise(draft: Unfinished, asked: Planned) {
  const { planWords } = await import('./plan-words.ts');
  const begun = planWords(draft);
  return begun === planWords(asked) ? null : begun;
}

type Answer = 'continue' | 'fresh' | 'discard' | 'leave';

/**
 * Offers, once, to go on with an unfinished rehearsal of what was asked for; tells of another one.
 * Null when the person leaves instead.
 */
export async function offerUnfinished(run: Run, context: RehearsalContext): Promise<Run | null> {
  const { ports, prompter, declined } = context;
  const unfinished = (await unfinishedRehearsals(ports)).filter(({ id }) => !declined.has(id));
  await judgeLeft(unfinished, ports);
  const asked = unfinished.filter((each) => isAskedFor(each, run));
  const draft = asked.find(isFree);
  if (!draft) {
    const [told] = [...asked, ...unfinished.filter(isFree)];
    if (told === undefined) return run;
    declined.add(told.id);
    if (told.openElsewhere) tellOpenElsewhere(told, ports);
    else ports.output.note([`You left "${told.title}" unfinished. To go on with it: star-coach`]);
    return run;
  }
  const when = leftAgo(draft, ports.now());
  const left = `You left "${draft.title}" ${when}`;
  const goOn = { value: 'continue', label: UNFINISHED_MENU.goOn(whereLeft(draft)) } as const;
  const begun =
    context.isShaped === true ? await begunOtherwise(draft, { ...context, plan: run.plan }) : null;
  const back = { back: 'leave' } as const;
  const answer = begun
    ? await prompter.choose<Answer>(
        `${left}. It goes on as it was begun: ${begun}.`,
        [
          { value: 'fresh', label: UNFINISHED_MENU.asked },
          goOn,
          { value: 'discard', label: UNFINISHED_MENU.discardForAsked },
        ],
        back,
      )
    : await prompter.choose<Answer>(
        `${left}.`,
        [
          goOn,
          { value: 'fresh', label: UNFINISHED_MENU.fresh },
          { value: 'discard', label: UNFINISHED_MENU.discardForFresh },
        ],
        back,
      );
  if (answer === 'leave') return null;
  if (answer === 'continue') return leftRun(draft, run, ports);
  declined.add(draft.id);
  const notice = answer === 'discard' ? (await ports.drafts()).remove(draft.id) : undefined;
  if (notice) ports.output.note([notice]);
  return run;
}
