import { SECTIONS } from '../scenario/sections.ts';
import { type Answer, LONGEST_READ } from './answer.ts';

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : `${names[0]}`;
}

/** Of a heading that is quoted: it may be a whole line. */
const LONGEST_NAMED = 60;
/** Headings named one by one. */
const MOST_NAMED = 5;

function headingRemarks({ labelled, unknownHeadings, sharedHeadings }: Answer): string[] {
  const named = unknownHeadings.slice(0, MOST_NAMED).map((heading) => {
    const what = labelled ? ', so what stands below it was not judged' : '';
    return `I did not understand the heading "${heading.slice(0, LONGEST_NAMED)}"${what}.`;
  });
  const more = unknownHeadings.length - named.length;
  const shared = sharedHeadings.map(
    (names) =>
      `One heading stands for ${listed(names)}: what is below it was judged as the ${names[0]}.`,
  );
  return [
    ...named,
    ...(more > 0 ? [`Nor did I understand ${more} more headings.`] : []),
    ...shared,
  ];
}

const UNLABELLED =
  'Without labels it was judged as one piece; where its sections begin is told from its words.';

/** What of an answer could not be judged, as sentences. */
export function notJudged(answer: Answer): string[] {
  const { labelled, sections, hasUnlabelledStart, sharedHeadings } = answer;
  const isLong = sections.some(({ spoken }) => spoken.given.length >= LONGEST_READ);
  const cut = isLong ? ['Only the start was read: nobody answers for more than half an hour.'] : [];
  const headings = headingRemarks(answer);
  if (!labelled) return [...cut, ...headings, UNLABELLED];
  const told = new Set([...sections.map(({ name }) => name), ...sharedHeadings.flat()]);
  const missing = SECTIONS.filter((wanted) => !told.has(wanted));
  const start = hasUnlabelledStart ? ['The text before the first label was not judged.'] : [];
  return [...cut, ...start, ...headings, ...missing.map((name) => `There is no ${name}.`)];
}
