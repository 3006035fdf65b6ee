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
import { pagesOfBlocks } from './pages.ts';

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
  ];
}

function principleLines({ principle, stories, questions }: MappedPrinciple, look: Look): string[] {
  if (stories.length === 0) return [];
  const sign = look.unicode ? '→' : '->';
  return [
    ...hanging(`  ${look.bold(principleName(principle))}  `, stories.join('; '), look.width),
    ...questions.flatMap(({ ask, stories: titles }) => {
      // Where all its questions have the same story, that is said once.
      const told = titles.length === stories.length ? '' : ` ${sign} ${titles.join('; ')}`;
      return paragraph(`${ask}${told}`, look.width, INDENT);
    }),
  ];
}

function mindLines({ mind }: Sheet, look: Look): string[] {
  if (mind === null) return [];
  const text = mind.advice === null ? mind.what : `${mind.what}. ${mind.advice}`;
  return hanging(`  ${look.bold(SHEET_WORDS.mind)}  `, text, look.width);
}

function mapBlocks(sheet: Sheet, look: Look): string[][] {
  const asked = sheet.map
    .map((each) => principleLines(each, look))
    .filter(({ length }) => length > 0);
  const open = gapsText(sheet);
  const gaps = open === null ? [] : hanging(`  ${look.bold(SHEET_WORDS.gaps)}  `, open, look.width);
  const [first = [], ...others] = asked;
  const head = asked.length === 0 ? [] : [...heading(SHEET_WORDS.map, '', look), ...first];
  return [head, ...others, gaps].filter(({ length }) => length > 0);
}

/** The sheet in pages: a story stays on one where it can. */
export function sheetScreens(raw: Sheet, look: Look): string[][] {
  const sheet = visibleDeep(raw);
  const { cards } = sheet;
  const title = heading(SHEET_WORDS.title, counted(cards.length, 'story', 'stories'), look);
  const empty = [
    ...paragraph(SHEET_WORDS.empty, look.width, '  '),
    ...paragraph(look.bold(SHEET_WORDS.howToStart), look.width, '  '),
  ];
  const mind = mindLines(sheet, look);
  const [first = empty, ...others] = cards.map((card) => cardLines(card, look));
  const head = [...title, ...(mind.length === 0 ? [] : [...mind, '']), ...first];
  const stories = pagesOfBlocks([head, ...others], look);
  return [...stories, ...pagesOfBlocks(mapBlocks(sheet, look), look)];
}
