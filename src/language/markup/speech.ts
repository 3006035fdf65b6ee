import { blockEdits } from './block-marks.ts';
import { type Absent, inlineMarkAt, MARK } from './inline-marks.ts';
import { type SpokenText, SpokenTextBuilder } from './spoken-text.ts';

/**
 * What of a text written in Markdown or HTML is said: without front matter, comments, code, tags,
 * emphasis, link targets, images, footnotes and tables' bars. Headings keep their `#`, lists their marks.
 */
export function speechOf(given: string): SpokenText {
  const builder = new SpokenTextBuilder(given);
  const edits = blockEdits(given);
  const absent: Absent = new Set();
  const marks = new RegExp(MARK);
  let at = 0;
  let edit = 0;
  while (at < given.length) {
    while ((edits[edit]?.end ?? Number.POSITIVE_INFINITY) < at) edit += 1;
    const next = edits[edit];
    marks.lastIndex = at;
    const mark = marks.exec(given)?.index ?? given.length;
    if (next && next.start <= mark) {
      edit += 1;
      if (next.start < at) continue;
      builder.keep(at, next.start);
      if (next.put !== '') builder.put(next.put, next.start);
      at = next.end;
      continue;
    }
    builder.keep(at, mark);
    if (mark === given.length) break;
    const read = inlineMarkAt(given, mark, absent);
    if (read === null || read.put === null) {
      at = read?.end ?? mark + 1;
      builder.keep(mark, at);
      continue;
    }
    if (read.put !== '') builder.put(read.put, mark);
    if (read.bold) builder.bold();
    // What a backslash stands before is no mark.
    at = given.charAt(mark) === '\\' ? read.end + 1 : read.end;
    builder.keep(read.end, at);
  }
  return builder.done();
}
