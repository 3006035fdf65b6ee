/** How a label is set apart from what it labels. */
export type LabelForm =
  /** A heading of Markdown. */
  | 'heading'
  /** A line of its own. */
  | 'line'
  /** `Situation: …` */
  | 'colon'
  /** `[Situation] …`, `(S) …` */
  | 'brackets'
  /** `Situation - …`, `S. …`, `S) …`: as prose and lists have it too. */
  | 'loose';

/** What may be a label at the start of a line, or of a sentence in it. */
export interface LabelText {
  /** As written, without what decorates it. */
  written: string;
  form: LabelForm;
  /** A heading's, 1 to 7; else 0. */
  level: number;
  /** In a list, by a mark or a number. */
  isItem: boolean;
  /** Where what it labels begins, in the line. */
  restAt: number;
}

/** Of a label: longer is a sentence. */
const LONGEST = 60;
/** Of a line, looked at for a label. */
const LOOKED_AT = 200;

const HEADING = /^[ \t]{0,3}(#{1,7})[ \t]+/;
/** What decorates a label: blanks, list marks, signs, pictures, quotation marks. */
const DECORATION = /^[^\p{L}\p{N}([]*/u;
const TIME = /^[([]?\d{1,2}:\d{2}(?:\s?[-–]\s?\d{1,2}:\d{2})?[)\]]?\s*[-–:]?\s+/;
const NUMBER =
  /^(?:(?:[Pp]art|[Ss]ection|[Pp]hase)\s+)?[([]?(?:\d{1,2}(?:[.):/\]]+\s*|\uFE0F?\u20E3\s*|\s*[-–—]\s+|\s+(?=\p{Lu}))|(?:[ivxIVX]{1,4}|[a-h])[.)\]]+\s+)/u;
/** What may end a label, with the blanks around it. */
const SEPARATOR =
  /\s*[:：|]+(?=\s|$|["“*(])|\t+|\s+(?:[-–—]+>?|=+>?|→|>)\s+|[–—]+\s*|-\s+|[.)]\s+|$/g;
const TRAILING_SIGNS = /[^\p{L}\p{N})\]?'’]+$/u;
const OPENED = /^[([]\s*([^()[\]\n]{1,60}?)\s*[)\]]\s*(?:[:：.|]|[-–—]+(?=\s)|=>|→)?\s*/;
/** `[S]ituation` */
const FIRST_LETTER = /^[([](\p{L})[)\]](?=\p{Ll}{3})/u;
const TIME_REMARK =
  /^\s*[([]?\s*(?:~|about|approx\.?|max\.?|up to)?\s*\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:%|s|secs?|seconds?|m|mins?|minutes?|words)\s*[)\]]?\s*[:：-]?\s+/i;
const REMARK = /\s*(?:[([][^()[\]]*[)\]]?|,.*|[-–—]\s*~?\d.*)$/;

function formOf(separator: string): LabelForm {
  if (separator === '') return 'line';
  return /[:：|\t]/.test(separator) ? 'colon' : 'loose';
}

/** A label's own words, without a remark behind them, a number or signs. */
function bare(label: string): string {
  return label
    .replace(TRAILING_SIGNS, '')
    .replace(REMARK, '')
    .replace(/\s*#?\d{1,2}$/, '')
    .trim();
}

/** Where the line goes on behind a remark on its time: `(30s) We had`. */
function behindTime(line: string, at: number): number {
  return at + (TIME_REMARK.exec(line.slice(at, at + LONGEST))?.[0].length ?? 0);
}

interface Opening {
  at: number;
  level: number;
  isItem: boolean;
}

/** Where a label may begin: behind decoration, then also behind a time or a number. */
function openingsOf(line: string): Opening[] {
  const level = HEADING.exec(line)?.[1]?.length ?? 0;
  const decoration = DECORATION.exec(line)?.[0] ?? '';
  const isMarked = /[-*+•·▪◦‣–]\s+$/.test(decoration);
  const at = decoration.length;
  const rest = line.slice(at);
  const behind = (TIME.exec(rest) ?? NUMBER.exec(rest))?.[0].length;
  const first = { at, level, isItem: isMarked };
  if (behind === undefined) return [first];
  const decorated = DECORATION.exec(rest.slice(behind))?.[0].length ?? 0;
  return [first, { at: at + behind + decorated, level, isItem: true }];
}

function headingAt(line: string, { at, level, isItem }: Opening): LabelText {
  const written = bare(
    line
      .slice(at)
      .replace(FIRST_LETTER, '$1')
      .replace(/^[([](.*)[)\]]\s*$/, '$1'),
  );
  return { written, form: 'heading', level, isItem, restAt: line.length };
}

function* labelsAt(line: string, { at, isItem }: Opening): Generator<LabelText> {
  const text = line.slice(at);
  const whole = FIRST_LETTER.exec(text);
  const opened = whole ? null : OPENED.exec(text);
  if (opened) {
    const restAt = behindTime(line, at + opened[0].length);
    yield { written: bare(opened[1] ?? ''), form: 'brackets', level: 0, isItem, restAt };
    return;
  }
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    if (index > LONGEST) return;
    const written = bare(text.slice(0, index).replace(FIRST_LETTER, '$1'));
    const restAt = behindTime(line, at + index + separator.length);
    if (written !== '') yield { written, form: formOf(separator), level: 0, isItem, restAt };
    // `Situation (30s) We had`: nothing else sets it apart.
    const remark = / [([]~?\d{1,3}\s?(?:s|secs?|seconds?|mins?|minutes?)[)\]]\s+/i.exec(
      text.slice(0, index),
    );
    if (remark) {
      const behind = at + remark.index + remark[0].length;
      yield {
        written: text.slice(0, remark.index),
        form: 'brackets',
        level: 0,
        isItem,
        restAt: behind,
      };
    }
  }
}

/** `## Result`: set apart by its mark alone. */
export function isMarkdownHeading(line: string): boolean {
  return HEADING.test(line);
}

/** What may be the label of a line, the shortest first. */
export function* labelTextsOf(line: string): Generator<LabelText> {
  const start = line.slice(0, LOOKED_AT);
  for (const opening of openingsOf(start)) {
    if (opening.level > 0) yield { ...headingAt(start, opening), restAt: line.length };
    for (const label of labelsAt(start, opening)) {
      yield opening.level > 0 ? { ...label, form: 'heading', level: opening.level } : label;
    }
  }
}
