import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  useMemo,
  useState,
} from '@inquirer/core';

const SEARCH = 'Search: ';

interface Picking {
  /** The labels that fit what was typed. */
  find(typed: string): readonly string[];
  draw(labels: readonly string[], active: number): { head: string[]; list: string[] };
}

/**
 * A list and a line that filters it. Not Inquirer's own search: there an arrow forgets what was typed,
 * Tab types a whole label, and nothing says that there is more.
 */
export const pickerPrompt = createPrompt<{ typed: string; index: number }, Picking>(
  ({ find, draw }, done) => {
    const [typed, setTyped] = useState('');
    const [active, setActive] = useState(0);
    const labels = useMemo(() => find(typed), [typed]);

    useKeypress((key, line) => {
      const isMove = isUpKey(key) || isDownKey(key);
      if (isEnterKey(key) && labels.length > 0) done({ typed, index: active });
      else if (isMove || isEnterKey(key)) {
        // Readline took the line, or put an older one in its place.
        if (line.line !== typed) {
          line.clearLine(0);
          line.write(typed);
        }
        const step = isUpKey(key) ? -1 : isDownKey(key) ? 1 : 0;
        setActive(Math.max(0, Math.min(labels.length - 1, active + step)));
      } else if (line.line !== typed) {
        setTyped(line.line);
        setActive(0);
      }
    });

    const { head, list } = draw(labels, active);
    return [[...head, SEARCH + typed].join('\n'), list.join('\n')];
  },
);
