// The browser, and the service that it visits.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const { MONOGRAPH_URL, CHROMIUM, SCREENSHOTS } = process.env;
if (!MONOGRAPH_URL || !CHROMIUM) {
  throw new Error('MONOGRAPH_URL or CHROMIUM is not set: start the tests with src/test/pages/run');
}

export const site = MONOGRAPH_URL;
// Whether the service has the labels that `run` imports.
export const WITH_LABELS = process.env.WITH_LABELS === 'true';
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync'];

export function launch() {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

// A tab that collects all that the browser complains about, such as what the policy of the page forbids.
export async function open(browser, path, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  const response = await page.goto(site + path);
  return { page, complaints, status: response.status(), close: () => context.close() };
}

export function screenshot(page, name) {
  return page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}

// What axe finds on the page, as short texts. Evaluated by the debugger, which the policy of the page does not concern.
export async function findings(page, rules) {
  await page.evaluate(AXE);
  const options = rules ? { runOnly: { type: 'rule', values: rules } } : { runOnly: RULES };
  const { violations } = await page.evaluate(given => globalThis.axe.run(given), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)} and ${nodes.length - 1} more`);
}

export function width(page) {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
