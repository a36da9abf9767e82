import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runProcess } from '../support/run-process.ts';
import { realDocuments } from '../support/shared-files.ts';
import { takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// On the real documents where they are, else on the bundled example, which the server loads into an empty store.
// Both have the same national measure about new forms of trade, and clauses about 跨境电商 in it.
const title = '打造新型国际贸易中心';

const explorer = setUpExplorer({
  fill: async (storeFile) => {
    if (realDocuments === null) return;
    await runProcess(process.execPath, ['server/cli.ts', 'load', realDocuments, '--store', `sqlite:${storeFile}`]);
  },
});

const measure = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name }).first();
const chosen = (page: Page) => page.getByRole('treeitem', { selected: true });
const passages = (page: Page) => page.getByRole('complementary', { name: /依据原文|Evidence/ }).getByRole('article');

/** Everything that a reader sees and an address must bring back. */
async function describeView(page: Page) {
  await expect.poll(() => page.getByRole('tree').count()).toBe(1);
  return {
    address: page.url(),
    chosen: await chosen(page).evaluateAll((items) => items.map((item) => item.getAttribute('aria-label'))),
    place: await measure(page, title).boundingBox(),
    evidence: await page.getByRole('complementary', { name: '依据原文' }).innerText(),
    filters: await page.getByRole('complementary', { name: '筛选' }).innerText(),
    counts: await page.getByRole('contentinfo').innerText(),
  };
}

/** A point of the line that arrives at a measure: it comes in level from the left. */
async function pointBefore(item: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await item.boundingBox();
  if (box === null) throw new Error('the measure is not on the page');
  return { x: box.x - 5, y: box.y + box.height / 2 };
}

async function openMeasure(page: Page): Promise<void> {
  const box = await measure(page, title).boundingBox();
  if (box === null) throw new Error('the measure is not on the page');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => chosen(page).count()).toBe(1);
}

test('search, choose, click a line, read both passages, reload, and find the same view', async () => {
  const { page, problems } = await explorer.open();
  await measure(page, title).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('跨境电商');
  const hit = page.getByRole('option').filter({ hasText: '国家' }).filter({ hasText: title }).first();
  await hit.waitFor();
  expect(await hit.locator('mark').first().innerText()).toBe('跨境电商');
  await takePicture(page, 'search');
  await hit.click();
  await expect.poll(() => chosen(page).count()).toBe(1);
  expect(await chosen(page).getAttribute('aria-label')).toContain(title);

  // The one line that arrives at a provincial measure with a single upper one is easy to hit.
  const lower = page.getByRole('group', { name: /^省级/ }).getByRole('treeitem', { name: /来自 1，/ });
  const target = lower.first();
  const [from] = await Promise.all([pointBefore(target), page.mouse.move(0, 0)]);
  await page.mouse.click(from.x, from.y);
  await expect.poll(() => passages(page).count()).toBe(2);
  expect(await passages(page).nth(0).innerText()).toContain('国家 · ');
  expect(await passages(page).nth(1).innerText()).toContain('省级 · ');
  expect(await passages(page).nth(1).innerText()).toMatch(/第 \d+ 行/);
  expect(await passages(page).locator('mark[data-kind="shared"]').count()).toBeGreaterThan(1);

  await page.keyboard.press('+');
  await page.waitForURL(/camera=/);
  const before = await describeView(page);
  await takePicture(page, 'evidence');
  await page.reload();
  await expect.poll(() => passages(page).count()).toBe(2);
  expect(await describeView(page)).toEqual(before);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('back and forward go through the choices', async () => {
  const { page } = await explorer.open();
  await measure(page, title).waitFor();
  await openMeasure(page);
  await page.getByRole('button', { name: /^强化/ }).click();
  const filtered = await describeView(page);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('hide=');
  expect(await chosen(page).count()).toBe(1);
  await page.goBack();
  await expect.poll(() => chosen(page).count()).toBe(0);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => page.url()).toBe(filtered.address);
  await expect.poll(() => describeView(page)).toEqual(filtered);
  await page.context().close();
});

test('everything can be done with the keyboard alone', async () => {
  const { page } = await explorer.open();
  await measure(page, title).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  while (!(await page.evaluate(() => document.activeElement?.role === 'treeitem'))) await page.keyboard.press('Tab');
  for (let step = 0; step < 60 && !(await focused()).includes(title); step += 1) await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain(title);
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(ring).toBe('solid');

  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page).count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => passages(page).count()).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(() => passages(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => chosen(page).count()).toBe(0);

  await page.keyboard.press('/');
  await page.keyboard.type('仓');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('focus=');
  await page.context().close();
});

test('pointing at a measure dims the rest and puts nothing into the address', async () => {
  const { page } = await explorer.open();
  const item = measure(page, title);
  await item.waitFor();
  const address = page.url();
  const lanes = page.getByRole('main');
  const calm = await lanes.screenshot();
  const box = await item.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect.poll(async () => (await lanes.screenshot()).equals(calm)).toBe(false);
  await takePicture(page, 'hover');
  await page.mouse.move(0, 0);
  await expect.poll(async () => (await lanes.screenshot()).equals(calm)).toBe(true);
  expect(page.url()).toBe(address);
  await page.context().close();
});

test('the legend filters, and counts what it would show', async () => {
  const { page } = await explorer.open();
  await measure(page, title).waitFor();
  const links = async () => Number(/(\d+) 条联系/.exec(await page.getByRole('contentinfo').innerText())?.[1]);
  const all = await links();
  const adapted = page.getByRole('button', { name: /^改写/ });
  const count = Number(/\d+/.exec(await adapted.innerText())?.[0]);
  await adapted.click();
  await expect.poll(links).toBe(all - count);
  expect(await adapted.getAttribute('aria-pressed')).toBe('false');

  await page.getByRole('button', { name: '恢复默认筛选' }).click();
  await expect.poll(links).toBe(all);
  await page.getByRole('button', { name: /^跨级联系/ }).click();
  await expect.poll(links).toBeGreaterThan(all);
  await page.getByRole('slider').press('End');
  await expect.poll(links).toBeLessThan(all);
  await page.context().close();
});
