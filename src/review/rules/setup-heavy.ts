import { openingOf } from '../../language/matchers.ts';
import type { SectionName } from '../../scenario/sections.ts';
import type { Answer } from '../answer.ts';
import { type Sighting, wholeRule } from '../rule.ts';

/** Setup past this share leaves too little for what you did. */
export const SETUP_LIMIT = 1 / 3;

/** Spoken seconds: a short answer has no heavy setup, nor has one whose setup is short in itself. */
const LONG_ANSWER = 60;
const LONG_SETUP = 30;

function setupShare(
  { sections, spokenSeconds }: Answer,
  targets: Readonly<Partial<Record<SectionName, number>>>,
): number | null {
  const secondsOf = (...names: string[]) =>
    sections
      .filter(({ name }) => name !== null && names.includes(name))
      .reduce((sum, each) => sum + each.spokenSeconds, 0);
  const told = secondsOf('action', 'result', 'reflection');
  const setup = secondsOf('situation', 'task');
  const target = (targets.situation ?? 0) + (targets.task ?? 0);
  if (spokenSeconds <= LONG_ANSWER || setup <= (target || LONG_SETUP)) return null;
  const isWhole = secondsOf('action') > 0 && secondsOf('result') > 0 && setup > 0;
  return isWhole ? setup / (setup + told) : null;
}

/** For the examples: half a minute more. */
const LONG = ' The firm has three parts, and each of them has halls of its own.'.repeat(8);
const STEPS = ' I walked through the hall and counted the shelves.'.repeat(8);

export const setupHeavy = wholeRule<{ share: number }>({
  id: 'setup-heavy',
  title: 'Too much setup',
  sees: 'Situation and Task together over a third of the spoken time.',
  why: 'Context earns nothing: every second of it is taken from what you did and what came of it.',
  source: 'Coaches split an answer into at most 30 % setup and about 60 % action.',
  weight: 'hint',
  sections: 'whole',
  check: (answer, { targets }): Sighting<{ share: number }>[] => {
    const share = setupShare(answer, targets);
    if (share === null || share <= SETUP_LIMIT) return [];
    const setup = answer.sections.filter(({ name }) => name === 'situation' || name === 'task');
    const longest = setup.reduce((a, b) => (b.spokenSeconds > a.spokenSeconds ? b : a));
    return [
      {
        section: longest.name,
        span: openingOf(longest),
        data: { share },
      },
    ];
  },
  message: ({ data }) => `Setup takes ${Math.round(data.share * 100)} % of the answer.`,
  fix: () => 'Keep what was at stake and whose it was; cut how the system is built.',
  followUp: 'Let us skip ahead: what did you actually do?',
  answeredBy: 'own step',
  examples: {
    flags: [
      `Situation: [[The shop was slow for weeks.]]${LONG}\nTask: It was mine.\nAction: I fixed it.${STEPS}\nResult: Done.`,
      `S: It broke.\nT: [[I had to find out why it broke.]]${LONG}\nA: I read it.${STEPS}\nR: It held.`,
      `Situation: [[There are four services.]] Each has a queue.${LONG}\nAction: I cut one.${STEPS}\nResult: 3 left.`,
      `## Situation\n[[We sell maps to hikers.]] They are paper maps.${LONG}\n## Action\nI drew one.${STEPS}\n## Result\nSold 90.`,
      `Task: [[My goal was a faster build by May.]]${LONG}\nAction: I cached it.${STEPS}\nResult: 9 minutes.`,
      `S: [[One two three four.]]${LONG}\nA: One two.${STEPS}\nR: One two.\nReflection: One two.`,
    ],
    passes: [
      'Situation: The shop was slow for weeks.\nTask: It was mine.\nAction: I fixed it.\nResult: Done.',
      'S: It broke.\nT: It was mine.\nA: I read each log, found the leak and closed it.\nR: None since.',
      'Situation: The shop was slow for weeks and we lost orders.',
      'Situation: The shop was slow.\nTask: It was mine.',
      'The shop was slow for weeks. It was mine. I fixed it.',
      'S: One two.\nA: One two three.\nR: One two.',
      'Action: I fixed it.\nResult: Done.',
    ],
  },
});
