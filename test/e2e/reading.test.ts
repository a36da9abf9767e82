import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// On the bundled example, which is in both languages.
const title = '打造新型国际贸易中心';

const explorer = setUpExplorer();

const articles = (page: Page) => page.getByRole('article');

async function openEvidence(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: title }).first().waitFor();
  await page.getByRole('treeitem', { name: title }).first().focus();
  await page.keyboard.press('Enter');
  const links = page.getByRole('complementary', { name: '依据原文' }).getByRole('button', { name: /\d\.\d\d$/ });
  await links.first().click();
  await expect.poll(() => articles(page).count()).toBe(2);
}

test('a passage can be taken along with where it stands', async () => {
  const { page } = await explorer.open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEvidence(page);
  await articles(page).first().getByRole('button', { name: '复制引文' }).click();
  await articles(page).first().getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^《中国（浙江）自由贸易试验区扩展区域方案》（国发〔2020〕10号）第 6 项“打造新型国际贸易中心”：“.+。”$/,
  );
  await page.context().close();
});

test.for(['light', 'dark'] as const)('nothing stands in the way of anybody in %s colours', async (colorScheme) => {
  const { page, problems } = await explorer.open('', { colorScheme });
  await page.getByRole('tree').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await openEvidence(page);
  await page.mouse.move(0, 0);
  await takePicture(page, `evidence-${colorScheme}`);
  expect(await findViolations(page)).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('电');
  await page.getByRole('option').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog').waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the theme goes from the system’s to light to dark, and stays for the next visit', async () => {
  const { page } = await explorer.open('', { colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const button = page.getByRole('button', { name: /^配色/ });
  await button.waitFor();
  await expect.poll(ground).toBe('rgb(20, 23, 28)');
  await button.click();
  await expect.poll(ground).toBe('rgb(246, 247, 249)');
  await page.reload();
  await expect.poll(ground).toBe('rgb(246, 247, 249)');
  await button.click();
  await expect.poll(ground).toBe('rgb(20, 23, 28)');
  await page.context().close();
});

test('the language is that of the browser until another is chosen, or the address names one', async () => {
  const { page } = await explorer.open('', { locale: 'en-GB' });
  await page.getByRole('treeitem', { name: /^6 Build a centre of new-type international trade/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await takePicture(page, 'english');
  await page.getByRole('button', { name: '切换到中文' }).click();
  await page.getByRole('treeitem', { name: `6 ${title}` }).waitFor();
  await page.reload();
  await page.getByRole('treeitem', { name: `6 ${title}` }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.goto(`${explorer.address}/?lang=en`);
  await page.getByRole('treeitem', { name: /^6 Build a centre/ }).waitFor();
  await page.context().close();
});

test('on a phone there is one list with a level switch, and the evidence comes from below', async () => {
  const { page, problems } = await explorer.open('', { width: 390, height: 844 });
  await page.getByRole('button', { name: title }).click();
  const sheet = page.getByRole('complementary', { name: '依据原文' });
  await sheet
    .getByRole('button', { name: /\d\.\d\d$/ })
    .first()
    .click();
  await expect.poll(() => articles(page).count()).toBe(2);
  await takePicture(page, 'phone-evidence');
  expect(await findViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: '关闭' }).click();
  await sheet.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('main').getByText(/^省级/).click();
  await expect.poll(() => page.url()).toContain('level=provincial');
  await takePicture(page, 'phone-list');
  expect(await findViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('in a narrower window the filters fold and the evidence slides over the lanes', async () => {
  const { page } = await explorer.open('', { width: 1280, height: 800 });
  await page.getByRole('tree').waitFor();
  const filters = page.getByRole('complementary', { name: '筛选' });
  expect(await filters.isVisible()).toBe(false);
  await page.getByRole('button', { name: '筛选' }).click();
  expect(await filters.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await filters.isVisible()).toBe(false);
  expect(await page.getByRole('complementary', { name: '依据原文' }).isVisible()).toBe(false);
  await openEvidence(page);
  await takePicture(page, 'narrow-evidence');
  await page.context().close();
});

test('Escape closes the commands, and leaves the view as it was', async () => {
  const { page } = await explorer.open();
  await page.getByRole('tree').waitFor();
  const address = page.url();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(page.url()).toBe(address);
  await page.context().close();
});

test('a choice moves nothing where the lanes are narrower than the window, either', async () => {
  const { page } = await explorer.open('/cascade?plan=110000-中国北京自由贸易试验区总体方案', {
    width: 1280,
    height: 800,
  });
  const measure = page.getByRole('treeitem', { name: /^2 / }).first();
  const before = await measure.boundingBox();
  await page.mouse.click((before?.x ?? 0) + 20, (before?.y ?? 0) + 10);
  await page.getByRole('complementary', { name: '依据原文' }).waitFor();
  await page.waitForURL(/focus=/);
  expect(await measure.boundingBox()).toEqual(before);
  await page.context().close();
});
