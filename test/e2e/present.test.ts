import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editorToken, enterToken } from './enter-token.ts';
import { findViolations } from './find-violations.ts';
import { takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

const explorer = setUpExplorer({ settings: { TIAOKUAI_EDITOR_TOKEN: editorToken } });
const seeds = path.join(import.meta.dirname, '../../seeds');

const presenter = (page: Page) => page.getByRole('dialog', { name: '演示' });
const sides = (page: Page) => presenter(page).getByRole('heading');
/** Presents what is on the screen until it says what can be followed. */
const readOpening = async (page: Page) => {
  await page.getByRole('button', { name: '演示' }).click();
  const opening = await presenter(page)
    .getByText(/按空格看第一条/)
    .innerText();
  await page.keyboard.press('Escape');
  return opening;
};
const openFromCascade = async () => {
  const opened = await explorer.open('', { width: 1920, height: 1080 });
  await opened.page.getByRole('tree').waitFor();
  await opened.page.getByRole('button', { name: '演示' }).click();
  await presenter(opened.page)
    .getByText(/按空格看第一条/)
    .waitFor();
  return opened;
};

test('space lights a link with both passages, arrows follow the strongest thread, Escape leaves', async () => {
  const { page, problems } = await openFromCascade();
  expect(await page.getByRole('banner').count()).toBe(0);
  expect(await page.getByRole('complementary').count()).toBe(0);
  await presenter(page)
    .getByText(/按空格看第一条/)
    .waitFor();
  await page.keyboard.press('Space');
  await expect.poll(() => sides(page).count()).toBe(2);
  const [upper, lower] = await sides(page).allInnerTexts();
  expect(upper).toMatch(/^国家/);
  expect(lower).toMatch(/^省级/);

  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  expect((await sides(page).allInnerTexts())[1]).toBe(lower);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await sides(page).allInnerTexts())[0]).toBe(lower);
  await takePicture(page, 'presenting');

  await page.waitForTimeout(1000);
  const address = page.url();
  const shown = await sides(page).allInnerTexts();
  await page.reload();
  await expect.poll(() => sides(page).count()).toBe(2);
  expect(await sides(page).allInnerTexts()).toEqual(shown);
  // The camera is written to the address once it rests.
  await page.waitForTimeout(1000);
  expect(page.url()).toBe(address);

  await page.keyboard.press('Escape');
  await expect.poll(() => presenter(page).count()).toBe(0);
  expect(await page.getByRole('banner').count()).toBe(1);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a plan is presented under its name, from the head of its lane', async () => {
  const { page } = await explorer.open('', { width: 1280, height: 800 });
  await page.getByRole('tree').waitFor();
  await page.getByRole('button', { name: '演示' }).click();
  const heading = presenter(page).getByRole('heading');
  const title = '中国（浙江）自由贸易试验区扩展区域方案';
  await expect.poll(() => heading.allInnerTexts()).toEqual([`国家 · ${title}`]);
  const lane = page.getByRole('heading', { name: title, exact: true });
  await expect.poll(async () => (await lane.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Space');
  await expect.poll(() => sides(page).count()).toBe(2);
  await page.context().close();
});

test('no click leads anywhere, and the keys go on working after one', async () => {
  const { page } = await openFromCascade();
  await page.keyboard.press('Space');
  await expect.poll(() => sides(page).count()).toBe(2);
  await page.waitForTimeout(600);
  const before = page.url();
  for (const [x, y] of [
    [300, 300],
    [700, 200],
    [960, 900],
    [1860, 1060],
  ] as const) {
    await page.mouse.click(x, y);
  }
  await page.waitForTimeout(600);
  expect(page.url()).toBe(before);
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).not.toBe(before);
  await page.context().close();
});

test('on a phone a menu leads to saved views, to the link and to presenting', async () => {
  const { page, problems } = await explorer.open('/overlaps', { width: 390, height: 844 });
  const more = page.getByRole('button', { name: '更多' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '分享' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '保存的视图' }).click();
  await page.getByRole('dialog', { name: '保存的视图' }).waitFor();
  await page.keyboard.press('Escape');
  await more.click();
  await page.getByRole('button', { name: '演示' }).click();
  await presenter(page).waitFor();
  await takePicture(page, 'presenting-phone');
  expect(problems).toEqual([]);
  await page.context().close();
});

test('high contrast comes on request and goes with the presentation', async () => {
  const { page } = await openFromCascade();
  const contrast = () => page.evaluate(() => document.documentElement.dataset.contrast);
  expect(await contrast()).toBe('normal');
  await page.keyboard.press('c');
  await expect.poll(contrast).toBe('high');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(contrast).toBe('normal');
  await page.context().close();
});

