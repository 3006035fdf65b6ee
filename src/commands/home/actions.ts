import type { Ports, Prompter } from '../../ports.ts';
import { targetOf } from '../../scenario/target.ts';
import type { Home } from './read-home.ts';

/** What home can start. Each loads its command when it is chosen. */
export interface Action {
  label: string;
  run(): Promise<void>;
}

const QUIZ_QUESTIONS = '10';

/** Holds what was printed still until it has been read. */
async function untilRead(prompter: Prompter, { output }: Ports): Promise<void> {
  output.print(['']);
  await prompter.choose('Go on?', [{ value: null, label: 'Back to the start' }], {
    back: null,
  });
}

/** What there is to do, the most pressing first. */
export function actionsFor(home: Home, prompter: Prompter, ports: Ports): Action[] {
  const { draft, due, isNew, last } = home;

  async function withPicked(start: (target: string) => Promise<void>): Promise<void> {
    const { pickScenario } = await import('../../library/pick-scenario.ts');
    const picked = await pickScenario(ports, prompter);
    if (picked) await start(targetOf(picked));
  }

  const rehearsing: Action = {
    label: isNew ? 'Start your first rehearsal' : 'Rehearse',
    run: () =>
      withPicked(async (target) => {
        const { rehearse } = await import('../rehearse/rehearse.ts');
        await rehearse(target, {}, ports);
      }),
  };
  const goingOn: Action[] = draft
    ? [
        {
          label: `Go on with ${draft.title}`,
          async run() {
            const { goOn } = await import('./go-on.ts');
            await goOn(draft, prompter, ports);
          },
        },
      ]
    : [];
  const today: Action = {
    label: due > 0 ? `Today: ${due} due` : 'Today',
    async run() {
      const command = await import('../today/today.ts');
      await command.today({}, ports);
    },
  };
  const quizzing: Action = {
    label: 'Quiz',
    async run() {
      const { quiz } = await import('../quiz.ts');
      await quiz(undefined, { count: QUIZ_QUESTIONS }, ports);
      await untilRead(prompter, ports);
    },
  };
  const studying: Action = {
    label: 'Study a walkthrough',
    run: () =>
      withPicked(async (target) => {
        const { study } = await import('../study.ts');
        await study(target, {}, ports);
        await untilRead(prompter, ports);
      }),
  };
  const telling: Action = {
    label: 'Your own stories',
    async run() {
      const { ownStories } = await import('./own-stories.ts');
      if (await ownStories(prompter, ports)) await untilRead(prompter, ports);
    },
  };
  if (isNew) return [rehearsing, quizzing, studying, telling];

  const looking: Action[] = [
    {
      label: 'History',
      async run() {
        const { history } = await import('../history/history.ts');
        await history(undefined, {}, ports);
        await untilRead(prompter, ports);
      },
    },
    {
      label: 'Stats',
      async run() {
        const { stats } = await import('../stats.ts');
        await stats({}, ports);
        await untilRead(prompter, ports);
      },
    },
  ];
  const first = due > 0 || last === null ? [today, rehearsing] : [rehearsing, today];
  return [...goingOn, ...first, quizzing, studying, telling, ...looking];
}
