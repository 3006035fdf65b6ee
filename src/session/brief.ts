import { hasOwnStories } from '../library/has-own-stories.ts';
import type { Ports } from '../ports.ts';
import type { Aim } from '../rehearsal/aim.ts';
import { principleName } from '../scenario/principles.ts';
import { roleName, USUAL_ROLE } from '../scenario/roles.ts';
import { type Level, levelName } from '../scenario/sections.ts';
import { briefScreen } from '../terminal/screens/brief.ts';
import { askInterviewOnce, chooseRole } from './ask-interview.ts';
import { briefMenu, otherLevels } from './brief-menu.ts';
import { exampleForRole } from './example-for-role.ts';
import { BRIEF_MENU } from './menus.ts';
import { replan, turnTelling, turnToNext } from './next-run.ts';
import { inOtherWords, newStory } from './plan-run.ts';
import type { RehearsalContext, Run } from './run.ts';

/** How many more there are, when they are there to choose from. */
function whyThisOne({ others, scenario, asked, isAgain }: Run): string | null {
  const [next] = others;
  if (!next) return null;
  const own = asked?.principle ?? scenario.principle;
  const alike = others.every(({ principle }) => principle === own);
  if (!alike || isAgain) return `The next question: ${next.question}`;
  const count = others.length + 1;
  const name = principleName(own);
  return `The least recent of ${count} ${name} questions. The next: ${next.question}`;
}

/** Another level or role, for this rehearsal and those to come; the same run when none after all. */
async function asAnother(run: Run, context: RehearsalContext): Promise<Run> {
  const { ports, prompter } = context;
  const config = await ports.config();
  const role = (await config.settings()).role ?? USUAL_ROLE;
  const levels = otherLevels(run).map((level) => ({ value: level, label: levelName(level) }));
  const chosen = await prompter.choose<Level | 'role' | null>(
    'What do you interview as? It is kept for the next time.',
    [
      ...levels,
      { value: 'role', label: BRIEF_MENU.role(roleName(role)) },
      { value: null, label: BRIEF_MENU.stay(levelName(run.plan.level)) },
    ],
    { back: null },
  );
  if (chosen === null) return run;
  const changed =
    chosen === 'role'
      ? { level: undefined, role: await chooseRole(role, context) }
      : { level: chosen, role: undefined };
  const notice = await config.setInterview(changed);
  if (notice) ports.output.note([notice]);
  return chosen === 'role' ? exampleForRole(run, ports) : replan(run, { level: chosen });
}

/** The run with the story that is chosen for it, where there are any to choose from. */
async function withStory(run: Run, context: RehearsalContext): Promise<Run> {
  const { chooseStory } = await import('./choose-story.ts');
  const story = await chooseStory(run, context);
  return story === null ? replan(run, { story: newStory(context.ports) }) : replan(run, { story });
}

/** What a story without a name is called that was told before; empty for one that never was. */
async function calledBefore({ plan }: Run, ports: Ports): Promise<string> {
  const { stories } = await (await ports.journal()).progress();
  const { toldStory } = await import('../progress/stories.ts');
  return (plan.story && toldStory(stories, plan.story.id)?.title) ?? '';
}

/** How the story is told for the principle that was asked for; null where it is told for its own. */
async function aimOf(run: Run, ports: Ports): Promise<Aim | null> {
  if (run.plan.pivot === null || run.question === null) return null;
  const { aimBefore } = await import('./aim.ts');
  return aimBefore(run, ports);
}

/** Where takes are recorded, the microphone is tried first; null goes back to the brief. */
async function heardFirst(run: Run, context: RehearsalContext): Promise<Run | null> {
  const { clock, recording } = run.plan;
  if (clock !== 'spoken' || recording === 'none') return run;
  const { checkMicrophone } = await import('./spoken/check-microphone.ts');
  const heard = await checkMicrophone(recording, context);
  if (heard === null) return null;
  return heard === recording ? run : replan(run, { recording: heard });
}

/** Goes on with what was left, where there is something; null when the person leaves instead. */
async function afterWhatWasLeft(run: Run, context: RehearsalContext): Promise<Run | null> {
  const drafts = await context.ports.drafts();
  if ((await drafts.list()).length === 0) return run;
  const { offerUnfinished } = await import('./offer-unfinished.ts');
  return offerUnfinished(run, context);
}

/** Shows the brief until the clock may start. Null when the person leaves instead. */
export async function openWithBrief(asked: Run, context: RehearsalContext): Promise<Run | null> {
  const { output } = context.ports;
  const offered = await afterWhatWasLeft(asked, context);
  if (offered === null || offered.unfinished) return offered;
  const levelled = await askInterviewOnce(offered, context);
  if (levelled === null) return null;
  const hasStories = await hasOwnStories(context.ports);
  /** Whose story it is has to be asked once for each question. */
  const chosen = (run: Run) =>
    hasStories && run.plan.story?.title === '' ? withStory(run, context) : run;
  // What is told again is the story that was told just now, also without a name.
  let run = levelled.isAgain ? levelled : await chosen(levelled);
  for (;;) {
    const name = run.plan.story?.title ?? '';
    const called = name === '' && hasStories ? await calledBefore(run, context.ports) : name;
    const remarks = { choice: whyThisOne(run), aim: await aimOf(run, context.ports), called };
    output.print(briefScreen(run.scenario, run.plan, remarks, output.look));
    const answer = await context.prompter.choose('', briefMenu(run, called, hasStories), {
      back: 'leave',
    });
    switch (answer) {
      case 'start': {
        const ready = await heardFirst(run, context);
        if (ready !== null) return ready;
        break;
      }
      case 'leave':
        return null;
      case 'clock':
        run = replan(run, { clock: run.plan.clock === 'typing' ? 'spoken' : 'typing' });
        break;
      case 'whole':
        run = replan(run, { whole: !run.plan.isWhole });
        break;
      case 'jog': {
        const { jogMemory } = await import('./jog-memory.ts');
        if (!run.question || !(await jogMemory(run, run.question, context))) break;
        const ready = await heardFirst(run, context);
        if (ready !== null) return ready;
        break;
      }
      case 'story':
        run = await withStory(run, context);
        break;
      case 'telling':
        run = await chosen(await turnTelling(run, context));
        break;
      case 'level':
        run = await asAnother(run, context);
        break;
      case 'words':
        run = inOtherWords(run);
        break;
      case 'other':
        run = await chosen(await turnToNext(run, context));
        break;
    }
  }
}
