/** What the menus of a session say, each in the order in which it is met. */
export const BRIEF_MENU = {
  start: 'start the clock',
  aloud: 'answer aloud',
  typed: 'type',
  whole: 'whole answer',
  bySection: 'section by section',
  level: 'level or role',
  stay: (level: string) => `Stay at ${level}`,
  role: (role: string) => `Another role than ${role}`,
  story: 'another story',
  jog: 'jog my memory',
  retell: 'retell the example',
  own: 'tell a story of your own',
  another: 'another question',
  otherWords: 'in other words',
  leave: 'leave',
} as const;

/** Before takes that are recorded, and after one that is written down. */
export const MICROPHONE_MENU = {
  without: 'aloud, not recorded',
  back: 'back',
  withoutWords: 'do without the words',
  noRecogniser:
    'No recogniser is set, so nothing is written down: star-coach setup voice. Your takes are recorded and measured.',
} as const;

export const STORY_MENU = {
  fresh: 'Another one, not told here yet',
  unnamed: 'One told aloud, without a name',
} as const;

/** Before the very first brief. */
export const INTERVIEW_MENU = {
  title: 'What do you interview as? (Asked once; "l" in a brief changes it.)',
  keep: (level: string, role: string) => `${level}, ${role}`,
  role: 'role',
  whichRole: 'Your role? Its examples and questions come first.',
  roleOnce:
    'Your role? Its examples and questions come first. (Asked once; "l" in a brief changes it.)',
  leave: 'leave',
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
  compare: 'see how it compares',
  back: (section: string) => `back to ${section}`,
  next: 'start the next section',
  end: 'go on',
} as const;

export const COMPARISON_MENU = {
  example: 'how strong sounds',
  more: 'more of it',
  next: (section: string) => `next: ${section}`,
  followUps: 'the follow-ups',
  forPrinciple: (principle: string) => `for ${principle}`,
  summary: 'the summary',
  edit: 'edit and compare again',
  copy: 'copy',
  wrong: 'this one is wrong',
  oneWrong: 'one is wrong',
  notWrong: 'count it again',
  details: (more: number) => `${more} more ${more === 1 ? 'remark' : 'remarks'}`,
  skip: 'skip to the end',
  leave: 'leave',
} as const;

/** Over what changes in a story file. */
export const UPDATE_MENU = {
  more: 'more of it',
  write: 'write it into the file',
  leave: 'leave the file as it is',
} as const;

/** Which of several findings it is that is wrong. */
export const WRONG_MENU = {
  title: 'Which one is wrong? It will not be counted.',
  again: (finding: string) => `Count it again: ${finding}`,
} as const;

export const FOLLOW_UPS_MENU = {
  title: 'Follow-up',
  had: 'I had an answer',
  looked: 'I had to look for one',
  more: 'one more question',
  otherCandidate: 'the other candidate',
  quiz: 'the quiz',
} as const;

export const QUESTIONS_MENU = {
  replies: 'look at the replies',
  next: 'next question',
  stop: 'enough of them',
} as const;

export const WHAT_NEXT_MENU = {
  done: 'done for now',
  again: 'all of it again',
  onceMore: 'once more',
  whole: 'the whole answer again',
  weakest: (section: string) => `${section} again, alone`,
  next: 'next question',
  keep: 'keep as my story',
  update: 'update my story file',
  copy: 'copy it all',
} as const;
