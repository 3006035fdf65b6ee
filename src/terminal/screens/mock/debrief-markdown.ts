import type { AnswerNotes } from '../../../mock/answer-notes.ts';
import type { Debrief, RoundNotes } from '../../../mock/debrief.ts';
import { MIDDLE_RULE, SECOND_RULE, votesTable } from '../../../mock/vote-table.ts';
import { principleName } from '../../../scenario/principles.ts';
import { counted } from '../../../text/counted.ts';
import { markdownText } from '../../../text/markdown.ts';
import { visibleDeep } from '../../../text/visible.ts';
import { deliveryText } from '../listening.ts';
import {
  bothVotes,
  creditText,
  depthText,
  doubtText,
  FORM_ONLY,
  isUnread,
  mannerText,
  principlesText,
  roundText,
  storyText,
  timesText,
  toldTwiceText,
  voteName,
  whyText,
} from './debrief-words.ts';

const quoted = (quote: string | null) => (quote === null ? '' : `"${markdownText(quote)}": `);

function answerLines(answer: AnswerNotes, targetSeconds: number): string[] {
  const { question, story, credits, doubts, vote, friend, depth, probes } = answer;
  const { delivery, activeSeconds: seconds, wordCount } = answer;
  const sounded = deliveryText({ delivery: delivery ?? undefined, seconds, wordCount });
  const friends = friend === null ? '' : `; your friend: **${friend}**`;
  return [
    `### ${principleName(question.principle)}: ${voteName(vote)}${friends}`,
    '',
    `${markdownText(question.ask)} Story: ${markdownText(storyText(story))}.`,
    '',
    `- ${whyText(answer)}`,
    ...credits.map((each) => `- for: ${quoted(each.quote)}${creditText(each)}`),
    ...doubts.map(
      (each) => `- against: ${quoted(each.quote)}${markdownText(doubtText(each, false))}`,
    ),
    `- ${timesText(answer, targetSeconds)}`,
    ...(sounded === '' ? [] : [`- ${markdownText(sounded)}`]),
    `- ${depth} of ${counted(probes, 'follow-up')} answered`,
    '',
  ];
}

function roundLines(round: RoundNotes, targetSeconds: number): string[] {
  const { number, answers, unanswered, pauses } = round;
  return [
    `## Round ${number}: ${markdownText(round.round.interviewer)}${mannerText(round)}`,
    '',
    `${roundText(round, (vote) => `**${vote}**`)}${pauses === 0 ? '' : ` Paused: ${counted(pauses, 'time')}.`}`,
    '',
    ...answers.flatMap((answer) => answerLines(answer, targetSeconds)),
    ...unanswered.flatMap(({ ask, principle }) => [
      `${principleName(principle)}: left out, there was no answer. ${markdownText(ask)}`,
      '',
    ]),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

/** A debrief as Markdown, to keep or to print. */
export function debriefMarkdown(
  debrief: Debrief,
  { day, targetSeconds }: { day: string; targetSeconds: number },
): string[] {
  const { rounds, stories, toldTwice, comeBack, changes, again, ...votes } = visibleDeep(debrief);
  return [
    `# Mock interview of ${day}: ${bothVotes(votes)}`,
    '',
    ...(isUnread(debrief) ? [] : [FORM_ONLY, '']),
    ...rounds.flatMap((round) => roundLines(round, targetSeconds)),
    ...section(
      'How deep each story went',
      stories.map(
        (each) =>
          `- ${markdownText(storyText(each.story))}: ${markdownText(depthText(each))} (${principlesText(each)})`,
      ),
    ),
    ...section(
      'Told twice',
      toldTwice.map((each) => `- ${markdownText(toldTwiceText(each))}`),
    ),
    ...section(
      'What came back',
      comeBack.map(
        ({ doubt, answers }) =>
          `- ${markdownText(doubtText(doubt, false))} In ${counted(answers, 'answer')}.`,
      ),
    ),
    ...section(
      'What to change',
      changes.map(
        (each, at) => `${at + 1}. ${quoted(each.quote)}${markdownText(doubtText(each, true))}`,
      ),
    ),
    ...section('Do this one again', again === null ? [] : [markdownText(again.question.ask)]),
    ...section('How the votes come about', [
      ...votesTable().map(({ when, vote }) => `- ${when}${vote === null ? '' : `: ${vote}`}`),
      `- ${MIDDLE_RULE}`,
      `- ${SECOND_RULE}`,
    ]),
  ].slice(0, -1);
}
