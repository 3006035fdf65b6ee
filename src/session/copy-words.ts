import type { Ports } from '../ports.ts';
import { PARTS, type Part, partTitle } from '../scenario/sections.ts';
import { copiedScreen } from '../terminal/screens/copied.ts';

interface Said {
  section: Part;
  words: string | null;
}

/** What was said as an answer file has it; one section, or a whole answer, as it is. Empty where nothing is in words. */
export function wordsToCopy(takes: readonly Said[]): string {
  const told = PARTS.flatMap((name) => {
    const words = takes.find(({ section }) => section === name)?.words?.trim() ?? '';
    return words === '' ? [] : [{ title: partTitle(name), words }];
  });
  const [only, ...more] = told;
  if (only !== undefined && more.length === 0) return only.words;
  return told.map(({ title, words }) => `## ${title}\n\n${words}`).join('\n\n');
}

/** Copies what was said, and says where to. */
export async function copyWords(takes: readonly Said[], ports: Ports): Promise<void> {
  const { output } = ports;
  output.print(copiedScreen(await ports.copy(wordsToCopy(takes)), output.look));
}
