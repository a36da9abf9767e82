import type { Page } from 'playwright-core';

/** The editor token of servers that tests may change. */
export const editorToken = 'a-token-for-tests-0123456789';

/** Enters the token and a name in the dialog that the notice on the page opens. */
export async function enterToken(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '输入口令' }).click();
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('编辑口令').fill(editorToken);
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
