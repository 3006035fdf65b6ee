import { isDisputed, type Session, type SessionTake, toldTitle } from '../../progress/sessions.ts';
import { principleName } from '../../scenario/principles.ts';
import { partTitle } from '../../scenario/sections.ts';
import { markdownParagraphs, markdownText } from '../../text/markdown.ts';
import { clockTime } from '../time.ts';
import type { RuleBook } from './recorded-findings.ts';
import { ruleTitle } from './recorded-findings.ts';
import { howTold, outcomeWords } from './session-words.ts';

/** What was asked and answered besides. */
export interface AnsweredProbe {
  asked: string;
  /** Null where nobody wrote it down. */
  words: string | null;
  gaveUp: boolean;
  /** In a loop: the round was over before anything was said to it. */
  outOfTime?: true | undefined;
}

export interface SessionDocumentView {
  session: Session;
  /** What was asked, in words; null where that is not here any more. */
  asked: string | null;
  probes: readonly AnsweredProbe[];
  rules: RuleBook;
}

function takeLines(told: SessionTake, { disputes }: Session, rules: RuleBook): string[] {
  const { take, judgement } = told;
  const title = `## ${partTitle(take.section)}`;
  if (take.skipped) return [title, '', 'Skipped.', ''];
  const rating = judgement?.rating ? `, **${judgement.rating}**` : '';
  const time =
    judgement === null
      ? []
      : [`${clockTime(judgement.spokenSeconds)} of ${clockTime(take.targetSeconds)}${rating}`, ''];
  const words = take.words?.trim() ? markdownParagraphs(take.words) : ['(aloud, or no words)', ''];
  const findings = (judgement?.findings ?? []).filter(
    (each) => !isDisputed(disputes, take.id, each),
  );
  const seen = findings.map(({ rule, quote }) => {
    const said = quote.trim() === '' ? '' : `"${markdownText(quote)}": `;
    return `- ${said}${markdownText(ruleTitle(rule, rules))}`;
  });
  return [title, '', ...time, ...words, ...seen, ...(seen.length > 0 ? [''] : [])];
}

function probeLines(all: readonly AnsweredProbe[]): string[] {
  const probes = all.filter(({ outOfTime }) => !outOfTime);
  if (probes.length === 0) return [];
  return [
    '## Follow-ups',
    '',
    ...probes.flatMap(({ asked, words, gaveUp }) => [
      `**${markdownText(asked)}**`,
      '',
      ...(gaveUp || !words?.trim()
        ? [gaveUp ? 'Nothing came.' : '(aloud)', '']
        : markdownParagraphs(words)),
    ]),
  ];
}

/** One session in full as Markdown: what was asked, what was said, how it went. */
export function sessionMarkdown({ session, asked, probes, rules }: SessionDocumentView): string[] {
  const { scenario, pivot, takes, outcome, day } = session;
  const about = [
    principleName(pivot ?? scenario.principle),
    howTold(session),
    outcomeWords(session),
  ];
  return [
    `# ${markdownText(toldTitle(session))}, ${day}`,
    '',
    about.join('; '),
    '',
    ...(asked === null ? [] : [`> ${markdownText(asked)}`, '']),
    ...(session.note === '' ? [] : [`**Your note**: ${markdownText(session.note)}`, '']),
    ...takes.flatMap((take) => takeLines(take, session, rules)),
    ...probeLines(probes),
    ...(outcome === null ? [] : ['## Fix next', '', markdownText(outcome.fix.text), '']),
  ].slice(0, -1);
}
