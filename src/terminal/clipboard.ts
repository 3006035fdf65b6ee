/** What some terminals take at most: the bytes of one copy, as they are sent. */
const MOST_SENT = 100_000;

/** Values of TERM that name a terminal which takes a copy as it comes, over SSH too. */
const BY_TERM: readonly (readonly [RegExp, string])[] = [
  [/^xterm-kitty/, 'kitty'],
  [/^xterm-ghostty/, 'Ghostty'],
  [/^alacritty/, 'Alacritty'],
  [/^foot/, 'foot'],
  [/^wezterm/, 'WezTerm'],
  [/^contour/, 'Contour'],
  [/^rio/, 'Rio'],
];

/** The same by TERM_PROGRAM, which is known on this machine only. */
const BY_PROGRAM: ReadonlyMap<string, string> = new Map([
  ['WezTerm', 'WezTerm'],
  ['ghostty', 'Ghostty'],
  ['rio', 'Rio'],
  ['vscode', 'Visual Studio Code'],
]);

/** Programs a terminal is shared by: what is sent to it ends there. */
function isShared({ STY, TMUX, ZELLIJ, TERM = '' }: NodeJS.ProcessEnv): boolean {
  return Boolean(STY || TMUX || ZELLIJ) || /^(?:screen|tmux)/.test(TERM);
}

/**
 * The name of the terminal, where it is one that puts what a program sends it (OSC 52) into the
 * clipboard unless it is told not to; null where it may well not, or asks first.
 */
export function copyingTerminal(env: NodeJS.ProcessEnv): string | null {
  if (isShared(env)) return null;
  const { TERM = '', TERM_PROGRAM = '', WT_SESSION } = env;
  const byTerm = BY_TERM.find(([pattern]) => pattern.test(TERM))?.[1];
  const byProgram = BY_PROGRAM.get(TERM_PROGRAM);
  return byTerm ?? byProgram ?? (WT_SESSION ? 'Windows Terminal' : null);
}

/** What puts a text into the clipboard of such a terminal; null for one that is too long for it. */
export function copySequence(text: string): string | null {
  const sent = Buffer.from(text, 'utf8').toString('base64');
  return sent.length > MOST_SENT ? null : `\u001b]52;c;${sent}\u0007`;
}
