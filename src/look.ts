type Style = (text: string) => string;

/** The few ways text can stand out. */
export interface Paint {
  bold: Style;
  dim: Style;
  accent: Style;
  good: Style;
  warn: Style;
  bad: Style;
}

/** How text looks here: the only place that knows about colour. */
export interface Look extends Paint {
  /** Columns to lay text out in. */
  width: number;
  /** Append-only text for screen readers, logs and simple terminals. */
  plain: boolean;
  /** Whether signs beyond ASCII can be shown. */
  unicode: boolean;
}
