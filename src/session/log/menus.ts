/** What the menus of a log say. */
export const LOG_MENU = {
  noneOfThese: 'none of these',
  anotherStory: 'another story',
  noStory: 'none: nothing came',
  skipStory: 'I would rather not say',
  keep: 'keep it',
  change: 'change something',
  later: 'leave it for later',
  throwAway: 'throw it away',
  addQuestion: 'Add a question',
} as const;
