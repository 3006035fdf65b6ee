import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is on this machine; null where none is. */
export const CHROMIUM = PLACES.find((path) => existsSync(path)) ?? null;

if (CHROMIUM === null) {
  process.stderr.write(`NOT TRIED: no Chromium in ${PLACES.join(', ')}: no page is looked at\n`);
}

/** Alone: it asks nobody anything by itself. */
export function openBrowser(home: string): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM === null ? {} : { executablePath: CHROMIUM }),
    env: { ...process.env, HOME: home },
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** What a page said and asked for beside itself, while it was open. */
export interface Heard {
  console: string[];
  requests: string[];
}

export function listen(page: Page): Heard {
  const heard: Heard = { console: [], requests: [] };
  page.on('console', (message) => heard.console.push(message.text()));
  page.on('pageerror', (error) => heard.console.push(error.message));
  page.on('request', (request) => heard.requests.push(request.url()));
  return heard;
}

/** What somebody who cannot see, or see well, would stumble over; by rule and place. */
export async function barriersIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" "))))',
  );
  return Array.isArray(found) ? found.map(String) : ['axe said nothing'];
}

/** Pages of a PDF. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What is drawn in each chart of a page and what its table says, mark by mark. */
const CHARTS = `[...document.querySelectorAll('.chart')].map((chart) => ({
  marks: [...chart.querySelectorAll('svg title')].map((each) => each.textContent),
  rows: [...chart.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' · ')),
}))`;

export function chartsIn(page: Page): Promise<{ marks: string[]; rows: string[] }[]> {
  return page.evaluate(CHARTS);
}

/** Pixels its content is high, and those of them that are shown. */
export function heightsOf(page: Page): Promise<{ all: number; shown: number }> {
  return page.evaluate(
    "(({ scrollHeight, clientHeight }) => ({ all: scrollHeight, shown: clientHeight }))(document.querySelector('main'))",
  );
}
