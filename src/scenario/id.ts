/** Ids name files, drafts and history records, so they stay plain: a safe file name everywhere. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;
