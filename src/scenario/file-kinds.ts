/** The kinds of files a person may write, each with a JSON Schema. */
export const FILE_KINDS = ['scenario', 'question', 'interviewer', 'config'] as const;

export type FileKind = (typeof FILE_KINDS)[number];
