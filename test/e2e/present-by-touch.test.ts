import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

const explorer = setUpExplorer();

const presenter = (page: Page) => page.getByRole('dialog', { name: '演示' });
const sides = (page: Page) => presenter(page).getByRole('heading');

/** One finger on the screen, as the browser is told of it by a touch screen. */
const createFinger = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const directions = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
  return {
    /** From the middle of the screen, some pixels far. */
    swipe: async (direction: keyof typeof directions, length = 120) => {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      const [x, y] = directions[direction];
      await touch('touchStart', { x: width / 2, y: height / 2 });
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await touch('touchMove', { x: width / 2 + x * part * length, y: height / 2 + y * part * length });
      }
      await touch('touchEnd');
    },
    /** Without moving, for some milliseconds. */
    hold: async (target: Locator, time: number) => {
      const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await touch('touchStart', { x: x + width / 2, y: y + height / 2 });
      await page.waitForTimeout(time);
      await touch('touchEnd');
    },
  };
};

/** Chromium makes no click of a tap that follows a swipe within less than a second. */
const restFinger = (page: Page) => page.waitForTimeout(1000);

test('on a touch screen one finger does what the arrow keys do, and a tap elsewhere than on a button nothing', async () => {
  const { page, problems } = await explorer.open('/overlaps', { width: 390, height: 844, hasTouch: true });
  const finger = await createFinger(page);
  await page.getByRole('button', { name: '更多' }).tap();
  await page.getByRole('button', { name: '演示' }).tap();
  await presenter(page)
    .getByText(/上滑看第一条/)
    .waitFor();
  await finger.swipe('up');
  await expect.poll(() => sides(page).count()).toBe(2);
  const first = await sides(page).allInnerTexts();
  expect(await findViolations(page)).toEqual([]);

  await page.waitForTimeout(300);
  const address = page.url();
  for (const y of [200, 500, 820]) await page.touchscreen.tap(195, y);
  await page.getByRole('button', { name: '长按退出' }).tap();
  await finger.swipe('up', 20);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);

  await finger.swipe('left');
  await expect.poll(() => page.url()).not.toBe(address);
  expect(await sides(page).allInnerTexts()).toEqual(first);
  await finger.swipe('left');
  await expect.poll(async () => (await sides(page).allInnerTexts())[0]).toBe(first[1]);
  await finger.swipe('right');
  await finger.swipe('down');
  await expect.poll(async () => (await sides(page).allInnerTexts())[1]).toBe(first[1]);
  await takePicture(page, 'presenting-touch');

  const contrast = page.getByRole('button', { name: '高对比' });
  await restFinger(page);
  await contrast.tap();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.contrast)).toBe('high');
  expect(await contrast.getAttribute('aria-pressed')).toBe('true');
  expect(await findViolations(page)).toEqual([]);

  await finger.hold(page.getByRole('button', { name: '长按退出' }), 800);
  await expect.poll(() => presenter(page).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('in English a tap brings up the Chinese text', async () => {
  const { page } = await explorer.open('/overlaps?present=on&lang=en', { width: 390, height: 844, hasTouch: true });
  const presented = page.getByRole('dialog', { name: 'Present' });
  const finger = await createFinger(page);
  await presented.getByText(/Swipe up to see the first/).waitFor();
  await finger.swipe('up');
  await expect.poll(() => presented.getByRole('heading').count()).toBe(2);
  const chinese = presented.locator('p[lang=zh]');
  expect(await chinese.count()).toBe(0);
  await restFinger(page);
  await page.getByRole('button', { name: 'Chinese text' }).tap();
  await expect.poll(() => chinese.count()).toBe(2);
  await takePicture(page, 'presenting-touch-english');
  await page.context().close();
});

test('a passage that has no room is pulled to its end before the next one comes', async () => {
  const { page } = await explorer.open('/overlaps?present=on', { width: 390, height: 420, hasTouch: true });
  const finger = await createFinger(page);
  await presenter(page)
    .getByText(/上滑看第一条/)
    .waitFor();
  await finger.swipe('up');
  await expect.poll(() => sides(page).count()).toBe(2);
  await page.waitForTimeout(300);
  const address = page.url();
  const upper = sides(page).first();
  const top = async () => (await upper.boundingBox())?.y ?? Number.NaN;
  const before = await top();
  await finger.swipe('up');
  expect(await top()).toBeLessThan(before);
  expect(page.url()).toBe(address);
  for (let more = 0; more < 5 && page.url() === address; more += 1) {
    await finger.swipe('up');
    await page.waitForTimeout(300);
  }
  expect(page.url()).not.toBe(address);
  await expect.poll(top).toBe(before);
  await page.context().close();
});
