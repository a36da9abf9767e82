import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// On the bundled example, of which the national plans are peers.
const explorer = setUpExplorer();

const list = (page: Page) => page.getByRole('complementary', { name: '重叠清单' });
const cards = (page: Page) => list(page).getByRole('listitem');
const filled = (page: Page) => page.getByRole('table').getByRole('button', { name: /：[1-9]\d* 项措施$/ });

test('a cell lists what overlaps there and why, down to both passages, and the address brings it back', async () => {
  const { page, problems } = await explorer.open();
  await page.getByRole('link', { name: '重叠' }).click();
  await page.getByText('措施 × 方案').click();
  await filled(page).first().click();
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
  expect(await cards(page).first().innerText()).toMatch(/^[01]\.\d\d(.|\n)*(独立|承接)(.|\n)*(共同|相同措辞|同源)：/);
  await takePicture(page, 'overlaps');

  await cards(page).first().getByRole('button').click();
  await expect.poll(() => list(page).getByRole('article').count()).toBe(2);
  const shown = await list(page).innerText();
  await page.reload();
  await expect.poll(() => list(page).getByRole('article').count()).toBe(2);
  expect(await list(page).innerText()).toBe(shown);
  await page.goBack();
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('rows sort by a column, and the keyboard walks the cells and chooses two to compare', async () => {
  const { page } = await explorer.open('/overlaps?kind=industry-plan');
  const columns = page.getByRole('columnheader');
  await columns.first().getByRole('button').click();
  await expect.poll(() => columns.first().getAttribute('aria-sort')).toBe('descending');
  const numbers = page.getByRole('row').getByRole('cell').locator('[data-cell$=" 0"]');
  const sorted = (await numbers.allInnerTexts()).map((text) => Number(text.replace('·', '0')));
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));

  await numbers.first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => page.getByRole('button', { pressed: true }).count()).toBe(2);
  expect(await list(page).getByRole('heading', { level: 2 }).innerText()).toContain(' 与 ');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('button', { pressed: true }).count()).toBe(0);
  await page.context().close();
});

test('the next key meets the cell that an arrow key moved to, however fast it comes', async () => {
  const { page } = await explorer.open('/overlaps?kind=industry-plan');
  const cells = page.getByRole('row').getByRole('cell').locator('[data-cell^="0 "]');
  await cells.first().focus();
  const next = await cells.first().evaluate((cell) => {
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    return document.activeElement?.getAttribute('data-cell');
  });
  expect(next).toBe('0 1');
  await page.context().close();
});

test('a row opens as a graph of just its measures', async () => {
  const { page } = await explorer.open('/overlaps?kind=industry-plan');
  await page.getByRole('rowheader').first().getByRole('button').click();
  const link = list(page).getByRole('link', { name: '在图中打开' });
  await link.waitFor();
  // The list comes a page at a time, and its link counts what has come.
  await page.waitForLoadState('networkidle');
  const count = Number((await link.innerText()).match(/\d+$/)?.[0]);
  expect(count).toBeGreaterThan(1);
  await link.click();
  await page.getByText(`${count} 个节点`).waitFor();
  await page.context().close();
});

test.for([
  ['light', ''],
  ['dark', ''],
  ['light', '?theme=projector'],
] as const)('nothing stands in the way of anybody, %s %s', async ([colorScheme, query]) => {
  const { page, problems } = await explorer.open(`/overlaps${query}`, { colorScheme });
  await filled(page).first().click();
  await list(page).getByRole('heading', { level: 2 }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('on a phone the matrix scrolls within the page, and what overlaps comes from below', async () => {
  const { page } = await explorer.open('/overlaps', { width: 390, height: 844 });
  await filled(page).first().click();
  await list(page).getByRole('heading', { level: 2 }).waitFor();
  await takePicture(page, 'overlaps-phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.context().close();
});

test('zones of one name are told apart by where they belong', async () => {
  const { page } = await explorer.open('/overlaps');
  await filled(page).first().waitFor();
  const names = await page.locator('[data-cell^="0 "]').evaluateAll((cells) => cells.map((cell) => cell.ariaLabel));
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  await page.context().close();
});

test('an address that names a row of once lists all overlaps, not none', async () => {
  const { page } = await explorer.open('/overlaps?row=nothing&columns=nowhere');
  await cards(page).first().waitFor();
  expect(await list(page).getByRole('heading', { level: 2 }).innerText()).toBe('所有同级方案的重叠举措');
  await page.context().close();
});

test('the row that an address names is in view', async () => {
  const { page } = await explorer.open('/overlaps?kind=measure-plan', { height: 500 });
  await filled(page).first().focus();
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/row=/);
  await page.reload();
  await page.locator('[aria-current=true]').click({ trial: true, timeout: 5000 });
  await page.context().close();
});
