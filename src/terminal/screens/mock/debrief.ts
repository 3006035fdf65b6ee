import type { Look } from '../../../look.ts';
import type { StoryDepth } from '../../../mock/across-answers.ts';
import type { AnswerNotes } from '../../../mock/answer-notes.ts';
import type { Debrief, RoundNotes } from '../../../mock/debrief.ts';
import { MIDDLE_RULE, SECOND_RULE, votesTable } from '../../../mock/vote-table.ts';
import { principleName } from '../../../scenario/principles.ts';
import { counted } from '../../../text/counted.ts';
import { visibleDeep } from '../../../text/visible.ts';
import { hanging, paragraph } from '../../lines.ts';
import { shortQuote } from '../findings.ts';
import { heading } from '../heading.ts';
import { deliveryLines } from '../listening.ts';
import { pagesOf } from '../pages.ts';
import {
  bothVotes,
  creditText,
  depthText,
  doubtText,
  FORM_ONLY,
  isUnread,
  mannerText,
  nothingToChange,
  principlesText,
  roundText,
  roundVotes,
  storyText,
  timesText,
  toldTwiceText,
  voteName,
  whyText,
} from './debrief-words.ts';

const MOST_BAR = 10;

function roundTitle({ round, number }: RoundNotes, rounds: number): string {
  return rounds === 1 ? round.interviewer : `Round ${number}: ${round.interviewer}`;
}

function pausedText({ pauses }: RoundNotes): string {
  return pauses === 0 ? '' : ` Paused: ${counted(pauses, 'time')}.`;
}

/** How deep a story was dug into and held. */
function depthLine(story: StoryDepth, look: Look): string[] {
  const bar = look.unicode ? `${look.accent('█'.repeat(Math.min(MOST_BAR, story.depth)))} ` : '';
  const text = `${bar}${shortQuote(storyText(story.story))}: ${depthText(story)}. ${look.dim(principlesText(story))}`;
  return hanging('  ', text, look.width);
}

/** The own verdict first, then theirs; depth by story; what was told twice. */
function overview(debrief: Debrief, look: Look): string[] {
  const { rounds, stories, toldTwice } = debrief;
  return [
    ...heading('Debrief', bothVotes(debrief), look),
    ...rounds.flatMap((round) => {
      const who = `${look.bold(roundTitle(round, rounds.length))}${mannerText(round)}.`;
      // Of a single round the heading has said it.
      const votes = rounds.length === 1 ? '' : ` ${roundText(round, (vote) => vote)}`;
      return hanging('  ', `${who}${votes}${pausedText(round)}`, look.width);
    }),
    ...(stories.length === 0
      ? []
      : ['', ...paragraph(look.bold('How deep each story went'), look.width)]),
    ...stories.flatMap((story) => depthLine(story, look)),
    ...(toldTwice.length === 0
      ? []
      : [
          '',
          ...paragraph(
            `${look.warn('Told twice')}: ${toldTwice.map(toldTwiceText).join('; ')}. They compare notes.`,
            look.width,
          ),
        ]),
    ...(isUnread(debrief) ? [] : ['', ...paragraph(look.dim(FORM_ONLY), look.width)]),
  ];
}

