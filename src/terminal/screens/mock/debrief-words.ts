import type { StoryDepth } from '../../../mock/across-answers.ts';
import type { AnswerNotes } from '../../../mock/answer-notes.ts';
import { type Debrief, friendsVote, type RoundNotes } from '../../../mock/debrief.ts';
import type { Credit, Doubt } from '../../../mock/notes.ts';
import type { Vote } from '../../../progress/votes.ts';
import { principleName } from '../../../scenario/principles.ts';
import type { Sign } from '../../../scenario/question/signs.ts';
import { counted } from '../../../text/counted.ts';
import { clockTime } from '../../time.ts';

/** What a debrief says, in the words that the screen and the file share. */

/** What words in somebody's favour show. */
const SHOWS: Readonly<Record<Sign, string>> = {
  'where and what': 'a place, and a trouble somebody had',
  'how much': 'how much was at stake',
  'whose it was': 'whose it was',
  'to be done': 'what had to be done',
  'own step': 'a step of your own',
  reason: 'a reason for it',
  choice: 'a choice, and what stood against it',
  outcome: 'what came of it',
  change: 'before and after',
  worth: 'what it was worth',
  lasted: 'what lasted',
  'of this story': 'a lesson of this story',
  'changed habit': 'what you do now',
  'cause behind': 'the cause behind the cause',
};

export function voteName(vote: Vote | null): string {
  return vote ?? 'no vote';
}

export function creditText({ shows }: Credit): string {
  return SHOWS[shows];
}

export function doubtText({ text, fix }: Doubt, withFix: boolean): string {
  return withFix ? `${text} ${fix}` : text;
}

/** How somebody voted on themselves, and how the others did: a friend, where only a friend could. */
export function bothVotes({
  own,
  theirs,
  friends,
}: Pick<Debrief, 'own' | 'theirs' | 'friends'>): string {
  const others =
    theirs === null && friends !== null ? `your friend: ${friends}` : `they: ${voteName(theirs)}`;
  return `you said: ${voteName(own)}, ${others}`;
}

/** How a round was voted on: by the person, by a friend, by those who read what was written down. */
export function roundText(round: RoundNotes, mark: (vote: string) => string): string {
  const friend = friendsVote(round.answers);
  const others = friend === null ? '' : `; your friend: ${mark(friend)}`;
  const isUnread = round.vote === null && friend !== null;
  const theirs = isUnread ? '' : `; they: ${mark(roundVotes(round))}`;
  return `You said: ${mark(voteName(round.own))}${others}${theirs}.`;
}

/** `hire, after comparing notes leaning hire`. */
export function roundVotes({
  vote,
  second,
  secondWhy,
}: Pick<RoundNotes, 'vote' | 'second' | 'secondWhy'>): string {
  const why = secondWhy === null ? '' : ` (${secondWhy})`;
  const after = second === vote ? '' : `, after comparing notes ${voteName(second)}${why}`;
  return `${voteName(vote)}${after}`;
}

/** Whether there is nothing in it that rules could have read. */
export function isUnread({ rounds }: Pick<Debrief, 'rounds'>): boolean {
  return rounds.flatMap(({ answers }) => answers).every(({ words }) => words === null);
}

/** ` (silent)`; nothing of a friend who asked, and has a manner of their own. */
export function mannerText({ round, answers }: Pick<RoundNotes, 'round' | 'answers'>): string {
  return friendsVote(answers) === null ? ` (${round.manner})` : '';
}

/** What to say where there is nothing to change. */
export function nothingToChange(debrief: Pick<Debrief, 'rounds'>): string {
  return isUnread(debrief) ? UNREAD : 'Nothing that rules could see.';
}

/** By which row of the table a vote came about; of no vote, why there is none. */
export function whyText({ vote, why, words }: Pick<AnswerNotes, 'vote' | 'why' | 'words'>): string {
  if (words === null) return UNREAD;
  return vote === null ? 'Too little of it to judge: no vote.' : `Because ${why}.`;
}

/** What an answer was told with, in one line: times, setup, an interruption. */
export function timesText(answer: AnswerNotes, targetSeconds: number): string {
  const { chooseSeconds, activeSeconds, spokenSeconds, setupShare, stoppedAt, words } = answer;
  const said =
    spokenSeconds === null
      ? `${clockTime(activeSeconds)} of ${clockTime(targetSeconds)}`
      : `${clockTime(spokenSeconds)} of ${clockTime(targetSeconds)} to say, typed in ${clockTime(activeSeconds)}`;
  const setup =
    words === null
      ? []
      : [
          setupShare === null
            ? 'share of setup: the text does not show where its sections end'
            : `setup ${Math.round(setupShare * 100)} %`,
        ];
  return [
    said,
    ...(chooseSeconds > 0 ? [`story chosen in ${clockTime(chooseSeconds)}`] : []),
    ...setup,
    ...(stoppedAt === null ? [] : [`they broke in at ${clockTime(stoppedAt)}`]),
  ].join('; ');
}

/** How far a story was borne. */
export function depthText({ depth, brokeAt }: Pick<StoryDepth, 'depth' | 'brokeAt'>): string {
  const borne = counted(depth, 'question');
  return brokeAt === null ? `${borne} answered` : `${borne} answered; nothing came to "${brokeAt}"`;
}

export function storyText(story: string): string {
  return story === '' ? 'a story without a name' : story;
}

/** `slow export (rounds 1 and 4)`. */
export function toldTwiceText({ story, rounds }: StoryDepth): string {
  return `${storyText(story)} (rounds ${rounds.slice(0, -1).join(', ')} and ${rounds.at(-1)})`;
}

export function principlesText({ principles }: Pick<StoryDepth, 'principles'>): string {
  return principles.map(principleName).join(', ');
}

const UNREAD = 'Nobody wrote down what was said: no words to judge.';
export const FORM_ONLY =
  'Read by rules, for form and not for truth: star-coach rules shows each of them.';
