/** Whatever somebody said stays words: nothing of it becomes a heading, a link or a tag. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
