/** What a command's help says of TARGET. */
export const TARGET = 'a scenario id, a principle (name, slug or its beginning), or a YAML file';

/** Where one may be picked instead. */
export const PICKED = `${TARGET}; without one, pick a question`;
