import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { writeDocx, writeParagraph } from '../../server/parse/readers/support/write-docx.ts';
import { launchBrowser } from '../support/browser.ts';
import { inventedPlan } from '../support/invented-plan.ts';
import { runProcess } from '../support/run-process.ts';
import { editorToken, enterToken } from './enter-token.ts';
import { findViolations } from './find-violations.ts';
import { openPage, takePicture } from './open-page.ts';
import { type RunningServer, startServer } from './start-server.ts';

// What changes the graph, on the bundled example: verdicts, saved views, files.
let folder: string;
let file: string;
let server: RunningServer;
let browser: Browser;

const start = () => startServer(file, 0, { TIAOKUAI_EDITOR_TOKEN: editorToken });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-editing-'));
  file = path.join(folder, 'graph.db');
  server = await start();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const history = (page: Page) => page.getByRole('complementary', { name: '谁在何时判定' });
const progress = (page: Page) => page.getByText(/^已核验 \d+/);
const passages = (page: Page) => page.getByRole('article').allInnerTexts();

test('without a token in the configuration everything is read-only and says so', async () => {
  const readOnly = await startServer(path.join(folder, 'read-only.db'));
  onTestFinished(readOnly.stop);
  const { page, problems } = await openPage(browser, `${readOnly.address}/review`);
  await page.getByText(/^只读：服务器没有设置编辑口令/).waitFor();
  await page.getByRole('article').first().waitFor();
  expect(await page.getByRole('button', { name: /^成立/ }).isDisabled()).toBe(true);
  const before = await passages(page);
  await page.keyboard.press('a');
  expect(await passages(page)).toEqual(before);
  await page.getByRole('link', { name: '导入' }).click();
  await page.getByRole('heading', { name: '导入' }).waitFor();
  await page.getByText(/^只读：服务器没有设置编辑口令/).waitFor();
  expect(await page.locator('input[type=file]').isDisabled()).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('one key judges a link, another takes it back, and verdicts outlive a new linking', async () => {
  const { page, problems } = await openPage(browser, `${server.address}/review`);
  await enterToken(page, '王核验');
  const first = await passages(page);
  expect(first).toHaveLength(2);
  await page.keyboard.press('r');
  await expect.poll(() => passages(page)).not.toEqual(first);
  await page.keyboard.press('a');
  await expect.poll(() => history(page).getByRole('listitem').count()).toBe(2);
  await page.keyboard.press('z');
  await expect.poll(() => history(page).getByRole('listitem').count()).toBe(1);
  expect(await history(page).getByRole('listitem').innerText()).toMatch(/^不成立\n王核验 · /);
  expect(await progress(page).innerText()).toMatch(/^已核验 1，/);
  await takePicture(page, 'review');
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();

  await server.stop();
  await runProcess(process.execPath, ['server/cli.ts', 'link', '--lexical', '--store', `sqlite:${file}`]);
  server = await start();
  const { page: later } = await openPage(browser, `${server.address}/review`);
  await expect.poll(() => history(later).getByRole('listitem').count()).toBe(1);
  await history(later).getByRole('button').click();
  await expect.poll(() => passages(later)).toEqual(first);
  await later.getByText(/王核验 于 .+ 判为不成立/).waitFor();
  await later.context().close();
});

test.for([
  [640, 400],
  [320, 640],
] as const)(
  'in a window of %i × %i, as after a large zoom, half is left for what is to be judged',
  async ([width, height]) => {
    const { page } = await openPage(browser, `${server.address}/review`, { width, height });
    const second = page.getByRole('article').nth(1);
    await second.scrollIntoViewIfNeeded();
    const view = await page.getByRole('main').boundingBox();
    const verdicts = await page.getByRole('group', { name: '核验意见' }).boundingBox();
    const top = Math.max(view?.y ?? height, 76);
    expect((verdicts?.y ?? 0) - top).toBeGreaterThan(height / 2);
    await second.getByRole('button', { name: '复制引文' }).click({ trial: true });
    await page.getByRole('complementary', { name: '谁在何时判定' }).scrollIntoViewIfNeeded();
    await page.context().close();
  },
);

test('a link that is rejected beside its passages leaves the lanes, and comes back when that is taken back', async () => {
  const { page, problems } = await openPage(browser, server.address);
  await page.getByRole('treeitem', { name: '打造新型国际贸易中心' }).first().focus();
  for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('complementary', { name: '依据原文' }).getByRole('article').first().waitFor();
  await enterToken(page, '周传导');
  const count = async () => Number(/(\d+) 条联系/.exec(await page.getByRole('contentinfo').innerText())?.[1]);
  const before = await count();
  // What a key does is in sight, however long the passages are.
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.keyboard.press('r');
  await expect.poll(count).toBe(before - 1);
  const pressed = page.getByRole('button', { name: /^✕? ?不成立/, pressed: true });
  await expect.poll(async () => ((await pressed.boundingBox())?.y ?? 600) < 560).toBe(true);
  await page.keyboard.press('r');
  await expect.poll(count).toBe(before);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a wrong token is refused, and the dialog says so', async () => {
  const { page } = await openPage(browser, `${server.address}/review`);
  await page.getByRole('button', { name: '输入口令' }).click();
  await page.getByLabel('姓名').fill('某人');
  await page.getByLabel('编辑口令').fill('wrong');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('alert').getByText('口令不对').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.context().close();
});

test('a view is kept under a name, whose address shows it again to others, until it is deleted', async () => {
  const { page } = await openPage(browser, `${server.address}/overlaps?kind=industry-plan&sort=name`);
  await page.getByRole('button', { name: '保存的视图' }).click();
  await enterToken(page, '李视图');
  await page.getByRole('button', { name: '保存的视图' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('产业 对/比');
  await page.getByRole('button', { name: '保存当前画面' }).click();
  await page.getByRole('link', { name: '产业 对/比' }).waitFor();
  expect(await findViolations(page)).toEqual([]);

  const { page: other } = await openPage(browser, `${server.address}/views/${encodeURIComponent('产业 对/比')}`);
  await other.waitForURL(/\/overlaps\?kind=industry-plan&sort=name$/);
  await other.keyboard.press('Control+k');
  await other.getByRole('option', { name: '视图：产业 对/比' }).waitFor();
  await other.context().close();

  await page.getByRole('button', { name: '删除“产业 对/比”' }).click();
  await page.getByText('还没有保存过视图').waitFor();
  await page.goto(`${server.address}/views/nothing`);
  await page.getByRole('heading', { name: '没有这个视图' }).waitFor();
  await page.context().close();
});

/** A plan whose areas do not add up. */
const oddPlan = `海岭省会展业实施方案

一、重点任务
（一）空间布局
海岭综合片区面积10平方公里，其中北部区块7平方公里，南部区块5平方公里。
`;

test('files are read as they come, with a report of each in the language of the page', async () => {
  const good = path.join(folder, '海岭方案.docx');
  const broken = path.join(folder, 'broken.docx');
  const odd = path.join(folder, '会展方案.txt');
  await writeFile(good, writeDocx({ body: inventedPlan.map(({ text }) => writeParagraph(text)).join('') }));
  await writeFile(broken, 'not a Word file');
  await writeFile(odd, oddPlan);
  const { page, problems } = await openPage(browser, `${server.address}/import`);
  await enterToken(page, '赵导入');
  await page.locator('input[type=file]').setInputFiles([good, broken, odd]);
  const card = (name: string) => page.getByRole('article').filter({ hasText: name });
  await card('海岭方案.docx').getByText('新增').waitFor();
  await card('broken.docx').getByText('未采纳').waitFor();
  await card('broken.docx')
    .getByText(/^未采纳 Word 文件已损坏（.+），请用文字处理软件打开，重新存为 \.docx$/)
    .waitFor();
  const warning = card('会展方案.txt').getByRole('group').getByRole('listitem');
  expect(await warning.allInnerTexts()).toEqual([
    '海岭综合片区各部分面积合计 12 平方公里，文中却写总面积 10 平方公里，请核对原文中的面积',
  ]);
  expect(await card('broken.docx').getByRole('status').innerText()).toBe('失败');
  await takePicture(page, 'import');
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);

  await page.getByRole('button', { name: 'English' }).click();
  await card('broken.docx')
    .getByText(/^refused the Word file is damaged \(.+\); open it in a word processor/)
    .waitFor();
  expect(await warning.innerText()).toMatch(/^AREA_SUM: the parts of 海岭综合片区 add up to 12 km²/);
  await page.getByRole('button', { name: '中文' }).click();

  await card('海岭方案.docx').getByRole('link', { name: '看传导' }).click();
  await page.getByRole('tree').waitFor();
  await page.context().close();
});
