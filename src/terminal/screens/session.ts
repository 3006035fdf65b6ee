import type { Look } from '../../ports.ts';
import type { TakeRecord } from '../../progress/records.ts';
import type { Session } from '../../progress/sessions.ts';
import { principleName } from '../../scenario/principles.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { targetOf } from '../../scenario/target.ts';
import { counted } from '../../text/counted.ts';
import { dayName } from '../days.ts';
import { flowing, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { timeVerdict } from './compare.ts';
import { heading } from './heading.ts';
import { type RuleBook, recordedFindingLines } from './recorded-findings.ts';
import { howTold, offBy, outcomeWords, sectionsDone } from './session-words.ts';

export interface SessionView {
  session: Session;
  /** The local calendar day, such as 2026-11-20. */
  today: string;
  /** What became of the scenario since. */
  scenario: 'same' | 'changed' | 'gone';
  rules: RuleBook;
}

/** Whatever else is worth knowing about a take, in short pieces. */
function remarks(take: TakeRecord): string[] {
  const { words, mode, activeSeconds, allowedSeconds, hints, phrases } = take;
  const typed = `${counted(words, 'word')}, typed in ${clockTime(activeSeconds)} of ${clockTime(allowedSeconds)}`;
  return [
    ...(mode === 'typed' ? [typed] : []),
    ...(phrases.of > 0 ? [`key phrases ${phrases.hit} of ${phrases.of}`] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
    ...(take.pasted ? ['pasted'] : []),
    ...(take.interrupted ? ['interrupted'] : []),
  ];
}

function takeLines(take: TakeRecord, rules: RuleBook, look: Look): string[] {
  const { section, rating, spokenSeconds, targetSeconds, text, findings } = take;
  const title = heading(sectionTitle(section), take.skipped ? 'skipped' : (rating ?? ''), look);
  if (take.skipped) return [...title, ''];
  const verdict = timeVerdict(spokenSeconds, targetSeconds, look);
  const time = `${clockTime(spokenSeconds)} to say, target ${clockTime(targetSeconds)}: ${verdict}`;
  return [
    ...title,
    ...paragraph(time, look.width),
    ...paragraph(look.dim(remarks(take).join('; ')), look.width),
    ...(text === '' ? [] : ['', ...paragraph(text, look.width, '  ')]),
    ...(findings.length > 0 ? ['', ...recordedFindingLines(findings, rules, look)] : []),
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
  const { scenario, takes, answers } = session;
  const about = [principleName(scenario.principle), howTold(session)].join(' - ');
  const since = SINCE[view.scenario];
  const pieces = [
    session.sections.length > 1 ? `${sectionsDone(session)} sections` : sectionsDone(session),
    outcomeWords(session),
    `off by ${offBy(session)}`,
    ...(answers.asked > 0
      ? [`${answers.right} of ${counted(answers.asked, 'follow-up')} right`]
      : []),
  ];
  return [
    ...heading(scenario.title, dayName(session.day, today), look),
    ...paragraph(look.accent(about), look.width),
    ...flowing(pieces, look.width),
    ...(since ? paragraph(look.warn(since), look.width, '  ') : []),
    '',
    ...takes.flatMap((take) => takeLines(take, rules, look)),
    ...(session.complete || view.scenario === 'gone'
      ? []
      : paragraph(
          look.dim(`Go on with it: star-coach rehearse ${targetOf(scenario)}`),
          look.width,
        )),
    ...paragraph(
      look.dim(`Before and after: star-coach history compare ${session.id}`),
      look.width,
    ),
    ...paragraph(look.dim(`Remove it: star-coach history rm ${session.id}`), look.width),
  ];
}
