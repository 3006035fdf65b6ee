type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');

/** A key that answers at once, by the name it has in a row of keys. Letters are typed in any case. */
export type CommandKey = 'enter' | 'space' | 'esc' | '/' | '?' | Letter;

/** What a key means on every screen that has it. */
export const COMMAND_KEYS = {
  /** The next natural step. */
  next: 'enter',
  /** One step back. */
  back: 'esc',
  /** To the shell, everything kept. */
  leave: 'q',
  /** The marked one of a list, this time. */
  leaveOut: 'space',
  summary: 's',
  edit: 'e',
  keep: 'k',
  copy: 'y',
  details: 'd',
  more: 'm',
  all: 'a',
  /** In a brief, where there is nothing to have all of. */
  aloud: 'a',
  level: 'l',
  story: 's',
  /** All five sections in one breath, or one after the other. */
  whole: 'w',
  jog: 'j',
  /** Of what the review saw. */
  wrong: 'w',
  /** In a browser, of the progress. */
  page: 'w',
  /** Another one, or not this one. */
  another: 'n',
  no: 'n',
  yes: 'y',
  grade: 'g',
  undo: 'u',
  retell: 'r',
} as const satisfies Record<string, CommandKey>;

/** Asked once: the usual level, the one below and the one above it, and the role before any of them. */
export const LEVEL_KEYS = {
  sde2: COMMAND_KEYS.next,
  sde1: 'j',
  senior: 's',
  role: 'r',
  leave: COMMAND_KEYS.leave,
} as const satisfies Record<string, CommandKey>;

/** At home a letter names where it leads. */
export const HOME_KEYS = {
  first: COMMAND_KEYS.next,
  today: 't',
  rehearse: 'r',
  mock: 'm',
  quiz: 'z',
  plan: 'd',
  log: 'l',
  study: 'w',
  stories: 's',
  write: 'n',
  history: 'h',
  progress: 'p',
  leave: COMMAND_KEYS.leave,
} as const satisfies Record<string, CommandKey>;

/** How a question in earnest went, and what becomes of the log of an interview. */
export const LOG_KEYS = {
  skip: COMMAND_KEYS.next,
  well: 'w',
  soSo: 's',
  badly: 'b',
  keep: COMMAND_KEYS.next,
  change: COMMAND_KEYS.edit,
  later: COMMAND_KEYS.back,
  throwAway: 'x',
} as const satisfies Record<string, CommandKey>;

/** In the plan. */
export const PLAN_KEYS = {
  date: 'd',
  principles: 'p',
  level: COMMAND_KEYS.level,
  clear: 'c',
} as const satisfies Record<string, CommandKey>;

/** Among one's own stories. */
export const STORY_KEYS = {
  tell: 'n',
  list: 'l',
  principles: 'p',
  check: 'c',
} as const satisfies Record<string, CommandKey>;
