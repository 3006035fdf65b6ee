/** Somebody's words on one line of Markdown: nothing of them becomes a heading, a list, a link or a tag. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** The same, paragraph by paragraph, with an empty line after each. */
export function markdownParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(markdownText)
    .filter((each) => each !== '')
    .flatMap((each) => [each, '']);
}
