import type { Look } from '../../look.ts';
import type { FollowUpReview } from '../../rehearsal/follow-up-answer.ts';
import type { AskedFollowUp } from '../../rehearsal/follow-ups.ts';
import { hanging, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { shortQuote } from './findings.ts';
import { heading } from './heading.ts';

/** A follow-up that was asked, and what became of it. */
export interface Answered {
  followUp: AskedFollowUp;
  /** Null when nobody wrote them down. */
  words: string | null;
  seconds: number;
  review: FollowUpReview;
}

/** How it went, in a line. */
function outcomeLines({ followUp, review, words }: Answered, look: Look): string[] {
  const { gaveUp, shown, isOpen } = review;
  const sign = (good: boolean) => {
    if (!look.unicode) return '';
    return good ? look.good('✓ ') : look.warn('✗ ');
  };
  const line = (good: boolean, text: string) => hanging(`    ${sign(good)}`, text, look.width);
  if (gaveUp) {
    return line(
      false,
      words === null ? 'You had to look for it.' : 'Nothing came. Have an answer ready for it.',
    );
  }
  if (isOpen) return line(false, 'It is still open: they would ask once more.');
  if (shown !== null) return line(true, `Answered: "${shortQuote(shown)}"`);
  const isTold = followUp.rule !== null || words === null;
  return line(true, isTold ? 'Answered.' : 'Said. Only a listener can tell whether it convinces.');
}

/** What was asked, what was said, and how it went. */
function answeredLines(each: Answered, look: Look): string[] {
  const { followUp, words, seconds } = each;
  const about = followUp.quote.trim() === '' ? '' : `"${shortQuote(followUp.quote)}" `;
  const time = look.dim(` (${clockTime(seconds)})`);
  return [
    ...paragraph(`${look.dim(about)}${look.bold(followUp.ask)}${time}`, look.width, '  '),
    ...(words === null || words.trim() === '' ? [] : paragraph(words.trim(), look.width, '    ')),
    ...outcomeLines(each, look),
  ];
}

/** Follow-ups with the answers to them, each a block that belongs together, the first below the heading. */
export function followUpBlocks(answered: readonly Answered[], look: Look): string[][] {
  return answered.map((each, at) => [
    ...(at === 0 ? heading('The interviewer asked', '', look) : []),
    ...answeredLines(each, look),
  ]);
}

/** What is asked of an answer nobody can be asked about. */
export function openFollowUpsScreen(
  open: readonly Pick<AskedFollowUp, 'ask'>[],
  look: Look,
): string[] {
  if (open.length === 0) return [];
  return [
    ...paragraph(look.bold('Have an answer ready for'), look.width),
    ...open.flatMap(({ ask }) => paragraph(`- ${ask}`, look.width, '  ')),
    '',
  ];
}
