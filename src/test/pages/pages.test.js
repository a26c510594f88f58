// Each page is valid, accessible in both modes, and fits a phone and a desktop.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { previewed } from './preview.js';
import { DESKTOP, PHONE, WITH_LABELS, findings, launch, open, screenshot, site, width } from './browser.js';

const PAGES = {
  'home': '/',
  'drugs': '/drugs',
  'drug': '/drugs/clonazepam?jurisdiction=US',
  'history': '/drugs/clonazepam/history',
  'conditions': '/conditions',
  'condition': '/conditions/fibromyalgia',
  'side-effects': '/side-effects',
  'side-effect': '/side-effects/drowsiness',
  'emergencies': '/emergencies',
  'emergency': '/emergencies/overdose',
  'sources': '/sources',
  'source': '/sources/us-label-clonazepam',
  'compare': '/compare',
  'comparison': '/compare?drugs=clonazepam,tizanidine',
  'check': '/check',
  'checked': '/check?medicine=clonazepam&medicine=alcohol&medicine=clonazepan',
  'search': '/search?text=clonazepan',
  'search-emergency': '/search?text=took+too+many+pills',
  'not-found': '/drugs/clonazepan',
  'refused': '/drugs/clonazepam?jurisdiction=XX',
};
if (WITH_LABELS) {
  Object.assign(PAGES, {
    'label-openfda': '/labels/19475112-60da-4d53-b330-70afe28ebaf3',
    'label-spl': '/labels/608d4f0d-b19f-46d3-749a-7159aa5f933d',
    'medicines': '/medicines',
    'medicine-with-label-only': '/medicines/adalimumab',
    'labels-found': '/labels?text=infection',
    'labels-of-clonazepam': '/drugs/clonazepam/labels',
    'preview': await previewed(),
  });
}
const ERRORS = { 'not-found': 404, 'refused': 400 };

// names of fields that stand for a list repeat
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: { 'form-dup-name': 'off' } });

describe('each page', () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser.close());

  for (const [name, path] of Object.entries(PAGES)) {
    test(name, async () => {
      const status = ERRORS[name] ?? 200;
      const html = await (await fetch(site + path)).text();
      const report = await validator.validateString(html);
      assert.deepEqual(report.results.flatMap(result => result.messages.map(found => `${found.line}: ${found.message}`)), []);

      const { page, complaints, close, ...opened } = await open(browser, path, { colorScheme: 'light' });
      assert.equal(opened.status, status);
      assert.deepEqual(await findings(page), []);
      await screenshot(page, `${name}-desktop-light`);
      await page.setViewportSize(PHONE);
      assert.ok(await width(page) <= PHONE.width, 'wider than a phone');
      await screenshot(page, `${name}-phone-light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await findings(page, ['color-contrast']), []);
      await screenshot(page, `${name}-phone-dark`);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.ok(await width(page) <= 320, 'wider than a narrow phone');
      await page.setViewportSize({ width: 1600, height: 900 });
      assert.ok(await width(page) <= 1600);
      await page.setViewportSize(DESKTOP);
      await screenshot(page, `${name}-desktop-dark`);
      assert.deepEqual(complaints.filter(text => !text.includes(`status of ${status}`)), []);
      await close();
    });
  }

  test('text at 200 %', async () => {
    const { page, close } = await open(browser, PAGES.drug, { viewport: PHONE });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    assert.ok(await width(page) <= PHONE.width);
    await screenshot(page, 'drug-phone-large-text');
    await close();
  });

  test('a drug page is light, and does not move while it loads', async () => {
    const { page, close } = await open(browser, '/drugs/clonazepam');
    const measured = await page.evaluate(() => new Promise(resolve => {
      const bytes = performance.getEntries().filter(entry => entry.transferSize).reduce((sum, entry) => sum + entry.transferSize, 0);
      let shift = 0;
      let paint = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; }))
        .observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver(list => list.getEntries().forEach(entry => { paint = entry.startTime; }))
        .observe({ type: 'largest-contentful-paint', buffered: true });
      setTimeout(() => resolve({ bytes, shift, paint }), 500);
    }));
    console.log(`drug page: ${measured.bytes} bytes over the wire, largest paint after ${Math.round(measured.paint)} ms`);
    assert.ok(measured.bytes <= 60_000);
    assert.equal(measured.shift, 0);
    await close();
  });
});
