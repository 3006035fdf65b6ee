import type { Look } from '../../look.ts';
import type { SheetCard } from '../../report/sheet/card.ts';
import type { MappedPrinciple } from '../../report/sheet/question-map.ts';
import type { Sheet } from '../../report/sheet/sheet.ts';
import { figureText } from '../../report/sheet/sheet-document.ts';
import { gapsText, SHEET_WORDS, toldForText } from '../../report/sheet/sheet-words.ts';
import { principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { visibleDeep } from '../../text/visible.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { pagesOf } from './pages.ts';

const INDENT = '    ';

function cardLines(card: SheetCard, look: Look): string[] {
  const { title, opening, figures, since } = card;
  const sign = look.unicode ? '·' : '-';
  return [
    ...paragraph(look.bold(title), look.width, '  '),
    ...(opening === null ? [] : paragraph(opening, look.width, INDENT)),
    ...figures.flatMap((each) => hanging(`${INDENT}${sign} `, figureText(each), look.width)),
    ...(since === null ? [] : hanging(`${INDENT}${SHEET_WORDS.since}: `, since, look.width)),
    ...paragraph(look.dim(toldForText(card)), look.width, INDENT),
    '',
  ];
}

function principleLines({ principle, stories, questions }: MappedPrinciple, look: Look): string[] {
  if (stories.length === 0) return [];
  const sign = look.unicode ? '→' : '->';
  return [
    ...hanging(`  ${look.bold(principleName(principle))}  `, stories.join('; '), look.width),
    ...questions.flatMap(({ ask, stories: titles }) =>
      paragraph(`${ask} ${sign} ${titles.join('; ')}`, look.width, INDENT),
    ),
  ];
}

function mindLines({ mind }: Sheet, look: Look): string[] {
  if (mind === null) return [];
  const text = mind.advice === null ? mind.what : `${mind.what}. ${mind.advice}`;
  return [...hanging(`  ${look.bold(SHEET_WORDS.mind)}  `, text, look.width), ''];
}

function mapLines(sheet: Sheet, look: Look): string[] {
  const asked = sheet.map.flatMap((each) => principleLines(each, look));
  const open = gapsText(sheet);
  return [
    ...(asked.length === 0 ? [] : [...heading(SHEET_WORDS.map, '', look), ...asked, '']),
    ...(open === null
      ? []
      : [...hanging(`  ${look.bold(SHEET_WORDS.gaps)}  `, open, look.width), '']),
  ];
}

/** The sheet in pages: a story stays on one where it can. */
export function sheetScreens(raw: Sheet, look: Look): string[][] {
  const sheet = visibleDeep(raw);
  const { cards } = sheet;
  const head = [
    ...heading(SHEET_WORDS.title, counted(cards.length, 'story', 'stories'), look),
    ...mindLines(sheet, look),
  ];
  const empty = [
    ...paragraph(SHEET_WORDS.empty, look.width, '  '),
    ...paragraph(look.bold(SHEET_WORDS.howToStart), look.width, '  '),
    '',
  ];
  const stories = cards.length === 0 ? empty : cards.flatMap((card) => cardLines(card, look));
  const pages = [...pagesOf([...head, ...stories].slice(0, -1))];
  const asked = mapLines(sheet, look).slice(0, -1);
  return asked.length === 0 ? pages : [...pages, ...pagesOf(asked)];
}
