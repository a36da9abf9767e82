import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Clicks a format in the dialog of exports and reads the file that comes. */
export async function saveExport(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: format }).click(),
  ]);
  return await readFile(await download.path());
}
