import { principleName } from '../../scenario/principles.ts';
import { markdownText } from '../../text/markdown.ts';
import { visible } from '../../text/visible.ts';
import type { SheetCard } from './card.ts';
import type { MappedPrinciple } from './question-map.ts';
import type { Sheet } from './sheet.ts';
import { gapsText, SHEET_WORDS, toldForText } from './sheet-words.ts';

/** Anybody's words, as words. */
function plain(text: string): string {
  return markdownText(visible(text));
}

function cardLines({ title, opening, figures, since, principles }: SheetCard): string[] {
  const told = figures.map(
    ({ before, figure, after }) => `${plain(before)} **${plain(figure)}** ${plain(after)}`,
  );
  return [
    `### ${plain(title)}`,
    '',
    ...(opening === null ? [] : [plain(opening), '']),
    ...told.map((each) => `- ${each.replace(/ {2,}/g, ' ').trim()}`),
    ...(since === null ? [] : [`- ${SHEET_WORDS.since}: ${plain(since)}`]),
    `- ${toldForText({ principles })}`,
    '',
  ];
}

function principleLines({ principle, stories, questions }: MappedPrinciple): string[] {
  if (stories.length === 0) return [];
  return [
    `- **${principleName(principle)}**: ${stories.map(plain).join('; ')}`,
    ...questions.map(({ ask, stories: titles }) => {
      return `  - ${plain(ask)} → ${titles.map(plain).join('; ')}`;
    }),
  ];
}

/** The sheet as Markdown. */
export function sheetMarkdown({ day, cards, map, gaps, mind }: Sheet): string[] {
  const open = gapsText({ gaps });
  const asked = map.flatMap(principleLines);
  return [
    `# ${SHEET_WORDS.title}`,
    '',
    `${day}`,
    '',
    ...(mind === null
      ? []
      : [`**${SHEET_WORDS.mind}:** ${plain(mind.what)} ${plain(mind.advice ?? '')}`.trim(), '']),
    ...(cards.length === 0 ? [SHEET_WORDS.empty, ''] : cards.flatMap(cardLines)),
    ...(asked.length === 0 ? [] : [`## ${SHEET_WORDS.map}`, '', ...asked, '']),
    ...(open === null ? [] : [`**${SHEET_WORDS.gaps}:** ${open}`, '']),
  ].slice(0, -1);
}
