/** What the keys of `today` do. */
export const TODAY_MENU = {
  leaveOut: 'leave this one out',
  more: 'ten minutes more',
  notNow: 'not now',
} as const;
