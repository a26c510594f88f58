// What patients do: without scripts, by keyboard, and on paper.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PHONE, WITH_LABELS, launch, open, screenshot } from './browser.js';

describe('a patient', () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser.close());

  test('searches with a typing error, reads, and keeps the country, without scripts', async () => {
    const { page, close } = await open(browser, '/', { viewport: PHONE, javaScriptEnabled: false });
    await page.getByLabel('Search for a medicine').fill('clonazepan');
    await page.getByLabel('Search for a medicine').press('Enter');
    assert.match(await page.locator('main').textContent(), /Showing results for\s*clonazepam/);
    await page.locator('.results a').first().click();
    assert.equal(await page.locator('h1').textContent(), 'Clonazepam');
    await page.getByRole('link', { name: 'United States', exact: true }).click();
    const headings = await page.locator('h1, h2, h3').allTextContents();
    assert.ok(headings.indexOf('Opioids, misuse and addiction, dependence and withdrawal') < headings.indexOf('Key points'));
    assert.ok(headings.indexOf('Get help at once') < headings.indexOf('Key points'));
    assert.match(await page.locator('svg[role=img]').first().getAttribute('aria-label'), /of 100 people$/);
    await page.getByRole('link', { name: 'Side effects' }).first().click();
    assert.equal(new URL(page.url()).searchParams.get('jurisdiction'), 'US');
    await close();
  });

  test('compares two medicines without scripts, and shares the address', async () => {
    const { page, close } = await open(browser, '/compare', { javaScriptEnabled: false });
    await page.getByLabel('Medicine 1').selectOption('Clonazepam');
    await page.getByLabel('Medicine 2').selectOption('Tizanidine');
    await page.getByRole('button', { name: 'Compare' }).click();
    assert.equal(await page.locator('h1').textContent(), 'Clonazepam, Tizanidine');
    assert.equal(await page.locator('link[rel=canonical]').getAttribute('href'),
      'https://www.example.org/compare?drugs=clonazepam,tizanidine');
    await close();
  });

  test('checks three medicines and is told what is not known', async () => {
    const { page, close } = await open(browser, '/check', { javaScriptEnabled: false });
    for (const [place, name] of ['Klonopin', 'tramadol', 'nosuchmedicine'].entries()) {
      await page.locator(`#medicine-${place + 1}`).fill(name);
    }
    await page.getByRole('button', { name: 'Check' }).click();
    const severities = await page.locator('.pair .tags strong').allTextContents();
    assert.equal(severities[0], 'Severe');
    assert.match(await page.locator('main').textContent(), /“nosuchmedicine” was not checked/);
    await close();
  });

  test('reads the label of a medicine that has no page, patient text first, with the notice in view', { skip: !WITH_LABELS }, async () => {
    const { page, close } = await open(browser, '/medicines', { viewport: PHONE, javaScriptEnabled: false, reducedMotion: 'reduce' });
    await page.getByLabel('Part of the name').fill('adalim');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Adalimumab', exact: true }).click();
    await page.getByRole('link', { name: 'Read the whole label', exact: true }).click();
    const headings = await page.locator('.rest h2').allTextContents();
    assert.deepEqual(headings.slice(0, 4), ['Medication guide', 'Uses', 'Boxed text', 'Who must not take it']);
    await page.getByRole('link', { name: 'Side effects' }).last().click();
    await page.locator('#ADVERSE_REACTIONS .scroll').first().focus();
    const bar = await page.locator('.label-bar').boundingBox();
    assert.equal(Math.round(bar.y), 0);
    assert.match(await page.locator('.label-bar').textContent(), /Not checked by our editors/);
    await screenshot(page, 'label-phone-table');
    await close();
  });

  test('gets names while typing', async () => {
    const { page, complaints, close } = await open(browser, '/check');
    await page.locator('#medicine-1').pressSequentially('clona');
    await page.waitForSelector('#medicine-1-names option[value=Clonazepam]', { state: 'attached' });
    assert.deepEqual(complaints, []);
    await close();
  });

  test('reaches everything by keyboard', async () => {
    const { page, close } = await open(browser, '/');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'ask');
    await page.keyboard.type('baclofen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search/);
    assert.match(await page.title(), /^baclofen – Search/);
    const stops = [];
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle));
    }
    assert.deepEqual(new Set(stops), new Set(['solid']));
    await close();
  });

  test('prints the page of a drug without what is for screens', async () => {
    const { page, close } = await open(browser, '/drugs/clonazepam?jurisdiction=GB');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.top', '.contents', '.places']) {
      assert.equal(await page.locator(part).first().isVisible(), false);
    }
    assert.equal(await page.locator('.urgent').first().isVisible(), true);
    await screenshot(page, 'drug-print');
    await close();
  });
});
