import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained of: errors of scripts, and what the Content-Security-Policy refused. */
  readonly problems: readonly string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
}

/** In these every view is looked through for what stands in somebody's way. */
export const looks = [
  { colorScheme: 'light', width: 1280, height: 800 },
  { colorScheme: 'dark', width: 1280, height: 800 },
  { colorScheme: 'light', width: 390, height: 844 },
] as const satisfies readonly Look[];

const pictures = path.join(import.meta.dirname, '../../test-results/e2e');

/** Opens an address in a window of its own, in Chinese, light, and 1680×1000 unless told otherwise. */
export async function openPage(browser: Browser, address: string, look: Look = {}): Promise<OpenedPage> {
  const { width = 1680, height = 1000, locale = 'zh-CN', colorScheme = 'light', hasTouch = false } = look;
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme, hasTouch });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address);
  return { page, problems };
}

/** Saves a picture of the page under `test-results`, to be looked at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
