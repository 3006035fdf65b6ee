/**
 * What an answer tells: a story of the person's `own`, to the question a scenario is about; the
 * scenario's own one again, a `model` of how strong sounds; or the person's story as its `file` has it.
 */
export const TELLINGS = ['own', 'model', 'file'] as const;
export type Telling = (typeof TELLINGS)[number];
