/** What a log of an interview holds at most: characters of a line and of a text, and questions. */
export const INTERVIEW_LIMITS = { line: 200, text: 2000, questions: 30 } as const;
