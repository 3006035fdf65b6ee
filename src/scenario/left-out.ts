/** A file of the user's own that cannot be listed, and the first reason why. */
export interface LeftOut {
  /** Its path, or that of a folder that could not be read; raw, as file names are. */
  file: string;
  /** Where in the file, from 1; left out where it is about the file as a whole. */
  at?: { line: number; column: number };
  /** What was expected, what was found, what to do. */
  message: string;
  /** How many problems it has beside this one. */
  more: number;
}
