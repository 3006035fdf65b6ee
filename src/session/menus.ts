/** What the menus of a session say, each in the order in which it is met. */
export const BRIEF_MENU = {
  start: 'Start the clock',
  aloud: 'Answer aloud instead',
  typed: 'Type instead',
  level: (level: string) => `Another level than ${level}`,
  stay: (level: string) => `Stay at ${level}`,
  another: (title: string) => `Another question: ${title}`,
  leave: 'Leave',
} as const;

/** Where one was left before. */
export const UNFINISHED_MENU = {
  goOn: (place: string) => `Go on at ${place}`,
  fresh: 'Start from the beginning; the unfinished one stays',
  asked: 'Start as asked now; the unfinished one stays',
  discardForFresh: 'Delete the unfinished one and start from the beginning',
  discardForAsked: 'Delete the unfinished one and start as asked now',
} as const;

/** After the last take, and after each that is compared at once. */
export const TAKES_MENU = {
  compare: 'See how it compares',
  back: (section: string) => `Back to ${section}`,
  next: 'Start the next section',
} as const;

export const COMPARISON_MENU = {
  next: (section: string) => `Next: ${section}`,
  skip: 'Skip the rest',
} as const;

export const FOLLOW_UPS_MENU = {
  take: 'Take them',
  skip: 'Skip to the summary',
  had: 'I had an answer',
  looked: 'I had to look for one',
} as const;

export const QUESTIONS_MENU = { next: 'Next question', stop: 'Stop here' } as const;

export const WHAT_NEXT_MENU = {
  done: 'Done for now',
  again: 'The same again',
  weakest: (section: string) => `Only the weakest section: ${section}`,
  next: (title: string) => `Next question: ${title}`,
} as const;
