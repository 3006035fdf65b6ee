import { openingOf } from '../../language/matchers.ts';
import type { Answer } from '../answer.ts';
import { type Sighting, wholeRule } from '../rule.ts';

/** Setup past this share leaves too little for what you did. */
export const SETUP_LIMIT = 1 / 3;
/** Past this the story has no room left. */
const FAR_TOO_MUCH = 0.45;

function setupShare({ sections }: Answer): number | null {
  const secondsOf = (...names: string[]) =>
    sections
      .filter(({ name }) => name !== null && names.includes(name))
      .reduce((sum, each) => sum + each.spokenSeconds, 0);
  const told = secondsOf('action', 'result', 'reflection');
  const setup = secondsOf('situation', 'task');
  const isWhole = secondsOf('action') > 0 && secondsOf('result') > 0 && setup > 0;
  return isWhole ? setup / (setup + told) : null;
}

export const setupHeavy = wholeRule<{ share: number }>({
  id: 'setup-heavy',
  title: 'Too much setup',
  sees: 'Situation and Task together over a third of the spoken time.',
  why: 'Context earns nothing: every second of it is taken from what you did and what came of it.',
  source: 'Coaches split an answer into at most 30 % setup and about 60 % action.',
  weight: 'hint',
  sections: 'whole',
  check: (answer): Sighting<{ share: number }>[] => {
    const share = setupShare(answer);
    if (share === null || share <= SETUP_LIMIT) return [];
    const setup = answer.sections.filter(({ name }) => name === 'situation' || name === 'task');
    const longest = setup.reduce((a, b) => (b.spokenSeconds > a.spokenSeconds ? b : a));
    return [
      {
        section: longest.name,
        span: openingOf(longest),
        data: { share },
        ...(share > FAR_TOO_MUCH ? { weight: 'fault' as const } : {}),
      },
    ];
  },
  message: ({ data }) => `Setup takes ${Math.round(data.share * 100)} % of the answer.`,
  fix: () => 'Keep what was at stake and whose it was; cut how the system is built.',
  followUp: 'Let us skip ahead: what did you actually do?',
  examples: {
    flags: [
      'Situation: [[The shop was slow for weeks.]]\nTask: It was mine.\nAction: I fixed it.\nResult: Done.',
      'S: It broke.\nT: [[I had to find out why it broke.]]\nA: I read it.\nR: It held.',
      'Situation: [[There are four services.]] Each has a queue.\nAction: I cut one.\nResult: 3 left.',
      '## Situation\n[[We sell maps to hikers.]] They are paper maps.\n## Action\nI drew one.\n## Result\nSold 90.',
      'Task: [[My goal was a faster build by May.]]\nAction: I cached it.\nResult: 9 minutes.',
      'S: [[One two three four.]]\nA: One two.\nR: One two.\nReflection: One two.',
    ],
    passes: [
      'S: It broke.\nT: It was mine.\nA: I read each log, found the leak and closed it.\nR: None since.',
      'Situation: The shop was slow for weeks and we lost orders.',
      'Situation: The shop was slow.\nTask: It was mine.',
      'The shop was slow for weeks. It was mine. I fixed it.',
      'S: One two.\nA: One two three.\nR: One two.',
      'Action: I fixed it.\nResult: Done.',
    ],
  },
});
