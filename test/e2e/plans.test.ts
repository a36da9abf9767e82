import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { looks, takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// On the bundled example, which is in both languages.
const explorer = setUpExplorer();

const measure = '打造新型国际贸易中心';
/** A plan with plans above and below it, and figures. */
const provincial = `plans?plan=${encodeURIComponent('330000-中国浙江自由贸易试验区深化改革开放实施方案')}`;
const text = (page: Page) => page.getByRole('main', { name: '方案文本' });
const outline = (page: Page) => page.getByRole('navigation', { name: '大纲' });
const passages = (page: Page) => page.getByRole('complementary', { name: '依据原文' }).getByRole('article');
const heading = (page: Page, name: string) => text(page).getByRole('heading', { name });

test('a plan is read from its outline, and its margins lead to the plans below', async () => {
  const { page, problems } = await explorer.open('/plans');
  await outline(page).getByRole('button', { name: measure }).click();
  await expect
    .poll(() => heading(page, measure).evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(260);
  const clause = text(page)
    .locator('[data-block=clause]')
    .filter({ has: page.getByRole('button', { name: /^去向省级/ }) });
  await clause
    .first()
    .getByRole('button', { name: /^去向省级/ })
    .first()
    .click();
  await expect.poll(() => passages(page).count()).toBe(2);
  expect(await passages(page).nth(0).locator('header').innerText()).toContain('国家 · ');
  await takePicture(page, 'plan-passages');

  const address = page.url();
  const shown = await passages(page).allInnerTexts();
  await page.reload();
  await expect.poll(() => passages(page).count()).toBe(2);
  expect(await passages(page).allInnerTexts()).toEqual(shown);
  expect(page.url()).toBe(address);

  // The other side opens its own plan at the passage.
  await passages(page).nth(1).getByTitle('在文本中看').click();
  await text(page)
    .getByRole('heading', { level: 1, name: /深化改革开放实施方案/ })
    .waitFor();
  const chosen = text(page).locator('[data-block=clause][data-chosen]');
  await expect.poll(() => chosen.count()).toBe(1);
  expect(await chosen.isVisible()).toBe(true);
  await page.goBack();
  await expect.poll(() => passages(page).count()).toBe(2);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('words are found in the text, one after the other', async () => {
  const { page } = await explorer.open('/plans');
  await heading(page, measure).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('跨境电商');
  const count = text(page)
    .getByRole('status')
    .filter({ hasText: /^\d+\/\d+$/ });
  await expect.poll(() => count.innerText()).toMatch(/^1\/[2-9]/);
  const current = text(page).locator('mark[data-current]');
  expect(await current.innerText()).toBe('跨境电商');
  await page.keyboard.press('Enter');
  await expect.poll(() => count.innerText()).toMatch(/^2\//);
  await page.waitForURL(/find=/);
  await page.reload();
  await expect.poll(() => count.innerText()).toMatch(/^1\//);
  await text(page).getByRole('textbox').fill('没有的词');
  await text(page).getByRole('status').filter({ hasText: '没有' }).waitFor();
  await page.context().close();
});

test('by keys alone a sentence is chosen, followed and cited', async () => {
  const { page } = await explorer.open('/plans');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await outline(page).getByRole('button', { name: measure }).press('Enter');
  await page.keyboard.press('j');
  const chosen = text(page).locator('[data-block=clause][data-chosen]');
  await expect.poll(() => chosen.count()).toBe(1);
  const wording = await chosen.locator('[data-text]').first().innerText();
  await page.keyboard.press('c');
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).toContain(wording);
  expect(await read()).toMatch(
    /^《中国（浙江）自由贸易试验区扩展区域方案》（国发〔2020〕10号）第 6 项“打造新型国际贸易中心”：“.+”$/,
  );
  await page.keyboard.press('j');
  expect(await chosen.locator('[data-text]').first().innerText()).not.toBe(wording);
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => passages(page).count()).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(() => passages(page).count()).toBe(0);
  await page.context().close();
});

test('the figures of the plans stand side by side, and each opens its words', async () => {
  const { page } = await explorer.open(`/${provincial}`);
  await page.getByRole('button', { name: /^目标指标/ }).click();
  const table = page.getByRole('table', { name: /目标指标/ });
  await table.waitFor();
  const figure = table.getByRole('cell').getByRole('button').first();
  const words = (await figure.getAttribute('title'))?.replace('在文本中看：', '') ?? '';
  await figure.click();
  const current = text(page).locator('mark[data-current]');
  await current.waitFor();
  expect(words).toContain(await current.innerText());
  await page.context().close();
});

test.for(looks)(
  'nothing stands in the way of anybody, $colorScheme, $width×$height',
  // Looking through a whole page for what stands in the way takes its time on a busy machine.
  { timeout: 120_000 },
  async (look) => {
    const { page, problems } = await explorer.open(`/${provincial}`, look);
    await text(page).getByRole('heading', { level: 1 }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const margin = text(page).getByRole('button', { name: /^去向/ }).first();
    await margin.click();
    await expect.poll(() => passages(page).count()).toBe(2);
    await takePicture(page, `plan-${look.colorScheme}-${look.width}`);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^目标指标/ }).click();
    await page.getByRole('table').waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);
