/** Type and colours, light and dark; every text at least 4.5 to 1 against what is behind it. */
const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fffefb; --ground: #efece5; --ink: #23211d; --soft: #5f5a51; --line: #dcd7cb;
  --accent: #1f6473; --band: #e3eeee; --below: #a8492b; --raises: #2d6b3f; --track: #ece8de;
  --s0: #1f6473; --s1: #4c8794; --s2: #8bb5bd; --s3: #bcd5d9; --s4: #e3eeee; --on-dark: #fff; --on-light: #1c2a2d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1f21; --ground: #141516; --ink: #e9e6df; --soft: #b0aba0; --line: #3b3e41;
    --accent: #8ccbd6; --band: #25383c; --below: #f0a184; --raises: #98d3a7; --track: #2c2f31;
    --s0: #9bd5df; --s1: #6aa6b1; --s2: #457f8b; --s3: #30575f; --s4: #25383c; --on-dark: #eef5f6; --on-light: #10191b;
  }
}
`;

const PAGE = `
* { box-sizing: border-box; margin: 0; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
body { background: var(--ground); color: var(--ink); font-variant-numeric: tabular-nums; padding: 1rem; }
main { max-width: 72rem; margin: 0 auto; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -.015em; }
h2 { font-size: 1.15rem; line-height: 1.3; }
h3 { font-size: 1rem; font-weight: 600; }
.day, .says, .small, footer, summary { color: var(--soft); }
.facts { margin: .5rem 0 1.25rem; font-size: 1.05rem; }
.charts, .columns, .column { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-content: start; }
.chart { background: var(--paper); border-radius: .6rem; padding: 1.1rem 1.25rem 1rem; }
.says { margin: .15rem 0 .9rem; max-width: 46rem; }
.small { font-size: .875rem; }
footer { margin: 1.5rem 0 .5rem; font-size: .875rem; }
ul, ol { list-style: none; padding: 0; }
@media (min-width: 60rem) {
  body { padding: 2rem; }
  .charts, .columns, .column { gap: 1.25rem; }
  .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;

const DRAWINGS = `
svg { display: block; overflow: visible; }
svg text { font: .8125rem/1 inherit; font-size: 13px; fill: var(--soft); }
.plot { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); }
svg .direct { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; }
.target { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 5 4; }
.band { fill: var(--band); }
.path { stroke: var(--soft); stroke-width: 1.5; opacity: .55; }
.dot { stroke: var(--paper); stroke-width: 2; }
.dot.in { fill: var(--accent); }
.dot.out { fill: var(--below); }
.panels { display: grid; gap: 1rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
.verdict { stroke-width: 2; stroke: var(--soft); fill: none; }
.verdict.below { stroke: var(--below); }
.verdict.at { stroke: var(--accent); fill: var(--accent); }
.verdict.raises { stroke: var(--raises); fill: var(--raises); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .9rem; font-size: .875rem; color: var(--soft); }
.legend li { display: flex; align-items: center; gap: .35rem; }
.bars { display: grid; gap: .8rem; }
.bars li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; }
.bars .count { white-space: nowrap; font-weight: 600; }
.track { fill: var(--track); }
.fill { fill: var(--accent); }
.letters { columns: 16rem; column-gap: 1.5rem; margin-bottom: .6rem; counter-reset: story; font-size: .9375rem; }
.letters li { counter-increment: story; padding-left: 1.6rem; text-indent: -1.6rem; break-inside: avoid; }
.letters li::before { content: counter(story, upper-alpha); display: inline-block; width: 1.6rem; text-indent: 0;
  color: var(--soft); font-weight: 600; }
.strip { display: grid; grid-template-columns: minmax(0, 1fr); align-items: center; margin-bottom: .35rem; }
.strip .label { font-size: .9375rem; line-height: 1.3; }
@media (min-width: 36rem) {
  .strip { grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: 0 .75rem; margin-bottom: .15rem; }
}
.empty { fill: var(--track); }
.shade-0 { fill: var(--s0); } .shade-1 { fill: var(--s1); } .shade-2 { fill: var(--s2); }
.shade-3 { fill: var(--s3); } .shade-4 { fill: var(--s4); }
`;

/** What stands on a shade; in the dark the first of them are the lightest. */
const ON_SHADES = `
svg .on-shade-0, svg .on-shade-1 { fill: var(--on-dark); }
svg .on-shade-2, svg .on-shade-3, svg .on-shade-4 { fill: var(--on-light); }
@media (prefers-color-scheme: dark) {
  svg .on-shade-0, svg .on-shade-1 { fill: var(--on-light); }
  svg .on-shade-2, svg .on-shade-3, svg .on-shade-4 { fill: var(--on-dark); }
}
`;

const TABLES = `
details { margin-top: .9rem; font-size: .9375rem; }
summary { cursor: pointer; }
summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; max-height: 24rem; overflow-y: auto; margin-top: .5rem; }
table { border-collapse: collapse; min-width: 60%; }
th, td { text-align: left; padding: .25rem 1.25rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 500; }
thead th { color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const PRINT = `
@page { margin: 14mm; }
@media print {
  :root { --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #1f6473; --band: #e3eeee;
    --below: #a8492b; --raises: #2d6b3f; --track: #ececec; --s0: #1f6473; --s1: #4c8794; --s2: #8bb5bd; --s3: #bcd5d9;
    --s4: #e3eeee; --on-dark: #fff; --on-light: #1c2a2d; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 10.5pt; }
  body, .chart { padding: 0; }
  .charts, .columns, .column { display: block; }
  .chart { margin-bottom: 1.4rem; }
  .chart { break-inside: avoid; }
  .panels { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 1rem; }
  details { display: none; }
  svg .on-shade-0, svg .on-shade-1 { fill: #fff; }
  svg .on-shade-2, svg .on-shade-3, svg .on-shade-4 { fill: #1c2a2d; }
}
`;

export const REPORT_STYLE = [COLOURS, PAGE, DRAWINGS, ON_SHADES, TABLES, PRINT].join('');
