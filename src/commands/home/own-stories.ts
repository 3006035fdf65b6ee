import type { Ports, Prompter } from '../../ports.ts';

type Choice = 'new' | 'coverage' | 'check' | null;

/** What there is to do with stories of one's own. True when something was printed to be read. */
export async function ownStories(prompter: Prompter, ports: Ports): Promise<boolean> {
  const chosen = await prompter.choose<Choice>(
    'Your own stories',
    [
      { value: 'new', label: 'Tell one, or go on with one' },
      { value: 'coverage', label: 'Which principles they reach' },
      { value: 'check', label: 'What to change in them' },
      { value: null, label: 'Back' },
    ],
    { back: null },
  );
  switch (chosen) {
    case 'new': {
      const { newScenario } = await import('../new/new.ts');
      await newScenario({}, ports);
      return false;
    }
    case 'coverage': {
      const { coverage } = await import('../coverage.ts');
      await coverage({}, ports);
      return true;
    }
    case 'check': {
      const { check } = await import('../check/check.ts');
      await check([], {}, ports);
      return true;
    }
    case null:
      return false;
  }
}
