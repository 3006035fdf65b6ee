import {
  COMPARISON_MENU,
  FOLLOW_UPS_MENU,
  INTERVIEW_MENU,
  QUESTIONS_MENU,
  TAKES_MENU,
} from '../../src/session/menus.ts';

/** What Enter leads to where there is something to read: nobody stays there who is not asked to. */
export const READ_ON = [
  INTERVIEW_MENU.keep('SDE 2', ''),
  TAKES_MENU.compare,
  TAKES_MENU.next,
  TAKES_MENU.end,
  COMPARISON_MENU.example,
  COMPARISON_MENU.more,
  COMPARISON_MENU.next(''),
  COMPARISON_MENU.followUps,
  COMPARISON_MENU.forPrinciple(''),
  COMPARISON_MENU.summary,
  FOLLOW_UPS_MENU.otherCandidate,
  FOLLOW_UPS_MENU.quiz,
  QUESTIONS_MENU.replies,
] as const;
