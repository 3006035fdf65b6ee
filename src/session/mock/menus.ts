import { VOTES, type Vote } from '../../progress/votes.ts';

/** What the menus of a mock loop say, each in the order in which it is met. */
export const MOCK_MENU = {
  goOn: 'Go on where it was left',
  fresh: 'Begin another one; the unfinished one stays',
  debriefNow: 'End it here, and see the debrief of what there is',
  discard: 'Delete it and begin another one',
  begin: 'begin',
  aloud: 'answer aloud',
  typed: 'type',
  leave: 'leave',
  none: 'None of these',
  unnamed: 'One told aloud, without a name',
  hadAnswer: 'next',
  hadNothing: 'I had nothing',
  nextInterviewer: 'the next interviewer',
  more: 'more',
  again: 'do it again now',
  table: 'how the votes come about',
  backToDebrief: 'back to the debrief',
  answered: 'answered',
  noStory: 'no story',
  borne: 'answered',
  nothingCame: 'nothing came',
  enough: 'enough of this story',
} as const;

const NAMES: Readonly<Record<Vote, string>> = {
  hire: 'Hire',
  'leaning hire': 'Leaning hire',
  'leaning no': 'Leaning no',
  'no hire': 'No hire',
};

/** The votes to choose from, the best first. */
export const VOTE_CHOICES = VOTES.toReversed().map((vote) => ({ value: vote, label: NAMES[vote] }));
