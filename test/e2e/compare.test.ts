import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { looks, takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

const explorer = setUpExplorer();

const matrix = (page: Page) => page.getByRole('table', { name: '覆盖矩阵' });
const rows = (page: Page) => page.getByRole('article').locator('section');

test('a cell of the matrix opens the two measures side by side, and the address brings them back', async () => {
  const { page, problems } = await explorer.open('/compare');
  await matrix(page)
    .getByRole('button', { name: /：[1-9]\d* 对条文$/ })
    .first()
    .click();
  await rows(page).first().waitFor();
  expect(await page.getByRole('article').getByRole('heading').count()).toBe(2);
  expect(await rows(page).locator('mark[data-kind="shared"]').count()).toBeGreaterThan(0);
  await takePicture(page, 'comparison');
  const shown = await page.getByRole('article').innerText();
  await page.reload();
  await rows(page).first().waitFor();
  expect(await page.getByRole('article').innerText()).toBe(shown);
  await page.keyboard.press('Escape');
  await matrix(page).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test('an empty cell opens too, and says that nothing is linked', async () => {
  const { page } = await explorer.open('/compare');
  await matrix(page)
    .getByRole('button', { name: /：0 对条文$/ })
    .first()
    .click();
  await page.getByText('未相连，按措辞对齐').waitFor();
  await page.context().close();
});

test('the matrix is walked with the arrow keys, goes from sections to their measures and back', async () => {
  const { page } = await explorer.open('/compare');
  await matrix(page).waitFor();
  await page.getByText('按章节').click();
  const cells = matrix(page).getByRole('cell').getByRole('button');
  await cells.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('0 1');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('0 0');
  await page.keyboard.press('Enter');
  await page.waitForURL(/row=.*column=/);
  await page.getByRole('button', { name: '看整个方案' }).click();
  await expect.poll(() => page.url()).not.toContain('row=');
  await page.context().close();
});

test('a score says what counts as linked, in the other views too', async () => {
  const { page } = await explorer.open('/compare');
  await matrix(page).waitFor();
  const filled = () => matrix(page).getByRole('button', { name: /：[1-9]\d* 对条文$/ });
  const before = await filled().count();
  const slider = page.getByRole('slider', { name: '可信度 ≥ 0.40' });
  await slider.fill('0.9');
  await expect.poll(() => filled().count()).toBeLessThan(before);
  expect(new URL(page.url()).searchParams.get('min')).toBe('0.9');
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '文本' }).click();
  await page.getByRole('slider', { name: '可信度 ≥ 0.90' }).fill('1');
  await expect.poll(() => page.getByRole('button', { name: /^去向/ }).count()).toBe(0);
  await page.context().close();
});

test('sides can be swapped, and any measures chosen', async () => {
  const { page } = await explorer.open('/compare');
  await matrix(page).waitFor();
  const [left, right] = [
    page.getByRole('combobox', { name: '措施' }).first(),
    page.getByRole('combobox', { name: '措施' }).last(),
  ];
  await left.selectOption({ index: 1 });
  await right.selectOption({ index: 1 });
  await page.getByRole('article').waitFor();
  const before = await page.getByRole('article').getByRole('heading').allInnerTexts();
  expect(before).toHaveLength(2);
  await page.getByRole('button', { name: '左右对调' }).click();
  await page.waitForURL((url) => url.searchParams.get('upper') !== null);
  await page.getByRole('article').waitFor();
  await page.context().close();
});

test.for(looks)(
  'nothing stands in the way of anybody, $colorScheme, $width×$height',
  // Looking through a whole page for what stands in the way takes its time on a busy machine.
  { timeout: 120_000 },
  async (look) => {
    const { page, problems } = await explorer.open('/compare', look);
    await matrix(page).waitFor();
    await takePicture(page, `coverage-${look.colorScheme}-${look.width}`);
    expect(await findViolations(page)).toEqual([]);
    await matrix(page)
      .getByRole('button', { name: /：[1-9]\d* 对条文$/ })
      .first()
      .click();
    await rows(page).first().waitFor();
    await takePicture(page, `comparison-${look.colorScheme}-${look.width}`);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test('a measure that is chosen on one side alone is shown in the matrix', async () => {
  const { page } = await explorer.open('/compare?by=measure', { height: 500 });
  await page.getByLabel('措施', { exact: true }).first().selectOption({ index: 12 });
  const head = page.locator('[aria-current=true]', { hasText: /^12/ });
  await head.click({ trial: true });
  await page.context().close();
});
