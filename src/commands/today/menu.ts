/** What the keys of `today` do. */
export const TODAY_MENU = {
  leaveOut: 'leave this one out',
  more: 'ten minutes more',
  never: 'not this one again',
  undo: 'bring it back',
  notNow: 'not now',
} as const;