function answerLines(answer: AnswerNotes, targetSeconds: number, look: Look): string[] {
  const { question, story, credits, doubts, vote, friend, depth, probes } = answer;
  const { delivery, activeSeconds: seconds, wordCount } = answer;
  const sign = (good: boolean) => {
    if (!look.unicode) return good ? '+ ' : '- ';
    return good ? look.good('✓ ') : look.warn('✗ ');
  };
  const quoted = (quote: string) => `"${shortQuote(quote)}": `;
  const votes = friend === null ? voteName(vote) : `${voteName(vote)}; your friend: ${friend}`;
  return [
    '',
    ...paragraph(`${look.bold(principleName(question.principle))}: ${votes}`, look.width, '  '),
    ...paragraph(look.dim(question.ask), look.width, '  '),
    ...paragraph(`Story: ${shortQuote(storyText(story))}`, look.width, '  '),
    ...paragraph(whyText(answer), look.width, '  '),
    ...credits.flatMap((each) =>
      hanging(`    ${sign(true)}`, `${quoted(each.quote)}${creditText(each)}.`, look.width),
    ),
    ...doubts.flatMap((each) =>
      hanging(
        `    ${sign(false)}`,
        `${each.quote === null ? '' : quoted(each.quote)}${doubtText(each, false)}`,
        look.width,
      ),
    ),
    ...paragraph(
      look.dim(
        `${timesText(answer, targetSeconds)}; ${depth} of ${counted(probes, 'follow-up')} answered`,
      ),
      look.width,
      '  ',
    ),
    ...deliveryLines({ delivery: delivery ?? undefined, seconds, wordCount }, look),
  ];
}

function roundLines(
  round: RoundNotes,
  rounds: number,
  targetSeconds: number,
  look: Look,
): string[] {
  const { answers, unanswered, vote, second } = round;
  // The vote on a single answer is that of its round.
  const votes = answers.length === 1 && vote === second ? '' : roundVotes(round);
  return [
    ...heading(roundTitle(round, rounds), votes, look),
    ...answers.flatMap((answer) => answerLines(answer, targetSeconds, look)),
    ...unanswered.flatMap(({ ask, principle }) => [
      '',
      ...paragraph(`${principleName(principle)}: left out, there was no answer.`, look.width, '  '),
      ...paragraph(look.dim(ask), look.width, '  '),
    ]),
  ];
}

/** What came back, what to change, and what to do again. */
function ending(debrief: Debrief, look: Look): string[] {
  const { comeBack, changes, again } = debrief;
  return [
    ...heading('What to change', '', look),
    ...changes.flatMap((each, at) =>
      hanging(
        `  ${at + 1}. `,
        `${each.quote === null ? '' : `"${shortQuote(each.quote)}": `}${doubtText(each, true)}`,
        look.width,
      ),
    ),
    ...(changes.length === 0 ? paragraph(nothingToChange(debrief), look.width, '  ') : []),
    ...(comeBack.length === 0 ? [] : ['', ...paragraph(look.bold('What came back'), look.width)]),
    ...comeBack
      .slice(0, 3)
      .flatMap(({ doubt, answers, rounds }) =>
        hanging(
          '  - ',
          `${doubtText(doubt, false)} In ${counted(answers, 'answer')}${rounds.length > 1 ? ` of ${counted(rounds.length, 'round')}` : ''}.`,
          look.width,
        ),
      ),
    ...(again === null
      ? []
      : [
          '',
          ...paragraph(look.bold('Do this one again now'), look.width),
          ...paragraph(again.question.ask, look.width, '  '),
        ]),
  ];
}

/** A debrief in screens of at most twenty rows: overview, each round, what to change. */
export function debriefScreens(debrief: Debrief, targetSeconds: number, look: Look): string[][] {
  const safe = visibleDeep(debrief);
  const { rounds } = safe;
  const held = rounds.filter(({ answers, unanswered }) => answers.length + unanswered.length > 0);
  return [
    overview(safe, look),
    ...held.map((round) => roundLines(round, rounds.length, targetSeconds, look)),
    ending(safe, look),
  ].flatMap((lines) => pagesOf(lines, look));
}

/** The table by which votes come about. */
export function voteTableScreen(look: Look): string[] {
  return [
    ...heading('How the votes come about', 'the first that applies', look),
    ...votesTable().flatMap(({ when, vote }) =>
      hanging('  - ', vote === null ? `${when}.` : `${when}: ${look.bold(vote)}`, look.width),
    ),
    ...paragraph(`Then: ${MIDDLE_RULE}; ${SECOND_RULE}.`, look.width),
  ];
}
