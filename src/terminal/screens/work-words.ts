import type { OpenWork } from '../../progress/plan/open-work.ts';
import { principleName } from '../../scenario/principles.ts';

/** What is not covered yet, as something to do: `a story for Earn Trust`. */
export function workWords(work: OpenWork): string {
  switch (work.kind) {
    case 'asked badly':
      return `${principleName(work.principle)} again: it went badly when you were asked`;
    case 'no story':
      return `a story for ${principleName(work.principle)}`;
    case 'no failure':
      return 'a story of failure';
    case 'never whole':
      return `all of "${work.story.title || 'a story without a name'}", from beginning to end`;
    case 'no mock':
      return 'a mock loop';
  }
}

/** With which command it is done; ids alone, so that it can be typed anywhere. */
export function workCommand(work: OpenWork): string {
  switch (work.kind) {
    case 'asked badly':
    case 'no story':
      return `star-coach rehearse ${work.principle}`;
    case 'no failure':
      return 'star-coach list --search failed';
    case 'never whole':
      return 'star-coach stories';
    case 'no mock':
      return 'star-coach mock';
  }
}
