import type { Ports } from '../../ports.ts';
import { subjectOf } from '../../progress/cards.ts';
import type { Progress } from '../../progress/progress.ts';
import { isDisputed } from '../../progress/sessions.ts';
import type { PlanSettings } from '../../rehearsal/plan.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import type { DueRow } from '../../terminal/screens/due-rows.ts';
import { type PlannedCard, secondsFor } from './due-cards.ts';
import type { DueItem } from './due-items.ts';

type Known = Pick<Progress, 'sessions' | 'followUps' | 'questions'>;
type Why = Pick<DueRow, 'rating' | 'day' | 'why'>;

const NOTHING: Why = { rating: null, day: null, why: '' };

/** How the section went the last time, and the words that were to be fixed, or the first that kept it from more. */
function whyRetold(subject: string, section: SectionName, { sessions }: Known): Why {
  for (const session of sessions.recent.toReversed()) {
    if (subjectOf(session) !== subject) continue;
    const last = session.takes.find(({ take }) => take.section === section);
    if (!last?.judgement) continue;
    const { take, judgement } = last;
    const counted = judgement.findings.filter(
      (each) => !isDisputed(session.disputes, take.id, each),
    );
    const fix = session.outcome?.fix;
    const seen =
      counted.find(({ rule }) => fix?.section === section && rule === fix.rule) ??
      counted.find(({ weight }) => weight === 'fault');
    const quote = seen?.quote.trim() ?? '';
    return { rating: judgement.rating, day: take.day, why: quote === '' ? '' : `"${quote}"` };
  }
  return NOTHING;
}

function whyAsked({ card, kind }: PlannedCard, progress: Known): Why {
  if (kind === 'follow-up') {
    const known = progress.followUps[card];
    if (known?.last === 'open') return { ...NOTHING, why: 'left open' };
    if (known?.last !== 'nothing') return NOTHING;
    return { ...NOTHING, why: known.isSpoken ? 'you had to search' : 'nothing came' };
  }
  const isMissed = progress.questions[card]?.lastRight === false;
  return isMissed ? { ...NOTHING, why: 'missed last time' } : NOTHING;
}

/** One thing that is due, as it is listed; `prompt` is what a question of a quiz is called, or what an interviewer asks. */
export function dueRow(
  item: PlannedCard,
  prompt: string | null,
  known: Known,
  settings: PlanSettings,
): DueRow {
  const { kind, name, lapses, rehearsed } = item;
  const { title, summary } = rehearsed;
  const seconds = secondsFor(item, settings);
  const section = SECTIONS.find((each) => each === name);
  if (kind === 'section' && section !== undefined) {
    const why = whyRetold(item.scenarioId, section, known);
    return { what: `${sectionTitle(section)}, ${title}`, seconds, ...why };
  }
  if (kind === 'story') {
    return {
      what: whichStory(prompt ?? summary.question),
      seconds,
      ...NOTHING,
      why: lapses > 0 ? 'it did not come' : '',
    };
  }
  const why = whyAsked(item, known);
  if (kind !== 'follow-up') return { what: `Quiz: ${prompt ?? title}`, seconds, ...why };
  const { asked = '', quote = '' } = known.followUps[item.card] ?? {};
  const about = quote === '' ? '' : `"${quote}" `;
  return { what: `Follow-up to "${title}": ${about}${asked}`, seconds, ...why };
}

/** Asks for the story to a question, which may end in a mark of its own. */
function whichStory(question: string): string {
  const asked = question.replace(/\.$/, '');
  return `Which story for "${asked}"${asked.endsWith('?') ? '' : '?'}`;
}

/** Loaded items as they are listed. */
export async function rowsOf(items: readonly DueItem[], ports: Ports): Promise<DueRow[]> {
  const progress = await (await ports.journal()).progress();
  const settings = await (await ports.config()).settings();
  // Home, which has rows without it, would load the whole of a quiz with it.
  const { questionName } = await import('../../library/question-names.ts');
  return items.map((item) => {
    const { question, found } = item;
    const asks = question === null ? (found.asked?.ask ?? null) : questionName(question, found);
    return dueRow(item, asks, progress, settings);
  });
}
