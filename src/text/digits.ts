const DIGIT = /^\p{Nd}$/u;

/** What a digit of any script is worth; null for what is no digit. Each script has its ten in a row. */
export function digitValue(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  if (!DIGIT.test(character)) return null;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** A text with the digits of every script as those of ASCII. */
export function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}
