import type { InterviewContent } from '../progress/interviews/interview-record.ts';
import type { InterviewDrafts } from '../stores.ts';
import type { UnkeptWords } from './unkept-words.ts';
import { TYPED_LINES } from './watched-lines.ts';

/** What was written of an interview, each text under what it is called. */
function textsOf({ company, round, asked, change }: InterviewContent): Map<string, string> {
  return new Map([
    ['Company', company],
    ['Round', round],
    ...asked.flatMap(({ ask, dug }, at) => [
      [`Asked ${at + 1}`, ask] as const,
      [`They dug into ${at + 1}`, dug] as const,
    ]),
    ['I would change', change],
  ]);
}

/** Holds what was written of an interview until it is kept somewhere. */
export function holdInterview(
  id: string,
  content: InterviewContent,
  isKept: boolean,
  words: UnkeptWords,
): void {
  words.release(id);
  if (isKept) {
    words.release(TYPED_LINES);
    return;
  }
  for (const [label, text] of textsOf(content)) {
    words.hold(id, label, { title: 'An interview', label, text });
  }
}

export function watchInterviewDrafts(drafts: InterviewDrafts, words: UnkeptWords): InterviewDrafts {
  return {
    ...drafts,
    save(draft) {
      const notice = drafts.save(draft);
      holdInterview(draft.id, draft.content, drafts.keeps && notice === undefined, words);
      return notice;
    },
    remove(id) {
      // It is in the journal, or it was not wanted; what is never kept stays held.
      if (drafts.keeps) words.release(id);
      return drafts.remove(id);
    },
  };
}
