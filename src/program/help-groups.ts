/** What one comes for. `--help` has them in the order in which the commands are declared. */
export const HELP_GROUPS = {
  rehearse: 'Rehearse:',
  progress: 'How it goes:',
  stories: 'Your own stories:',
  learn: 'Learn how strong sounds:',
  machine: 'This machine:',
} as const;
