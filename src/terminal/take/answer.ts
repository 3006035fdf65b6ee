import type { TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import type { TextEdit } from './edit.ts';
import type { EditorEnd } from './external-editor.ts';
import { afterEdit, createModel, type TakeModel, withHint, withRemark } from './model.ts';
import type { TakeTerms } from './view.ts';

const NOTHING_WRITTEN = 'Nothing written yet. Once more leaves it empty.';
const NOTHING_TO_SAY = 'Nothing written yet. Once more is "I have nothing".';
const FOREIGN = 'Not UTF-8, so read as Latin-1: check the words, and how the terminal is set.';

/** The answer while somebody gives it. */
export interface TakeAnswer {
  model(): TakeModel;
  /** Goes on with the model as it was laid out. */
  staged(model: TakeModel): void;
  edit(edit: TextEdit): void;
  /** All of it is another text, written elsewhere; null leaves it as it is. */
  rewrite(text: string | null): void;
  /** An editor left this of it. */
  edited(left: EditorEnd): void;
  /** What was typed just now was no UTF-8. */
  foreign(): void;
  hint(): void;
  remark(said: string | undefined): void;
  /** Begins again with nothing written; hints once seen stay seen. */
  restart(): void;
  /** Whether it may end as it is: empty only the second time, and the first time it says so. */
  mayEnd(): boolean;
  progress(activeMs: number): TakeProgress;
  given(): Pick<TakeEnd, 'text' | 'hintsUsed' | 'pasted' | 'stoppedAt'>;
}

/** The answer a request begins with. `height` is the rows of text on screen. */
export function createAnswer(
  request: Pick<TakeRequest, 'text' | 'hintsUsed' | 'isReply'>,
  terms: TakeTerms,
  height: () => number,
): TakeAnswer {
  const seen = Math.min(request.hintsUsed, terms.hints.length);
  let model = createModel(request.text, seen, terms.stop?.brokenAt);
  let isEmptyMeant = false;

  const edit = (each: TextEdit) => {
    isEmptyMeant = false;
    model = afterEdit(model, each, height());
  };
  const remark = (said: string | undefined) => {
    model = withRemark(model, said);
  };
  const rewrite = (text: string | null) => {
    if (text !== null && text !== model.buffer.text) edit({ kind: 'rewrite', text });
  };
  return {
    model: () => model,
    staged(next) {
      model = next;
    },
    edit,
    rewrite,
    edited({ text, isForeign, remark: said }) {
      rewrite(text);
      remark(model.remark ?? said ?? (isForeign ? FOREIGN : undefined));
    },
    foreign: () => remark(FOREIGN),
    hint() {
      model = withHint(model, terms);
    },
    remark,
    restart() {
      isEmptyMeant = false;
      model = createModel('', model.hintsUsed);
    },
    mayEnd() {
      if (terms.mode === 'aloud' || model.buffer.text !== '' || isEmptyMeant) return true;
      isEmptyMeant = true;
      remark(request.isReply ? NOTHING_TO_SAY : NOTHING_WRITTEN);
      return false;
    },
    progress(activeMs) {
      const { buffer, hintsUsed, stoppedAt } = model;
      const stopped = terms.stop === undefined ? {} : { stoppedAt };
      return { text: buffer.text, activeMs, hintsUsed, ...stopped };
    },
    given() {
      const { buffer, hintsUsed, pasted, stoppedAt } = model;
      return { text: buffer.text, hintsUsed, pasted, stoppedAt };
    },
  };
}
