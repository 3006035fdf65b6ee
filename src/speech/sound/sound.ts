/** What was heard: one channel of 16-bit samples, in pieces, for a long one is never there as a whole. */
export interface Sound {
  /** In samples. */
  readonly length: number;
  /** In their order; one is only good until the next. */
  pieces(): Iterable<Int16Array>;
}

/** Samples that are there as a whole, as a sound. */
export function soundOf(samples: Int16Array): Sound {
  return { length: samples.length, pieces: () => [samples] };
}
