const END = Buffer.from('\u001b[201~');

/** What is pasted in brackets, up to the end of them. */
export interface PastedBytes {
  /** Returns how many of the bytes are behind the end of the paste; null when that has not come yet. */
  take(bytes: Uint8Array): number | null;
  all(): Uint8Array;
}

export function collectPaste(): PastedBytes {
  const pieces: Uint8Array[] = [];
  /** What may be the beginning of the end. */
  let tail: Uint8Array = Buffer.alloc(0);

  return {
    take(bytes) {
      const unread = Buffer.concat([tail, bytes]);
      const end = unread.indexOf(END);
      const kept = end < 0 ? Math.max(0, unread.length - END.length + 1) : end;
      pieces.push(unread.subarray(0, kept));
      tail = end < 0 ? unread.subarray(kept) : Buffer.alloc(0);
      return end < 0 ? null : unread.length - end - END.length;
    },
    all: () => Buffer.concat([...pieces, tail]),
  };
}
