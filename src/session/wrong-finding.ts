import type { Choice, Prompter } from '../prompter.ts';
import type { Finding } from '../review/finding.ts';
import type { ComparedPart } from '../terminal/screens/compare.ts';
import { namedFinding, tellable } from '../terminal/screens/findings.ts';
import { COMPARISON_MENU, WRONG_MENU } from './menus.ts';

/** The findings of a section that can be called wrong, and those that were: each by its words once. */
function disputable({ review, setAside }: ComparedPart): {
  counted: Finding[];
  setAside: Finding[];
} {
  const seen = new Set<string>();
  const once = ({ rule, quote }: Finding) => {
    const key = JSON.stringify([rule, quote]);
    return !seen.has(key) && seen.add(key);
  };
  const told = review === null ? [] : tellable(review);
  return {
    counted: told.filter(({ weight }) => weight !== 'praise').filter(once),
    setAside: setAside.filter(once),
  };
}

/** What the key says: of the one finding there is, or of several; null where there is none. */
export function wrongLabel(comparison: ComparedPart): string | null {
  const { counted, setAside } = disputable(comparison);
  if (counted.length + setAside.length === 0) return null;
  if (counted.length + setAside.length > 1) return COMPARISON_MENU.oneWrong;
  return counted.length === 1 ? COMPARISON_MENU.wrong : COMPARISON_MENU.notWrong;
}

/** Asks which finding is wrong, or was said to be and is not; the only one without asking. Null for none. */
export async function chooseWrong(
  comparison: ComparedPart,
  prompter: Prompter,
): Promise<Finding | null> {
  const { counted, setAside } = disputable(comparison);
  const [only, ...more] = [...counted, ...setAside];
  if (only === undefined) return null;
  if (more.length === 0) return only;
  const choices: Choice<Finding>[] = [
    ...counted.map((each) => ({ value: each, label: namedFinding(each) })),
    ...setAside.map((each) => ({ value: each, label: WRONG_MENU.again(namedFinding(each)) })),
  ];
  return prompter.choose<Finding | null>(WRONG_MENU.title, choices, { back: null });
}
