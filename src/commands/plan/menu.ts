/** What the keys of the plan do. */
export const PLAN_MENU = {
  start: 'start today',
  set: 'set the date',
  more: 'more days',
  date: 'the date',
  principles: 'principles',
  level: 'level',
  clear: 'take the date back',
  back: 'back',
} as const;

export const PLAN_QUESTIONS = {
  date: 'When is the loop? (8 Dec, in 9 days, tuesday)',
  principles: 'Which principles matter? None ticked is all of them.',
  level: 'Which level is it for?',
} as const;
