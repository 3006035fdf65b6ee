/** Ids name what records tell of, so they stay plain. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * The ids that a file may be named after: all but those that Windows keeps for devices, where with
 * any ending a file of such a name is no file. Records may tell of a scenario with such an id all
 * the same.
 */
export const FILE_ID_PATTERN =
  /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9][a-z0-9-]{0,63}$/;

/** What an id that names a file lacks; null when it will do. */
export function fileIdProblem(id: string): string | null {
  if (!ID_PATTERN.test(id)) {
    return 'use 1 to 64 of a-z, 0-9 and "-", starting with a letter or digit';
  }
  return FILE_ID_PATTERN.test(id) ? null : 'Windows keeps this name for a device: use another';
}
