import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { takePicture } from './open-page.ts';
import { saveExport } from './save-export.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// On the bundled example, which is in both languages.
const title = '打造新型国际贸易中心';

const explorer = setUpExplorer();

const nodes = (page: Page) => page.getByRole('option', { name: /条联系$/ });
const chosen = (page: Page) => page.getByRole('option', { name: /条联系$/, selected: true });
const panel = (page: Page) => page.getByRole('complementary', { name: '节点' });

async function addMeasure(page: Page): Promise<void> {
  await page.getByLabel('加入节点').fill(title);
  await page.getByRole('option').filter({ hasText: '国家' }).filter({ hasText: title }).first().click();
  await expect.poll(() => nodes(page).count()).toBe(1);
}

async function expand(page: Page, name: RegExp): Promise<void> {
  const before = await nodes(page).count();
  await page.getByRole('button', { name }).click();
  await expect.poll(() => nodes(page).count()).toBeGreaterThan(before);
}

/** Where every node stands on the screen, by its name. */
async function listPlaces(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    await nodes(page).evaluateAll((items) =>
      items.map((item) => {
        const { x, y } = item.getBoundingClientRect();
        return [item.getAttribute('data-id') ?? '', `${Math.round(x)},${Math.round(y)}`] as const;
      }),
    ),
  );
}

test('a graph grows from a search without moving what is there, can be undone, and comes back from its address', async () => {
  const { page, problems } = await explorer.open('/explore');
  await addMeasure(page);
  await page.waitForURL(/camera=/);
  const [before] = Object.entries(await listPlaces(page));
  await expand(page, /去向 传导/);
  const grown = await listPlaces(page);
  expect(grown[before?.[0] ?? '']).toBe(before?.[1]);

  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => nodes(page).count()).toBe(1);
  await page.getByRole('button', { name: '重做' }).click();
  await expect.poll(() => listPlaces(page)).toEqual(grown);

  await page.keyboard.press('p');
  await page.waitForURL(/pins=/);
  await page.getByLabel('布局').selectOption('grid');
  await page.waitForURL(/layout=grid/);
  await expect.poll(() => listPlaces(page)).not.toEqual(grown);
  await page.waitForURL(/camera=/);
  const arranged = await listPlaces(page);
  const counts = await page.getByRole('contentinfo').innerText();
  await takePicture(page, 'explore');
  await page.reload();
  await expect.poll(() => listPlaces(page)).toEqual(arranged);
  await expect.poll(() => page.getByRole('contentinfo').innerText()).toBe(counts);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('industries and zones are found, too, and a map shows where in a large graph one is', async () => {
  const { page, problems } = await explorer.open('/explore');
  await page.getByLabel('加入节点').fill('跨境电商');
  await page.getByRole('group', { name: '产业' }).getByRole('option').filter({ hasText: '产业' }).first().click();
  await expect.poll(() => nodes(page).count()).toBe(1);
  await expand(page, /来自 提到产业/);
  const map = page.locator('canvas').last();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
  await map.waitFor();
  await page.waitForURL(/camera=/);
  const before = new URL(page.url()).searchParams.get('camera');
  await map.click({ position: { x: 20, y: 20 } });
  await expect.poll(() => new URL(page.url()).searchParams.get('camera')).not.toBe(before);
  await takePicture(page, 'explore-map');
  await page.keyboard.press('f');
  await expect.poll(() => map.isVisible()).toBe(false);
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the legend filters, hiding and collapsing take away, and all of it can be brought back', async () => {
  const { page } = await explorer.open('/explore');
  await addMeasure(page);
  await expand(page, /去向 传导/);
  await expand(page, /来自 措施/);
  const all = await nodes(page).count();
  await page.getByRole('button', { name: /^省级 \d+$/ }).click();
  await expect.poll(() => nodes(page).count()).toBeLessThan(all);
  await page.getByRole('button', { name: '恢复默认筛选' }).click();
  await expect.poll(() => nodes(page).count()).toBe(all);

  await page.keyboard.press('h');
  await expect.poll(() => nodes(page).count()).toBe(all - 1);
  await page.getByRole('button', { name: '显示隐藏的 1 个' }).click();
  await expect.poll(() => nodes(page).count()).toBe(all);

  await page.getByRole('option', { name: new RegExp(title) }).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: '收起' }).click();
  await expect.poll(() => nodes(page).count()).toBeLessThan(all);
  await page.keyboard.press('z');
  await expect.poll(() => nodes(page).count()).toBe(all);
  await page.context().close();
});

