import type { Look } from '../../look.ts';
import type { SessionTake } from '../../progress/sessions.ts';
import { type ChangePiece, isAnotherText } from '../../progress/take-change.ts';
import { partTitle } from '../../scenario/sections.ts';
import { dayName } from '../days.ts';
import { besideEachOther, GUTTER, hanging, padEnd, padStart, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';
import { type RuleBook, ruleTitle } from './recorded-findings.ts';

/** Two takes of the same section. */
export interface TakeChange {
  before: SessionTake;
  after: SessionTake;
  /** What became of the words. */
  pieces: readonly ChangePiece[];
}

/** Words taken out are told as [-so-] and new ones as {+so+}, in colour or without. */
function marked({ kind, text }: ChangePiece, look: Look): string {
  const words = text.trim();
  if (kind === 'same') return text;
  if (words === '') return kind === 'added' ? text : '';
  const [before = '', after = ''] = text.split(words, 2);
  const shown = kind === 'added' ? look.good(`{+${words}+}`) : look.dim(`[-${words}-]`);
  return before + shown + after;
}

/** The pieces of a text one after the other, marked. */
export function changedText(pieces: readonly ChangePiece[], look: Look): string {
  return pieces.map((piece) => marked(piece, look)).join('');
}

/** What it was rated, or why it was not. */
function ratingWords({ take, judgement }: SessionTake): string {
  if (take.skipped) return 'skipped';
  if (judgement === null) return 'not judged yet';
  return judgement.rating ?? (take.clock === 'spoken' ? 'aloud' : 'not rated');
}

function table({ before, after }: TakeChange, today: string, look: Look): string[] {
  const row = (name: string, tell: (told: SessionTake) => string) =>
    [name, tell(before), tell(after)] as const;
  const rows = [
    row('', ({ take }) => dayName(take.day, today)),
    row('target', ({ take }) => clockTime(take.targetSeconds)),
    row('time to say', ({ judgement }) => clockTime(judgement?.spokenSeconds ?? 0)),
    row('words', ({ judgement }) => String(judgement?.wordCount ?? 0)),
    row('rating', ratingWords),
    ...(before.take.hints + after.take.hints > 0
      ? [row('hints', ({ take }) => String(take.hints))]
      : []),
  ];
  if (look.plain || look.width < 60) {
    return rows
      .slice(1)
      .flatMap(([name, then, now]) => hanging(`  ${name}: `, `${then}, then ${now}`, look.width));
  }
  return rows.map(([name, then, now], index) => {
    const line = `  ${padEnd(name, 14)}${padStart(then, 22)}${padStart(now, 22)}`;
    return index === 0 ? look.dim(line) : line;
  });
}

function rulesOf({ judgement }: SessionTake): string[] {
  return [...new Set(judgement?.findings.map(({ rule }) => rule) ?? [])];
}

function findingLines({ before, after }: TakeChange, rules: RuleBook, look: Look): string[] {
  const then = rulesOf(before);
  const now = rulesOf(after);
  const list = (label: string, ids: string[], style: (text: string) => string) =>
    ids.length === 0
      ? []
      : hanging(`  ${style(label)} `, ids.map((id) => ruleTitle(id, rules)).join('; '), look.width);
  const lines = [
    ...list(
      'Gone: ',
      then.filter((rule) => !now.includes(rule)),
      look.good,
    ),
    ...list(
      'New:  ',
      now.filter((rule) => !then.includes(rule)),
      look.warn,
    ),
    ...list(
      'Still:',
      now.filter((rule) => then.includes(rule)),
      look.bold,
    ),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

/** Why a take has no words to compare; null when it has some. */
function withoutWords({ take }: SessionTake): string | null {
  if (take.skipped) return 'skipped';
  if (take.words === null) return 'spoken';
  return take.words.trim() === '' ? 'left empty' : null;
}

/** `the earlier take was spoken`, `both takes were skipped`. */
function wordlessness(then: string | null, now: string | null): string {
  if (then !== null && then === now) return `both takes were ${then}`;
  return [
    ...(then === null ? [] : [`the earlier take was ${then}`]),
    ...(now === null ? [] : [`the later one was ${now}`]),
  ].join(', ');
}

/** Below this there is no room for two columns of text. */
const COLUMNS_WIDTH = 76;

/** Two texts whole, beside each other where there is room, else one after the other. */
function bothTexts({ before, after }: TakeChange, look: Look): string[] {
  const isNarrow = look.plain || look.width < COLUMNS_WIDTH;
  const room = isNarrow ? look.width : Math.floor((look.width - 2 - GUTTER) / 2);
  const text = (label: string, { take }: SessionTake, indent: string) => [
    ...paragraph(look.dim(label), room, indent),
    ...paragraph(take.words ?? '', room, indent),
  ];
  if (isNarrow) return [...text('Before:', before, '  '), '', ...text('Now:', after, '  ')];
  return besideEachOther(text('Before', before, ''), text('Now', after, ''), room).map((line) =>
    line === '' ? '' : `  ${line}`,
  );
}

function wordLines(change: TakeChange, look: Look): string[] {
  const { before, after, pieces } = change;
  const [then, now] = [withoutWords(before), withoutWords(after)];
  const told = (text: string) => paragraph(look.dim(text), look.width, '  ');
  if (then !== null || now !== null) {
    return told(`There are no words to compare: ${wordlessness(then, now)}.`);
  }
  if (before.take.words === after.take.words) return told('The same words.');
  if (isAnotherText(pieces)) return bothTexts(change, look);
  return paragraph(changedText(pieces, look), look.width, '  ');
}

function changeLines(change: TakeChange, { today, rules }: ChangeContext, look: Look): string[] {
  const { before, after, pieces } = change;
  const isChanged =
    [before, after].every((each) => withoutWords(each) === null) &&
    before.take.words !== after.take.words;
  const marks = isAnotherText(pieces) ? 'told anew' : '[-taken out-] {+put in+}';
  const legend = isChanged ? marks : '';
  return [
    ...heading(partTitle(after.take.section), legend, look),
    ...table(change, today, look),
    ...findingLines(change, rules, look),
    '',
    ...wordLines(change, look),
    '',
  ];
}

interface ChangeContext {
  /** The local calendar day, such as 2026-11-20. */
  today: string;
  rules: RuleBook;
}

/** Before and after, section by section: times, ratings, findings, and what became of the words. */
export function takeChangeScreen(
  title: string,
  changes: readonly TakeChange[],
  context: ChangeContext,
  look: Look,
): string[] {
  return [
    ...paragraph(look.accent(`${title} - before and after`), look.width),
    '',
    ...changes.flatMap((change) => changeLines(change, context, look)),
  ];
}
