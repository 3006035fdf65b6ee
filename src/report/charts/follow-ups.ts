import { bars } from './bars.ts';
import type { Chart } from './chart.ts';

/** Follow-ups about a story, and those that had a good answer. */
export interface StoryProbes {
  title: string;
  asked: number;
  answered: number;
}

const MOST_SHOWN = 10;

/** How many follow-ups each story bore, the last told first. */
export function followUpsChart(all: readonly StoryProbes[]): Chart {
  const head = { id: 'follow-ups' as const, title: 'Follow-ups your stories bore' };
  const asked = all.filter((each) => each.asked > 0);
  const shown = asked.slice(0, MOST_SHOWN).map(({ title, answered, asked: of }) => ({
    ...{ label: title, count: answered, of },
    row: [title, `${answered} of ${of}`],
  }));
  if (shown.length === 0) {
    return {
      ...head,
      says: 'After your first follow-ups: how many of them each story had an answer to.',
      drawn: null,
    };
  }
  const total = asked.reduce((sum, each) => sum + each.asked, 0);
  const borne = asked.reduce((sum, each) => sum + each.answered, 0);
  return {
    ...head,
    says: `${borne} of ${total} had an answer that left no gap.`,
    drawn: {
      picture: bars(shown),
      table: { head: ['Story', 'Answered'], rows: shown.map(({ row }) => row) },
    },
  };
}
