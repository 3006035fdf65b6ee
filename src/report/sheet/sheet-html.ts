import { dayInFull } from '../../progress/day-names.ts';
import { principleName } from '../../scenario/principles.ts';
import { htmlDocument } from '../html/document.ts';
import { html, type Markup } from '../html/markup.ts';
import type { SheetCard } from './card.ts';
import type { Paper } from './paper.ts';
import type { MappedPrinciple } from './question-map.ts';
import type { Sheet } from './sheet.ts';
import { linesOf, MOST_CARDS, roomForMap, type Type, typeFor } from './sheet-room.ts';
import { sheetStyle } from './sheet-style.ts';
import { gapsText, named, SHEET_WORDS, toldForText } from './sheet-words.ts';

function cardHtml({ title, opening, figures, since, principles }: SheetCard): Markup {
  const told = figures.map(
    ({ before, figure, after }) => html`<li>${before}<b>${figure}</b>${after}</li>`,
  );
  return html`<article class="card">
<h2 class="title one">${title}</h2>
${opening === null ? null : html`<p class="opening">${opening}</p>`}
${told.length === 0 ? null : html`<ul class="figures" aria-label="${SHEET_WORDS.figures}">${told}</ul>`}
${since === null ? null : html`<p class="since"><b>${SHEET_WORDS.since}:</b> ${since}</p>`}
<p class="told one">${toldForText({ principles })}</p>
</article>`;
}

/** The first question of each principle, then the second of each, as many as there is room for. */
function withRoom(map: readonly MappedPrinciple[], room: number): MappedPrinciple[] {
  const most = Math.max(0, ...map.map(({ questions }) => questions.length));
  const shown = new Map(map.map(({ principle }) => [principle, 0]));
  let left = room;
  for (let row = 0; row < most && left > 0; row += 1) {
    for (const { principle, questions } of map) {
      if (left <= 0 || questions.length <= row) continue;
      shown.set(principle, row + 1);
      left -= 1;
    }
  }
  return map.map((each) => {
    return { ...each, questions: each.questions.slice(0, shown.get(each.principle)) };
  });
}

function principleHtml(
  { principle, stories, questions }: MappedPrinciple,
  lines: 'one' | 'two',
): Markup {
  // Where all its questions have the same story, that is said once.
  const asks = questions.map(({ ask, stories: titles }) =>
    titles.length === stories.length
      ? html`<dd class="ask one">${ask}</dd>`
      : html`<dd class="ask one">${ask} → ${named(titles)}</dd>`,
  );
  return html`<div><dt class="${lines}">${principleName(principle)}: <span>${stories.join('; ')}</span></dt>
${asks}</div>`;
}

function mapHtml({ map, cards }: Sheet, type: Type): Markup | null {
  const told = map.filter(({ stories }) => stories.length > 0);
  if (told.length === 0) return null;
  const room = roomForMap(cards, cards.length > MOST_CARDS);
  const lines = told.reduce((sum, { principle, stories }) => {
    return sum + Math.min(2, linesOf(`${principleName(principle)}: ${stories.join('; ')}`, type));
  }, 0);
  const isOne = lines > room;
  const shown = withRoom(told, room - (isOne ? told.length : lines));
  return html`<h2>${SHEET_WORDS.map}</h2>
<dl class="map">${shown.map((each) => principleHtml(each, isOne ? 'one' : 'two'))}</dl>`;
}

function bodyHtml(sheet: Sheet): Markup {
  const { cards, mind, day } = sheet;
  const others = cards.slice(MOST_CARDS).map(({ title }) => title);
  const open = gapsText(sheet);
  const type = typeFor(cards.length);
  return html`<main class="${type}">
<header><h1>${SHEET_WORDS.title}</h1><p class="day">${dayInFull(day)}</p></header>
${mind === null ? null : html`<p class="mind two"><b>${SHEET_WORDS.mind}:</b> ${mind.what}${mind.advice === null ? '' : `. ${mind.advice}`}</p>`}
${
  cards.length === 0
    ? html`<p class="mind">${SHEET_WORDS.empty}</p>`
    : html`<section class="cards" aria-label="Stories">${cards.slice(0, MOST_CARDS).map(cardHtml)}</section>`
}
${others.length === 0 ? null : html`<p class="gaps two"><b>Also told:</b> ${others.join('; ')}</p>`}
${mapHtml(sheet, type)}
${open === null ? null : html`<p class="gaps three"><b>${SHEET_WORDS.gaps}:</b> ${open}</p>`}
</main>`;
}

/** The sheet as a page that is whole in itself, one side of paper when it is printed. */
export function sheetHtml(sheet: Sheet, paper: Paper): Promise<string> {
  return htmlDocument({
    title: SHEET_WORDS.title,
    style: sheetStyle(paper),
    body: bodyHtml(sheet),
  });
}
