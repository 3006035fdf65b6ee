import type { Choice } from '../ports.ts';
import { principleName } from '../scenario/principles.ts';
import { briefScreen } from '../terminal/screens/brief.ts';
import { BRIEF_MENU } from './menus.ts';
import { replan, turnToNext } from './next-run.ts';
import { offerUnfinished } from './offer-unfinished.ts';
import type { RehearsalContext, Run } from './run.ts';

type Answer = 'start' | 'clock' | 'other' | 'leave';

/** How many more there are, when they are there to choose from. */
function whyThisOne({ others, scenario }: Run): string | null {
  const [next] = others;
  if (!next) return null;
  const alike = others.every(({ principle }) => principle === scenario.principle);
  if (!alike) return `The next question: ${next.title}.`;
  const count = others.length + 1;
  const name = principleName(scenario.principle);
  return `The least recent of ${count} ${name} questions; the next: ${next.title}.`;
}

function menu({ plan, others }: Run): Choice<Answer>[] {
  const [next] = others;
  const choices: Choice<Answer>[] = [
    { value: 'start', label: BRIEF_MENU.start },
    { value: 'clock', label: plan.clock === 'typing' ? BRIEF_MENU.aloud : BRIEF_MENU.typed },
  ];
  if (next) choices.push({ value: 'other', label: BRIEF_MENU.another(next.title) });
  return [...choices, { value: 'leave', label: BRIEF_MENU.leave }];
}

/** Shows the brief until the clock may start. Null when the person leaves instead. */
export async function openWithBrief(asked: Run, context: RehearsalContext): Promise<Run | null> {
  const { output } = context.ports;
  const offered = await offerUnfinished(asked, context);
  if (offered === null || offered.unfinished) return offered;
  let run = offered;
  for (;;) {
    output.print(briefScreen(run.scenario, run.plan, whyThisOne(run), output.look));
    const answer = await context.prompter.choose('Ready?', menu(run), { back: 'leave' });
    switch (answer) {
      case 'start':
        return run;
      case 'leave':
        return null;
      case 'clock':
        run = replan(run, { clock: run.plan.clock === 'typing' ? 'spoken' : 'typing' });
        break;
      case 'other':
        run = await turnToNext(run, context);
        break;
    }
  }
}
