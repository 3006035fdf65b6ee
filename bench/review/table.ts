export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** `12 %`; `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.round((part * 100) / whole)} %`;
}

/** `0.83`; `-` of nothing. */
export function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}

/** A heading and rows in columns as wide as their widest cell. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heading, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
