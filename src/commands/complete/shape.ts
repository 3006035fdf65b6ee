/** What may be typed for one command, as its declaration has it. */
export interface CommandShape {
  /** Its words, such as `history compare`; empty for the program itself. */
  path: string;
  about: string;
  options: OptionShape[];
  /** In their order. */
  arguments: ArgumentShape[];
}

export interface ArgumentShape {
  /** What kind of thing it is, by its name. */
  name: string;
  /** More of them may follow. */
  isRepeated: boolean;
}

export interface OptionShape {
  /** With its dashes. */
  name: string;
  about: string;
  /** The name of its value, which says what kind of thing it is; null where it has none. */
  value: string | null;
  /** It may be given again. */
  isRepeated: boolean;
}
