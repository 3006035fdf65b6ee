import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  barriersIn,
  CHROMIUM,
  chartsIn,
  heightsOf,
  listen,
  openBrowser,
  pagesOfPdf,
} from '../support/browser.ts';
import { starCoach } from '../support/desk.ts';
import { LIMIT_MS } from '../support/program.ts';
import { runCommand } from '../support/run.ts';
import { type Teller, toldWeeks } from '../support/told-weeks.ts';

/** Somebody whose every word is as long, as wide and as hostile as can be. */
const HOSTILE: Teller = {
  title: ({ id }) => `<script>alert(1)</script> ${id} ${'Wide '.repeat(30)}`,
  words: (_, section) =>
    `Now I "${'<img src=x onerror=alert(1)>'}" lost 40% of 9,000 ${'WWWW 東京 '.repeat(40)}. `.repeat(
      section === 'result' ? 6 : 2,
    ),
  delivery: {
    ...{ soundSeconds: 28, heard: 'speech', firstWordSeconds: 2, speechSeconds: 22 },
    pauses: [{ fromSeconds: 4, seconds: 3, after: '<img src=x onerror=alert(1)> WWWW 東京' }],
  },
};

const TELLERS = { ten: [10], twelve: [12], three: [3], none: [0], hostile: [10, HOSTILE] } as const;

/** What is written, by its name. */
const PAGES = {
  'report-ten': ['report', 'ten'],
  'report-none': ['report', 'none'],
  'report-hostile': ['report', 'hostile'],
  'sheet-a4': ['sheet', 'ten', '--paper', 'a4'],
  'sheet-letter': ['sheet', 'ten', '--paper', 'letter'],
  'sheet-three': ['sheet', 'three'],
  'sheet-twelve': ['sheet', 'twelve', '--paper', 'letter'],
  'sheet-none': ['sheet', 'none'],
  'sheet-hostile': ['sheet', 'hostile', '--paper', 'letter'],
} as const;
type Name = keyof typeof PAGES;

const NAMES = Object.keys(PAGES).filter((name): name is Name => name in PAGES);
/** Whose looks on a screen differ. */
const LOOKED_AT: readonly Name[] = [
  ...(['report-ten', 'report-none', 'report-hostile'] as const),
  ...(['sheet-letter', 'sheet-none', 'sheet-hostile'] as const),
];
const SHEETS = NAMES.filter((name) => name.startsWith('sheet'));
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 800 };
/** What is left of a sheet of paper between its margins, in pixels of CSS. */
const PAPER = { width: 711, height: 976 };

describe.skipIf(CHROMIUM === null)('in a browser', () => {
  let folder = '';
  let browser: Browser;

  async function write(name: Name): Promise<void> {
    const [command, data, ...options] = PAGES[name];
    const args = [command, '--html', `${name}.html`, '--data-dir', join(folder, data), ...options];
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'dumb' };
    const { code, stderr } = await runCommand(starCoach(...args), { env, cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'star-coach-pages-'));
    for (const [name, [count, teller]] of Object.entries(TELLERS)) {
      mkdirSync(join(folder, name), { mode: 0o700 });
      const records = toldWeeks(count, { now: Date.now(), ...(teller && { teller }) });
      const lines = records.map((each) => `\n${JSON.stringify(each)}\n`).join('');
      writeFileSync(join(folder, name, 'journal.jsonl'), lines);
    }
    browser = await openBrowser(folder);
    for (const name of NAMES) await write(name);
  }, LIMIT_MS);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (name: Name) => pathToFileURL(join(folder, `${name}.html`)).href;

  async function opened<Result>(
    name: Name,
    options: Parameters<Browser['newPage']>[0],
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = await browser.newPage(options);
    const heard = listen(page);
    await page.goto(addressOf(name));
    // Tables are looked at too.
    await page.evaluate(
      "document.querySelectorAll('details').forEach((each) => { each.open = true; })",
    );
    const result = await look(page);
    expect(heard).toEqual({ console: [], requests: [addressOf(name)] });
    await page.close();
    return result;
  }

  const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

  test.for(LOOKED_AT)('%s fits a phone and a laptop, and nobody stumbles over it', async (name) => {
    await opened(name, { viewport: PHONE, colorScheme: 'dark' }, async (page) => {
      expect(await widthOf(page)).toBe(PHONE.width);
      expect(await barriersIn(page)).toEqual([]);
      await page.setViewportSize(LAPTOP);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await widthOf(page)).toBe(LAPTOP.width);
      expect(await barriersIn(page)).toEqual([]);
    });
  });

  test.for(SHEETS)('%s is one side of paper, with nothing cut off below', async (name) => {
    await opened(name, { viewport: PAPER }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await widthOf(page)).toBe(PAPER.width);
      const { all, shown } = await heightsOf(page);
      expect(all).toBeLessThanOrEqual(shown);
      expect(pagesOfPdf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    });
  });

  test.for(['report-ten', 'report-hostile'] as const)(
    '%s is printed within its margins',
    async (name) => {
      await opened(name, { viewport: PAPER }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await widthOf(page)).toBe(PAPER.width);
        expect(pagesOfPdf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
      });
    },
  );

  // Takes are recorded in the second only.
  test.for([
    ['report-ten', 7],
    ['report-hostile', 8],
  ] as const)('the tables of %s say what its charts show', async ([name, count]) => {
    const charts = await opened(name, { viewport: LAPTOP }, chartsIn);
    expect(charts).toHaveLength(count);
    for (const { marks, rows } of charts) {
      expect(rows.length).toBeGreaterThan(0);
      expect(marks).toEqual(rows);
    }
  });
});
