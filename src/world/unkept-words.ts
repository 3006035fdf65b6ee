/** Something a person typed, and where. */
export interface TypedText {
  /** Of the story it belongs to; empty for a line that belongs to none yet. */
  title: string;
  /** What the text is called within it. */
  label: string;
  text: string;
}

/** What was typed in this run of the program and is not known to be on disk. */
export interface UnkeptWords {
  /** Takes the place of what was held for the part. No text at all is nothing to hold. */
  hold(owner: string, part: string, typed: TypedText): void;
  /** What was typed for the owner, or for one part of it, is on disk, or thrown away on purpose. */
  release(owner: string, part?: string): void;
  /** Releases of the owner's texts those that `isKept` is true of. */
  releaseWhere(owner: string, isKept: (text: string) => boolean): void;
  /** Everything held: by owner, in the order it came. */
  texts(): TypedText[];
}

export function createUnkeptWords(): UnkeptWords {
  const held = new Map<string, Map<string, TypedText>>();

  function release(owner: string, part?: string): void {
    if (part === undefined) held.delete(owner);
    else held.get(owner)?.delete(part);
  }

  return {
    hold(owner, part, typed) {
      if (typed.text.trim() === '') return release(owner, part);
      const parts = held.get(owner) ?? new Map<string, TypedText>();
      held.set(owner, parts.set(part, typed));
    },
    release,
    releaseWhere(owner, isKept) {
      for (const [part, { text }] of held.get(owner) ?? []) if (isKept(text)) release(owner, part);
    },
    texts: () => [...held.values()].flatMap((parts) => [...parts.values()]),
  };
}
