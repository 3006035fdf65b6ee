import { passageOf } from '../language/passage.ts';
import type { Span } from '../language/span.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { type Answer, type AnswerSection, sectionFrom, type Timing } from './answer.ts';
import { type DividedSentence, divide } from './division.ts';

/** A section found in an answer without labels. */
export interface FoundSection {
  section: AnswerSection & { name: SectionName };
  /** Most of its words are surely of this section. */
  sure: boolean;
}

/** Fewer sentences are no story. */
const FEWEST_SENTENCES = 3;
/** Of a section's words: those that are surely its own. */
const SURE_SHARE = 0.8;

function wordsIn(sentences: readonly DividedSentence[]): number {
  return sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
}

/** The stretches of sentences that follow each other. */
function stretches(all: readonly DividedSentence[], wanted: SectionName): Span[] {
  const parts: Span[] = [];
  let open: Span | null = null;
  for (const { sentence, section } of all) {
    if (section !== wanted) open = null;
    else if (open) open.end = sentence.end;
    else {
      open = { start: sentence.start, end: sentence.end };
      parts.push(open);
    }
  }
  return parts;
}

/** The sections of an answer told in one piece, in speaking order; none where it is too short to tell. */
export function sectionsFound(answer: Answer, timing: Timing): FoundSection[] {
  const [whole] = answer.sections;
  if (answer.labelled || whole === undefined) return [];
  if (whole.sentences.length < FEWEST_SENTENCES) return [];
  const all = divide(whole);
  return SECTIONS.flatMap((name): FoundSection[] => {
    const own = all.filter(({ section }) => section === name);
    if (own.length === 0) return [];
    const sure = wordsIn(own.filter((each) => each.sure)) >= SURE_SHARE * wordsIn(own);
    const said = own.map(({ sentence }) => sentence);
    const passage = passageOf(whole, said, stretches(all, name));
    return [{ section: sectionFrom(name, whole.spoken, passage, timing), sure }];
  });
}
