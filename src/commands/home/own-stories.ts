import { COMMAND_KEYS, STORY_KEYS } from '../../command-keys.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';

type Choice = 'new' | 'list' | 'coverage' | 'check' | null;

/** What there is to do with stories of one's own. True when something was printed to be read. */
export async function ownStories(prompter: Prompter, ports: Ports): Promise<boolean> {
  const chosen = await prompter.choose<Choice>(
    'Your own stories',
    [
      {
        value: 'new',
        label: 'tell one, or go on with one',
        key: COMMAND_KEYS.next,
        also: STORY_KEYS.tell,
      },
      { value: 'list', label: 'list them', key: STORY_KEYS.list },
      { value: 'coverage', label: 'principles they reach', key: STORY_KEYS.principles },
      { value: 'check', label: 'what to change in them', key: STORY_KEYS.check },
      { value: null, label: 'back', key: COMMAND_KEYS.back },
    ],
    { back: null },
  );
  switch (chosen) {
    case 'new': {
      const { newScenario } = await import('../new/new.ts');
      await newScenario({}, ports);
      return false;
    }
    case 'list': {
      const { stories } = await import('../stories/stories.ts');
      await stories({}, ports);
      return true;
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