test('a review is presented with the link that is under review, from which the thread goes on', async () => {
  // Only what carries out a national scheme has something below that carries it out in turn.
  const { page, problems } = await explorer.open('/review?kind=cascade&plan=330000-中国浙江自由贸易试验区扩展区域方案');
  const texts = (from: Locator) => from.locator('p[lang=zh]').allInnerTexts();
  await page.getByRole('article').first().waitFor();
  const first = await texts(page.getByRole('article'));
  await page.keyboard.press('j');
  await expect.poll(() => texts(page.getByRole('article'))).not.toEqual(first);
  const reviewed = await texts(page.getByRole('article'));
  await page.getByRole('button', { name: '演示' }).click();
  await expect.poll(() => texts(presenter(page))).toEqual(reviewed);
  expect(await page.getByRole('article').count()).toBe(0);
  await takePicture(page, 'presenting-review');
  expect(await findViolations(page)).toEqual([]);

  const [, lower] = await sides(page).allInnerTexts();
  const answer = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await answer.promise;
    await route.continue();
  });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.get('show')).not.toBe(null);
  expect((await sides(page).allInnerTexts())[1]).toBe(lower);
  // What is pressed while the next place has yet to come is not lost.
  await page.keyboard.press('Space');
  answer.resolve();
  await expect.poll(() => texts(presenter(page))).not.toEqual(reviewed);
  // What is under review stays there, as it did before.
  expect(await texts(page.getByRole('article'))).toEqual(reviewed);
  await page.keyboard.press('Escape');
  await expect.poll(() => presenter(page).count()).toBe(0);
  expect(await texts(page.getByRole('article'))).toEqual(reviewed);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('what a presentation has come to is in view, whatever view is presented', { timeout: 120_000 }, async () => {
  const follow = async (path: string) => {
    const opened = await explorer.open(path, { width: 1920, height: 1080 });
    await presenter(opened.page)
      .getByText(/按空格看第一条/)
      .waitFor();
    await opened.page.keyboard.press('Space');
    await expect.poll(() => sides(opened.page).count()).toBe(2);
    const room = await presenter(opened.page).boundingBox();
    /** Whether all of it can be seen above the passages, under what covers the top so far. */
    const isSeen = async (target: Locator, covered = 0) => {
      const box = await target.boundingBox();
      return box !== null && room !== null && box.height > 0 && box.y >= covered && box.y + box.height <= room.y;
    };
    return { ...opened, isSeen };
  };

  const graph = await follow('/explore?present=on');
  const ends = graph.page.locator('[role=option]');
  await expect.poll(() => ends.count()).toBe(2);
  for (const end of await ends.all()) await expect.poll(() => graph.isSeen(end)).toBe(true);
  await graph.page.context().close();

  const lanes = await follow('/cascade?present=on');
  const [upper = '', lower = ''] = await sides(lanes.page).locator('span').allInnerTexts();
  for (const title of [upper, lower]) {
    const measure = lanes.page.locator(`[role=treeitem][aria-label*="${title}"]`).first();
    await expect.poll(() => lanes.isSeen(measure)).toBe(true);
  }
  await lanes.page.context().close();

  const text = await follow('/plans?present=on&lang=zh');
  const head = await text.page.locator('main header').boundingBox();
  const heading = text.page.locator('main [data-block][data-chosen]');
  await expect.poll(() => text.isSeen(heading, (head?.height ?? 0) - 1)).toBe(true);
  await text.page.context().close();

  const comparison = await follow('/compare?present=on');
  const words = await presenter(comparison.page).locator('p[lang=zh]').first().innerText();
  await expect.poll(() => comparison.isSeen(comparison.page.locator('main p').getByText(words).first())).toBe(true);
  await comparison.page.context().close();
});

test('what is imported is presented with the thread of the newest plan', async () => {
  const { page, problems } = await explorer.open('/import');
  await enterToken(page, '赵导入');
  const start = await readOpening(page);
  expect(start).toMatch(/^0 条来源，/);
  await page.locator('input[type=file]').setInputFiles(path.join(seeds, 'district-xiaoshan-draft.yaml'));
  await page.getByText('已在库中').waitFor();
  expect(await readOpening(page)).toMatch(/^[1-9]\d* 条来源，0 条去向/);
  expect(problems).toEqual([]);
  await page.context().close();
});

test.for(['cascade', 'plans', 'compare', 'overlaps', 'explore', 'import'])(
  '%s is presented too',
  // Looking through a whole page for what stands in the way takes its time on a busy machine.
  { timeout: 120_000 },
  async (view) => {
    const { page, problems } = await explorer.open(`/${view}?present=on`);
    await presenter(page).waitFor();
    await presenter(page)
      .getByText(/按空格看第一条/)
      .waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => sides(page).count()).toBe(2);
    await takePicture(page, `presenting-${view}`);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => presenter(page).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);