test('the path between two nodes stands out, walked to and chosen by keyboard alone', async () => {
  const { page } = await explorer.open('/explore');
  await addMeasure(page);
  await expand(page, /去向 传导/);
  await nodes(page).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => chosen(page).count()).toBe(2);
  await panel(page).getByRole('button', { name: '最可靠' }).click();
  await panel(page)
    .getByText(/步 · 可信度/)
    .waitFor();
  expect(page.url()).toContain('path=strongest');
  await takePicture(page, 'explore-path');
  await page.reload();
  await panel(page)
    .getByText(/步 · 可信度/)
    .waitFor();
  await expect.poll(() => chosen(page).count()).toBe(2);
  await page.context().close();
});

test('a click on a line opens both passages', async () => {
  const { page } = await explorer.open('/explore');
  await addMeasure(page);
  await expand(page, /去向 传导/);
  await page.keyboard.press('t');
  await page.getByText(/^联系 \d+$/).click();
  await page
    .getByRole('table', { name: '联系' })
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
  await expect.poll(() => page.getByRole('article').count()).toBe(2);
  await page.context().close();
});

test.for(['light', 'dark'] as const)('nothing stands in the way of anybody in %s colours', async (colorScheme) => {
  const { page, problems } = await explorer.open('/explore', { colorScheme });
  await page.getByRole('heading', { name: '图是空的' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await addMeasure(page);
  await expand(page, /去向 传导/);
  await page.keyboard.press('t');
  await page.getByRole('table').waitFor();
  await page.getByLabel('着色').selectOption('community');
  await takePicture(page, `explore-${colorScheme}`);
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('what is on the screen is taken along as picture and as data', async () => {
  const { page } = await explorer.open('/explore');
  await addMeasure(page);
  await expand(page, /去向 传导/);
  const count = await nodes(page).count();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const save = (format: string) => saveExport(page, format);
  const [once, thrice] = [await save('PNG 1 倍'), await save('PNG 3 倍')];
  expect(once.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand in the header.
  expect(Math.abs(thrice.readUInt32BE(16) - 3 * once.readUInt32BE(16))).toBeLessThan(4);
  expect((await save('SVG 矢量图')).toString()).toContain(title);
  expect((await save('CSV 节点表')).toString().trim().split('\r\n')).toHaveLength(count + 1);
  expect((await save('CSV 联系表')).toString()).toContain('CASCADES_TO');
  expect(JSON.parse((await save('JSON')).toString()).nodes).toHaveLength(count);
  expect((await save('GraphML')).toString().match(/<node /g)).toHaveLength(count);
  await page.context().close();
});

test('what is known of a node leaves the tools in reach, and lies over everything but the node', async () => {
  const { page } = await explorer.open('/explore', { width: 1280, height: 800 });
  await page.getByRole('main').getByRole('button').filter({ hasText: '国家' }).first().click();
  await panel(page).waitFor();
  await page.getByRole('button', { name: '清空' }).click({ trial: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(async () => {
      const [node, sheet] = [await chosen(page).boundingBox(), await panel(page).boundingBox()];
      return node !== null && sheet !== null && node.y + node.height < sheet.y;
    })
    .toBe(true);
  await page.context().close();
});

test('nodes that are not stored any more are counted, those that did not come can be asked for again', async () => {
  const { page } = await explorer.open('/explore');
  await addMeasure(page);
  await page.waitForURL(/nodes=/);
  const address = new URL(page.url());
  address.searchParams.set('nodes', `${address.searchParams.get('nodes')};nowhere|`);
  await page.goto(String(address));
  await page.getByText('1 个节点已不在库中').waitFor();
  await expect.poll(() => nodes(page).count()).toBe(1);

  const isNode = (request: Request) => request.postDataJSON()?.operationName === 'ExploreNode';
  await page.route('**/graphql', (route) => (isNode(route.request()) ? route.abort() : route.continue()));
  await page.reload();
  await page.getByRole('alert').getByText('连不上服务').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '重试' }).click();
  await expect.poll(() => nodes(page).count()).toBe(1);
  await page.context().close();
});
