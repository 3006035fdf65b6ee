import { COMMAND_KEYS, type CommandKey, HOME_KEYS } from '../../command-keys.ts';
import { listQuestions } from '../../library/list-questions.ts';
import { type Listing, listScenarios } from '../../library/list-scenarios.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { targetOf } from '../../scenario/target.ts';
import type { Home } from './read-home.ts';

/** What home can start. Each loads its command when it is chosen. */
export interface Action {
  label: string;
  key: CommandKey;
  run(): Promise<void>;
}

const QUIZ_QUESTIONS = '10';

/** Holds what was printed still until it has been read. */
async function untilRead(prompter: Prompter, { output }: Ports): Promise<void> {
  output.print(['']);
  const back = { value: null, label: 'back to the start', key: COMMAND_KEYS.next };
  await prompter.choose('', [back], { back: null });
}

/** What there is to do, the most pressing first. */
export function actionsFor(home: Home, prompter: Prompter, ports: Ports): Action[] {
  const { draft, loop, due, isNew, last } = home;

  async function withPicked(
    among: Listing,
    start: (target: string) => Promise<void>,
  ): Promise<void> {
    const { pickScenario } = await import('../../library/pick-scenario.ts');
    const picked = await pickScenario(ports, prompter, { among });
    if (picked) await start(targetOf(picked));
  }

  const rehearsing: Action = {
    label: isNew ? 'start your first rehearsal' : 'rehearse a question',
    key: HOME_KEYS.rehearse,
    run: () =>
      withPicked(listQuestions, async (target) => {
        const { rehearse } = await import('../rehearse/rehearse.ts');
        await rehearse(target, {}, ports);
      }),
  };
  const mocking: Action = {
    label: 'mock interview',
    key: HOME_KEYS.mock,
    async run() {
      const { mock } = await import('../mock/mock.ts');
      await mock({}, ports);
    },
  };
  const loopLeft: Action[] = loop
    ? [{ ...mocking, label: 'go on where you left it', key: HOME_KEYS.first }]
    : [];
  const goingOn: Action[] = draft
    ? [
        {
          label: 'go on where you left it',
          key: HOME_KEYS.first,
          async run() {
            const { goOn } = await import('./go-on.ts');
            await goOn(draft, prompter, ports);
          },
        },
      ]
    : [];
  const starting: Action[] =
    due > 0 && draft === null && loop === null
      ? [
          {
            label: 'start',
            key: HOME_KEYS.first,
            async run() {
              const { startFirst } = await import('../today/start-first.ts');
              await startFirst(prompter, ports);
            },
          },
        ]
      : [];
  const today: Action = {
    label: due > 0 ? `today: ${due} due` : 'today',
    key: HOME_KEYS.today,
    async run() {
      const command = await import('../today/today.ts');
      await command.today({}, ports);
    },
  };
  const planning: Action = {
    label: home.on === null ? 'set a date' : 'plan',
    key: HOME_KEYS.plan,
    async run() {
      const { plan } = await import('../plan/plan.ts');
      await plan({}, ports);
    },
  };
  const logging: Action = {
    label: 'log an interview',
    key: HOME_KEYS.log,
    async run() {
      const { log } = await import('../log/log.ts');
      await log({}, ports);
      await untilRead(prompter, ports);
    },
  };
  const quizzing: Action = {
    label: 'quiz',
    key: HOME_KEYS.quiz,
    async run() {
      const { quiz } = await import('../quiz.ts');
      await quiz(undefined, { count: QUIZ_QUESTIONS }, ports);
      await untilRead(prompter, ports);
    },
  };
  const studying: Action = {
    label: 'walkthroughs',
    key: HOME_KEYS.study,
    run: () =>
      withPicked(listScenarios, async (target) => {
        const { study } = await import('../study.ts');
        await study(target, {}, ports);
        await untilRead(prompter, ports);
      }),
  };
  const telling: Action = {
    label: 'stories',
    key: HOME_KEYS.stories,
    async run() {
      const { ownStories } = await import('./own-stories.ts');
      if (await ownStories(prompter, ports)) await untilRead(prompter, ports);
    },
  };
  const writing: Action = {
    label: 'new story',
    key: HOME_KEYS.write,
    async run() {
      const { newScenario } = await import('../new/new.ts');
      await newScenario({}, ports);
    },
  };
  if (isNew) return [rehearsing, quizzing, studying, telling, writing, planning];

  const looking: Action[] = [
    {
      label: 'history',
      key: HOME_KEYS.history,
      async run() {
        const { history } = await import('../history/history.ts');
        await history(undefined, {}, ports);
        await untilRead(prompter, ports);
      },
    },
    {
      label: 'progress',
      key: HOME_KEYS.progress,
      async run() {
        const { stats } = await import('../stats.ts');
        await stats({}, ports);
      },
    },
  ];
  const first = due > 0 || last === null ? [today, rehearsing] : [rehearsing, today];
  return [
    ...loopLeft,
    ...goingOn,
    ...starting,
    ...(home.interview === 'over' ? [logging] : []),
    ...first,
    mocking,
    planning,
    ...(home.interview === 'known' ? [logging] : []),
    quizzing,
    studying,
    telling,
    writing,
    ...looking,
  ];
}
