import type { Look } from '../../look.ts';
import {
  type Dispute,
  isDisputed,
  type Session,
  type SessionTake,
  toldTitle,
} from '../../progress/sessions.ts';
import { principleName } from '../../scenario/principles.ts';
import { partTitle, sectionTitle } from '../../scenario/sections.ts';
import { readSource } from '../../scenario/source.ts';
import { targetOf } from '../../scenario/target.ts';
import { counted } from '../../text/counted.ts';
import { dayName } from '../days.ts';
import { flowing, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { timeVerdict } from './compare.ts';
import { heading } from './heading.ts';
import { deliveryLines } from './listening.ts';
import { type RuleBook, recordedFindingLines } from './recorded-findings.ts';
import { howTold, isInOneBreath, offBy, outcomeWords, sectionsDone } from './session-words.ts';

export interface SessionView {
  session: Session;
  /** What it can be called in a command. */
  code: string;
  /** The local calendar day, such as 2026-11-20. */
  today: string;
  /** What became of the scenario since. */
  scenario: 'same' | 'changed' | 'gone';
  rules: RuleBook;
}

/** Whatever else is worth knowing about a take, in short pieces. */
function remarks({ take, judgement }: SessionTake): string[] {
  const { clock, activeSeconds, allowedSeconds, hints } = take;
  const phrases = judgement?.phrases ?? null;
  const typed = `${counted(judgement?.wordCount ?? 0, 'word')}, typed in ${clockTime(activeSeconds)} of ${clockTime(allowedSeconds)}`;
  return [
    ...(clock === 'typing' ? [typed] : []),
    ...(clock === 'none' ? [`${counted(judgement?.wordCount ?? 0, 'word')}, written`] : []),
    ...(phrases !== null && phrases.of > 0 ? [`key phrases ${phrases.hit} of ${phrases.of}`] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
    ...(take.pasted ? ['pasted'] : []),
    ...(take.interrupted ? ['interrupted'] : []),
  ];
}

/** What the review saw, without what the person says is wrong; that is only counted. */
function findingsOf(
  { take, judgement }: SessionTake,
  disputes: readonly Dispute[],
  rules: RuleBook,
  look: Look,
): string[] {
  const all = judgement?.findings ?? [];
  const left = all.filter((each) => !isDisputed(disputes, take.id, each));
  const wrong = all.length - left.length;
  const lines = [
    ...recordedFindingLines(left, rules, look),
    ...(wrong === 0
      ? []
      : paragraph(
          look.dim(`${counted(wrong, 'remark')} left out: you say it is wrong.`),
          look.width,
          '  ',
        )),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

/** The sections the words of a whole answer show. */
function foundLines({ judgement }: SessionTake, look: Look): string[] {
  const found = judgement?.found ?? [];
  if (found.length === 0) return [];
  const pieces = found.map(({ section, spokenSeconds, sure, rating }) => {
    const outcome = sure ? (rating ?? 'not rated') : 'not sure where it stands';
    return `${sectionTitle(section)} ${clockTime(spokenSeconds)}, ${outcome}`;
  });
  return paragraph(`As far as the words show: ${pieces.join('; ')}.`, look.width);
}

function takeLines(
  told: SessionTake,
  { disputes }: Session,
  rules: RuleBook,
  look: Look,
): string[] {
  const { take, judgement } = told;
  const { section, skipped, targetSeconds, words } = take;
  const outcome = judgement === null ? 'not judged yet' : (judgement.rating ?? '');
  const title = heading(partTitle(section), skipped ? 'skipped' : outcome, look);
  if (skipped) return [...title, ''];
  const text = words ? ['', ...paragraph(words, look.width, '  ')] : [];
  if (judgement === null) return [...title, ...text, ''];
  const { spokenSeconds } = judgement;
  const verdict = timeVerdict(spokenSeconds, targetSeconds, look);
  const time = `${clockTime(spokenSeconds)} to say, target ${clockTime(targetSeconds)}: ${verdict}`;
  return [
    ...title,
    ...paragraph(time, look.width),
    ...paragraph(look.dim(remarks(told).join('; ')), look.width),
    ...deliveryLines(
      { delivery: take.delivery, seconds: take.activeSeconds, wordCount: judgement.wordCount },
      look,
    ),
    ...foundLines(told, look),
    ...text,
    ...findingsOf(told, disputes, rules, look),
    '',
  ];
}

const SINCE: Record<SessionView['scenario'], string | null> = {
  same: null,
  changed: 'The scenario has been reworded since.',
  gone: 'The scenario is not here any more.',
};

/** One session in full: how it went, then each section with its time, rating, words and findings. */
export function sessionScreen(view: SessionView, look: Look): string[] {
  const { session, today, rules } = view;
  const { scenario, takes, answers, probes, outcome } = session;
  const about = [principleName(scenario.principle), howTold(session)].join(' - ');
  const since = SINCE[view.scenario];
  const pieces = [
    isInOneBreath(session) || session.sections.length === 1
      ? sectionsDone(session)
      : `${sectionsDone(session)} sections`,
    outcomeWords(session),
    `off by ${offBy(session)}`,
    ...(answers.asked > 0
      ? [`${answers.right} of ${counted(answers.asked, 'follow-up')} right`]
      : []),
    ...(probes.asked > 0
      ? [`${probes.answered} of ${probes.asked} about your own words answered`]
      : []),
  ];
  return [
    ...heading(toldTitle(session), dayName(session.day, today), look),
    ...paragraph(look.accent(about), look.width),
    ...flowing(pieces, look.width),
    ...(session.note === '' ? [] : paragraph(`Your note: ${session.note}`, look.width, '  ')),
    ...(since ? paragraph(look.warn(since), look.width, '  ') : []),
    '',
    ...takes.flatMap((take) => takeLines(take, session, rules, look)),
    ...(outcome === null
      ? []
      : [look.bold('Fix next'), ...paragraph(outcome.fix.text, look.width, '  '), '']),
    ...(session.complete || view.scenario === 'gone'
      ? []
      : paragraph(
          look.dim(
            `Go on with it: star-coach rehearse ${targetOf({ id: scenario.id, source: readSource(scenario.source) })}`,
          ),
          look.width,
        )),
    ...paragraph(look.dim(`Before and after: star-coach history compare ${view.code}`), look.width),
    ...paragraph(look.dim(`Remove it: star-coach history rm ${view.code}`), look.width),
  ];
}
