import { type Change, diffWordsWithSpace } from 'diff';
import type { Part } from '../scenario/sections.ts';
import { countWords } from '../text/words.ts';
import { subjectOf } from './cards.ts';
import type { JournalRecord } from './records.ts';
import type { Session, SessionTake } from './sessions.ts';

/** A run of words that is in both texts, only in the later or only in the earlier one. */
export interface ChangePiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many changed words and spaces a text was written anew, and comparing takes long. */
const MOST_CHANGES = 2000;

function kindOf({ added, removed }: Change): ChangePiece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

function onlyText(kind: ChangePiece['kind'], text: string): ChangePiece[] {
  return text === '' ? [] : [{ kind, text }];
}

/** A change of several words in a row reads as one: the spaces between them go with it. */
function joined(pieces: readonly ChangePiece[]): ChangePiece[] {
  const result: ChangePiece[] = [];
  let removed = '';
  let added = '';
  const endChange = () => {
    result.push(...onlyText('removed', removed), ...onlyText('added', added));
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed !== '' && added !== '' && text.trim() === '' && pieces[index + 1]) {
      removed += text;
      added += text;
    } else {
      endChange();
      result.push({ kind, text });
    }
  }
  endChange();
  return result;
}

/**
 * From one text to another, word by word: what is `same` or `removed` makes up the earlier text, what
 * is `same` or `added` the later one. Texts with nothing much in common are told one after the other.
 */
export function changesBetween(before: string, after: string): ChangePiece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [...onlyText('removed', before), ...onlyText('added', after)];
  return joined(changes.map((change) => ({ kind: kindOf(change), text: change.value })));
}

function wordCount(pieces: readonly ChangePiece[], without: ChangePiece['kind']): number {
  return countWords(
    pieces
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join(''),
  );
}

/** Below this share of words in common a text is another one: marked word by word it is a patchwork. */
const SAME_TEXT = 0.4;

/** Whether two texts have too little in common for what became of each word to be read. */
export function isAnotherText(pieces: readonly ChangePiece[]): boolean {
  const same = pieces.filter(({ kind }) => kind === 'same');
  const common = same.reduce((sum, { text }) => sum + countWords(text), 0);
  const both = wordCount(pieces, 'added') + wordCount(pieces, 'removed');
  return both > 0 && (2 * common) / both < SAME_TEXT;
}

/**
 * The last take with words of the same section and story that comes before the session's own in
 * the journal; null when there is none, or when the session has no take of that section.
 */
export function previousTake(
  { records, sessions }: { records: readonly JournalRecord[]; sessions: readonly Session[] },
  session: Session,
  section: Part,
): SessionTake | null {
  const own = session.takes.find(({ take }) => take.section === section)?.take;
  if (own === undefined) return null;
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const placeOf = ({ take }: Pick<SessionTake, 'take'>) => places.get(take.id) ?? -1;
  const isComparable = ({ take }: SessionTake) =>
    take.section === section &&
    subjectOf(take) === subjectOf(own) &&
    take.words !== null &&
    take.words.trim() !== '' &&
    placeOf({ take }) < placeOf({ take: own });
  const [last] = sessions
    .flatMap(({ takes }) => takes.filter(isComparable))
    .sort((one, other) => placeOf(other) - placeOf(one));
  return last ?? null;
}
