import type { Look } from '../../look.ts';
import { visible, visibleLine } from '../../text/visible.ts';
import { paragraph } from '../lines.ts';
import { heading } from './heading.ts';

interface Words {
  title: string;
  label: string;
  text: string;
}

/** What was typed and is on no disk, to be read and copied; `asked` says that it was to be so. */
export function lastWordsScreen(words: readonly Words[], asked: boolean, look: Look): string[] {
  const why = asked
    ? 'Not kept, as --no-save asks. Your words:'
    : 'This could not be saved, so here it is. Your words:';
  return [
    '',
    ...paragraph(look.bold(why), look.width),
    '',
    ...words.flatMap(({ title, label, text }) => [
      ...heading(visibleLine(label), visibleLine(title), look),
      ...paragraph(visible(text), look.width, '  '),
      '',
    ]),
  ];
}

/** Where the words are instead. */
export function wordsFileScreen(path: string): string[] {
  return ['What you typed and could not be saved is in', `  ${visibleLine(path)}`];
}

/** The words as a text file, with the labels an answer file has. */
export function wordsDocument(words: readonly Words[]): string {
  let last = '';
  return words
    .map(({ title, label, text }) => {
      const above = title === last || title === '' ? '' : `# ${title}\n\n`;
      last = title;
      return `${above}## ${label}\n\n${text}\n`;
    })
    .join('\n');
}
