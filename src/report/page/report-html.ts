import { dayInFull } from '../../progress/day-names.ts';
import { counted } from '../../text/counted.ts';
import type { Chart, ChartId, ChartTable } from '../charts/chart.ts';
import { htmlDocument } from '../html/document.ts';
import { html, type Markup } from '../html/markup.ts';
import type { Report } from './report.ts';
import { REPORT_STYLE } from './report-style.ts';

const TITLE = 'How your rehearsals go';

function tableHtml({ head, rows }: ChartTable, title: string): Markup {
  const [first = '', ...others] = head;
  return html`<details><summary>The same as a table<span class="hidden">: ${title}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}, as a table"><table>
<caption class="hidden">${title}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${rows.map(rowHtml)}</tbody>
</table></div></details>`;
}

function rowHtml([first = '', ...others]: readonly string[]): Markup {
  return html`<tr><th scope="row">${first}</th>${others.map((each) => html`<td>${each}</td>`)}</tr>
`;
}

function chartHtml({ id, title, says, drawn }: Chart): Markup {
  return html`<section class="chart ${id}" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p class="says">${says}</p>
${drawn === null ? null : html`<figure>${drawn.picture}</figure>${tableHtml(drawn.table, title)}`}
</section>`;
}

/** Which charts take all of the width, and which stand below each other in the one column and the other. */
const WIDE: readonly ChartId[] = ['times', 'verdicts'];
const COLUMNS: readonly (readonly ChartId[])[] = [
  ['findings', 'follow-ups', 'weeks'],
  ['principles', 'due', 'spoken'],
];

function chartsIn(charts: readonly Chart[], ids: readonly ChartId[]): Markup[] {
  return ids.flatMap((id) => charts.filter((chart) => chart.id === id).map(chartHtml));
}

function factsText({ sessions, whole, followUps }: Report['facts']): string {
  if (sessions === 0) return 'Nothing has been rehearsed yet. What will stand here:';
  const told = counted(whole, 'whole telling');
  const answers = counted(followUps, 'follow-up');
  return `${counted(sessions, 'session')}, ${told}, ${answers} answered.`;
}

function interviewText({ day, days }: NonNullable<Report['interview']>): string {
  if (days === 0) return 'The interview is today.';
  return `${counted(days, 'day')} until the interview on ${dayInFull(day)}.`;
}

function bodyHtml({ today, interview, facts, charts }: Report): Markup {
  return html`<main>
<header><h1>${TITLE}</h1><p class="day">${dayInFull(today)}</p></header>
<p class="facts">${factsText(facts)}${interview === null ? null : html` <b>${interviewText(interview)}</b>`}</p>
<div class="charts">${chartsIn(charts, WIDE)}
<div class="columns">${COLUMNS.map((ids) => html`<div class="column">${chartsIn(charts, ids)}</div>`)}</div></div>
<footer><p>Made by star-coach from what is kept on your machine. This page loads nothing and sends nothing.</p></footer>
</main>`;
}

/** The report as a page that is whole in itself. */
export function reportHtml(report: Report): Promise<string> {
  return htmlDocument({ title: TITLE, style: REPORT_STYLE, body: bodyHtml(report) });
}
