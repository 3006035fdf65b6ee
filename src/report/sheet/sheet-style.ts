import { PAPERS, type Paper } from './paper.ts';

/** What both the sheet and its print need: one column on a phone, two of cards from a tablet on. */
const SCREEN = `
:root {
  color-scheme: light dark;
  --paper: #fffefb; --ground: #efece5; --ink: #23211d; --soft: #5f5a51; --line: #d9d4c8;
  --accent: #1f5f6b; --mind: #f3efe4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1f21; --ground: #141516; --ink: #e9e6df; --soft: #b0aba0; --line: #3b3e41;
    --accent: #8ccbd6; --mind: #282b2d;
  }
}
* { box-sizing: border-box; margin: 0; }
html { font: 16px/1.45 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
body { background: var(--ground); color: var(--ink); font-variant-numeric: tabular-nums; padding: 1rem; }
main { background: var(--paper); max-width: 62rem; margin: 0 auto; padding: 1.25rem; border-radius: .5rem;
  overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; }
h1 { font-size: 1.35rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; color: var(--accent); margin: 1.5rem 0 .5rem; }
h2.title { font-size: 1.05rem; line-height: 1.25; color: inherit; margin: 0; }
p, li, dd { font-size: 1rem; }
.day, .told, .since, .ask { color: var(--soft); }
.mind { background: var(--mind); border-left: .25rem solid var(--accent); padding: .5rem .75rem; margin: .75rem 0 0; }
.mind b, .gaps b, .since b { color: var(--ink); font-weight: 600; }
ul { list-style: none; padding: 0; }
.cards { display: grid; grid-template-columns: 1fr; gap: 1.25rem 1.75rem; margin-top: 1rem; }
.card { border-top: 2px solid var(--line); padding-top: .5rem; min-width: 0; }
.card > * + * { margin-top: .3rem; }
.figures li { padding-left: .9rem; text-indent: -.9rem; }
.figures li::before { content: "•"; display: inline-block; width: .9rem; text-indent: 0; color: var(--accent); }
.figures b { font-weight: 650; }
.map dt { font-weight: 600; }
.map dt span { font-weight: 400; }
.map dd { margin: 0 0 .35rem; }
.map > div { break-inside: avoid; padding-bottom: .4rem; }
.gaps { margin-top: 1rem; }
@media (min-width: 44rem) {
  body { padding: 2rem; }
  main { padding: 2rem 2.25rem; }
  .cards { grid-template-columns: 1fr 1fr; }
  .map { columns: 2; column-gap: 1.75rem; }
}
`;

/** On paper: so many lines of each, whoever wrote them, so that ten stories stay on one page. */
const PRINT = `
@media print {
  :root { --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #144a54; --mind: #f1f1ee; }
  html { font-size: 10pt; line-height: 1.3; }
  html:has(.dense) { font-size: 8.5pt; line-height: 1.25; }
  body { padding: 0; }
  main { padding: 0; max-width: none; max-height: 258mm; overflow: hidden; border-radius: 0; }
  h1 { font-size: 1.3rem; }
  h2 { margin: .55rem 0 .2rem; font-size: 1.05rem; }
  h2.title { font-size: 1.08rem; margin: 0; }
  .mind { padding: .25rem .6rem; margin-top: .35rem; }
  .cards { grid-template-columns: 1fr 1fr; gap: .5rem 1.3rem; margin-top: .5rem; }
  .card { border-top: 1px solid var(--line); padding-top: .2rem; break-inside: avoid; }
  .card > * + * { margin-top: .06rem; }
  .map { columns: 2; column-gap: 1.3rem; }
  .map > div { padding-bottom: .1rem; }
  .map dd { margin: 0; }
  .gaps { margin-top: .3rem; }
  .one, .two, .three, .opening, .since, .figures li, .dense .figures { display: -webkit-box;
    -webkit-box-orient: vertical; overflow: hidden; }
  .one { -webkit-line-clamp: 1; }
  .two, .figures li { -webkit-line-clamp: 2; }
  .three, .dense .figures { -webkit-line-clamp: 3; }
  .opening, .since { -webkit-line-clamp: 4; }
  .dense .opening, .dense .since { -webkit-line-clamp: 2; }
  .dense .figures li { display: inline; padding: 0; text-indent: 0; }
  .dense .figures li::before { content: none; }
  .dense .figures li + li::before { content: " · "; display: inline; }
}
`;

/** The style of a sheet for a kind of paper. */
export function sheetStyle(paper: Paper): string {
  return `@page { size: ${PAPERS[paper]}; margin: 10mm 11mm; }\n${SCREEN}${PRINT}`;
}
