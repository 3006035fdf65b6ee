import type { Look } from '../../look.ts';
import { type Part, partTitle } from '../../scenario/sections.ts';
import { hanging, paragraph } from '../lines.ts';
import { shortQuote } from './findings.ts';
import { heading } from './heading.ts';
import { type RuleBook, ruleTitle } from './recorded-findings.ts';

/** A remark of a past session. */
export interface DisputableRemark {
  section: Part;
  rule: string;
  quote: string;
  /** The person says so. */
  isWrong: boolean;
}

/** What it is about: the words it quotes, or its rule alone where it quotes none. */
function named({ rule, quote }: Pick<DisputableRemark, 'rule' | 'quote'>, rules: RuleBook): string {
  const title = ruleTitle(rule, rules);
  return quote.trim() === '' ? title : `"${shortQuote(quote)}": ${title}`;
}

interface DisputesView {
  remarks: readonly DisputableRemark[];
  /** Of the session in the list. */
  number: number;
  rules: RuleBook;
}

/** The remarks of a session by number, to call one wrong. */
export function disputesScreen({ remarks, number, rules }: DisputesView, look: Look): string[] {
  const head = heading('Remarks', `session ${number}`, look);
  if (remarks.length === 0) return [...head, '  The review has nothing to say of that session.'];
  return [
    ...head,
    ...remarks.flatMap((each, at) => {
      const wrong = each.isWrong ? ' (you say it is wrong)' : '';
      const text = `${partTitle(each.section)}, ${named(each, rules)}${wrong}`;
      return hanging(`  ${look.bold(String(at + 1))}  `, text, look.width);
    }),
    '',
    ...paragraph(
      `One of them is wrong: star-coach history dispute ${number} NUMBER; with --undo it is not after all.`,
      look.width,
      '  ',
    ),
  ];
}

/** Under a session with remarks. */
export function howToDispute(number: number, look: Look): string[] {
  const way = `One of the remarks is wrong: star-coach history dispute ${number}`;
  return paragraph(look.dim(way), look.width);
}

/** What was said of a remark. */
export function disputedScreen(
  remark: Pick<DisputableRemark, 'rule' | 'quote' | 'isWrong'>,
  rules: RuleBook,
  look: Look,
): string[] {
  const what = remark.isWrong ? 'Not counted any more' : 'Counted again';
  return paragraph(`${what}: ${named(remark, rules)}`, look.width, '  ');
}
