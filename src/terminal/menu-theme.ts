import type { Look } from '../look.ts';

/** Menus in our colours, without the remarks they come with. */
export function menuTheme(look: Look) {
  return {
    prefix: '',
    style: {
      message: (text: string) => text,
      answer: look.accent,
      highlight: look.accent,
      error: look.warn,
      help: look.dim,
      /** It stands in the line, to be changed. */
      defaultAnswer: () => '',
      description: look.dim,
      disabled: look.dim,
      key: look.bold,
      keysHelpTip: () => '',
    },
    icon: {
      // Plain on purpose: a sign beyond ASCII makes the width tables load before the first menu.
      cursor: '>',
      checked: look.unicode ? '◉' : '[x]',
      unchecked: look.unicode ? '◯' : '[ ]',
    },
  };
}
