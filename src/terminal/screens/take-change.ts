import type { Look } from '../../ports.ts';
import type { TakeRecord } from '../../progress/records.ts';
import type { ChangePiece } from '../../progress/take-change.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { dayName } from '../days.ts';
import { hanging, padEnd, padStart, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';
import { type RuleBook, ruleTitle } from './recorded-findings.ts';

/** Two takes of the same section. */
export interface TakeChange {
  before: TakeRecord;
  after: TakeRecord;
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

function table({ before, after }: TakeChange, today: string, look: Look): string[] {
  const rows = [
    ['', dayName(before.day, today), dayName(after.day, today)],
    ['target', clockTime(before.targetSeconds), clockTime(after.targetSeconds)],
    ['time to say', clockTime(before.spokenSeconds), clockTime(after.spokenSeconds)],
    ['words', String(before.words), String(after.words)],
    ['rating', before.rating ?? before.mode, after.rating ?? after.mode],
    ...(before.hints + after.hints > 0
      ? [['hints', String(before.hints), String(after.hints)] as const]
      : []),
  ] as const;
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

function rulesOf({ findings }: TakeRecord): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
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

function wordLines({ before, after, pieces }: TakeChange, look: Look): string[] {
  if (before.text === '' || after.text === '') {
    return paragraph(
      look.dim('There are no words to compare: one of them was spoken.'),
      look.width,
      '  ',
    );
  }
  if (before.text === after.text) return paragraph(look.dim('The same words.'), look.width, '  ');
  return paragraph(pieces.map((piece) => marked(piece, look)).join(''), look.width, '  ');
}

function changeLines(change: TakeChange, { today, rules }: ChangeContext, look: Look): string[] {
  const { before, after } = change;
  const isRewritten = before.text !== '' && after.text !== '' && before.text !== after.text;
  const legend = isRewritten ? '[-taken out-] {+put in+}' : '';
  return [
    ...heading(sectionTitle(after.section), legend, look),
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
