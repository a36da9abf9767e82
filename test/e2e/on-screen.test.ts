import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { takePicture } from './open-page.ts';
import { saveExport } from './save-export.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// What is on the screen of a cascade, as a table and as files; on the bundled example.
const title = '打造新型国际贸易中心';

const explorer = setUpExplorer();

const count = async (page: Page, words: RegExp) =>
  Number(words.exec(await page.getByRole('contentinfo').innerText())?.[1]);

test('a table lists what is on the screen, sorts, chooses, and comes back from the address', async () => {
  const { page, problems } = await explorer.open();
  await page.getByRole('tree').waitFor();
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: '节点' });
  await table.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String((await count(page, /(\d+) 项措施/)) + 1));
  // No more rows than can be seen, and a few.
  expect(await table.getByRole('row').count()).toBeLessThan(40);

  await page.getByText(/^联系 \d+$/).click();
  const links = page.getByRole('table', { name: '联系' });
  await links.waitFor();
  expect(await links.getAttribute('aria-rowcount')).toBe(String((await count(page, /(\d+) 条联系/)) + 1));
  const score = links.getByRole('button', { name: '可信度' });
  await score.click();
  await score.click();
  await page.waitForURL(/table=below,edges,score/);
  const scores = await links.locator('td[data-number]').allInnerTexts();
  expect(scores).toEqual(scores.toSorted());
  await takePicture(page, 'table');
  await page.reload();
  await links.waitFor();
  expect(await links.locator('td[data-number]').allInnerTexts()).toEqual(scores);

  await links.locator('tbody').getByRole('button').first().click();
  await expect.poll(() => page.getByRole('article').count()).toBe(2);
  await page.keyboard.press('t');
  await expect.poll(() => page.getByRole('tree').count()).toBe(0);
  await page.keyboard.press('t');
  await expect.poll(() => page.getByRole('table').count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('lanes are taken along as picture and as data', async () => {
  const { page } = await explorer.open();
  await page.getByRole('tree').waitFor();
  const [measures, links] = [await count(page, /(\d+) 项措施/), await count(page, /(\d+) 条联系/)];
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const save = (format: string) => saveExport(page, format);
  const [once, fourfold] = [await save('PNG 1 倍'), await save('PNG 4 倍')];
  expect(Math.abs(fourfold.readUInt32BE(16) - 4 * once.readUInt32BE(16))).toBeLessThan(5);
  const svg = (await save('SVG 矢量图')).toString();
  expect(svg).toContain(title);
  expect(svg.match(/<path /g)).toHaveLength(links);
  expect((await save('CSV 节点表')).toString().trim().split('\r\n')).toHaveLength(measures + 1);
  expect((await save('CSV 联系表')).toString().trim().split('\r\n')).toHaveLength(links + 1);
  const graph = JSON.parse((await save('JSON')).toString());
  expect([graph.nodes.length, graph.edges.length]).toEqual([measures, links]);
  expect((await save('GraphML')).toString().match(/<edge /g)).toHaveLength(links);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.context().close();
});

test('a cascade starts from an industry or a whole plan too', async () => {
  const { page } = await explorer.open();
  await page.getByRole('tree').waitFor();
  const selected = page.getByRole('treeitem', { selected: true });
  await page.getByLabel('产业', { exact: true }).selectOption({ index: 1 });
  await expect.poll(() => selected.count()).toBeGreaterThan(1);
  const ofIndustry = await selected.count();
  await page.reload();
  await expect.poll(() => selected.count()).toBe(ofIndustry);
  const head = page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('button');
  await head.click();
  await expect.poll(() => head.getAttribute('aria-pressed')).toBe('true');
  expect(await selected.count()).toBeGreaterThan(5);
  await page.context().close();
});

test('evidence that slides in leaves the table in reach', async () => {
  const { page } = await explorer.open('', { width: 1280, height: 800 });
  await page.getByRole('tree').waitFor();
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: '节点' });
  await table.locator('tbody').getByRole('button').first().click();
  await page.getByRole('complementary', { name: '依据原文' }).waitFor();
  await table.getByRole('columnheader').last().click({ trial: true });
  await page.getByRole('button', { name: '关闭表格' }).click();
  await table.waitFor({ state: 'detached' });
  await page.context().close();
});
