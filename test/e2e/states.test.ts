import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { launchBrowser } from '../support/browser.ts';
import { createSampleGraph } from '../support/sample-graph.ts';
import { openPage, takePicture } from './open-page.ts';
import { startServer } from './start-server.ts';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-states-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A store with the sample's report only, which holds no plan. */
async function createStoreWithoutPlans(file: string): Promise<void> {
  const store = await openSqliteStore(file);
  const report = createSampleGraph().documents.find(({ plans }) => plans.length === 0);
  if (report === undefined) throw new Error('the sample has lost its report');
  await store.replaceDocument(report, { planKeys: [], basedOn: [], appliesIn: [], measureLinks: [], clauseLinks: [] });
  await store.close();
}

test('without plans the page says how to load some', async () => {
  const file = path.join(folder, 'empty.db');
  await createStoreWithoutPlans(file);
  const server = await startServer(file);
  onTestFinished(server.stop);
  const { page } = await openPage(browser, server.address);
  await page.getByRole('heading', { name: '还没有方案' }).waitFor();
  expect(await page.getByText('npm run -s tiaokuai -- load').isVisible()).toBe(true);
  await takePicture(page, 'empty');

  await page.keyboard.press('/');
  await page.keyboard.type('电商');
  await page.getByText('没有找到“电商”').waitFor();
  await page.context().close();
});

test('a plan that is not there is said to be so, with a way on', async () => {
  const server = await startServer(path.join(folder, 'graph.db'));
  onTestFinished(server.stop);
  const { page } = await openPage(browser, `${server.address}/cascade?plan=nowhere&hide=everything&min=9`);
  await page.getByRole('heading', { name: '没有这个方案' }).waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('tree').waitFor();
  await page.context().close();
});

test('a server that goes away is named, and asked again when it is back', async () => {
  const file = path.join(folder, 'away.db');
  const server = await startServer(file);
  onTestFinished(server.stop);
  const { page } = await openPage(browser, server.address);
  await page.getByRole('tree').waitFor();
  await server.stop();

  await page.keyboard.press('/');
  await page.keyboard.type('电商');
  await page.getByRole('alert').filter({ hasText: '连不上服务' }).waitFor();
  await takePicture(page, 'server-away');
  const again = await startServer(file, Number(new URL(server.address).port));
  onTestFinished(again.stop);
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('option').first().waitFor();
  await page.context().close();
});

test('an address that names no plan leads on to one', async () => {
  const server = await startServer(path.join(folder, 'graph.db'));
  onTestFinished(server.stop);
  for (const start of ['/', '/cascade', '/nowhere']) {
    const { page } = await openPage(browser, server.address + start);
    await page.getByRole('tree').waitFor();
    expect(new URL(page.url()).searchParams.get('plan')).not.toBe(null);
    await page.context().close();
  }
});

test.each([
  // The link at hand belongs into the address of the review, and a plan into that of the start.
  ['/review', 'ReviewPage'],
  ['/', 'PlanList'],
])('whoever goes on from %s before a page has loaded is not called back', async (left, operation) => {
  const server = await startServer(path.join(folder, 'graph.db'));
  onTestFinished(server.stop);
  const { page } = await openPage(browser, 'about:blank');
  const isAsked = (request: Request) => request.postDataJSON()?.operationName === operation;
  const leaving = Promise.withResolvers<void>();
  const nextPage = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (isAsked(route.request())) await leaving.promise;
    await route.continue();
  });
  await page.route('**/import-page-*.js', async (route) => {
    await nextPage.promise;
    await route.continue();
  });
  await page.goto(server.address + left);
  await page.getByRole('link', { name: '导入' }).click();
  const answer = page.waitForResponse((response) => isAsked(response.request()));
  leaving.resolve();
  await (await answer).finished();
  // The page that is left still stands there, and writes what it has to write.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  nextPage.resolve();
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  expect(new URL(page.url()).pathname).toBe('/import');
  await page.context().close();
});

test('a view that cannot be fetched while the server is away says so, and does not take the others along', async () => {
  const server = await startServer(path.join(folder, 'graph.db'));
  onTestFinished(server.stop);
  const { page } = await openPage(browser, server.address);
  await page.getByRole('tree').waitFor();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: '导入' }).click();
  await page.getByRole('alert').getByText('连不上服务').waitFor();
  await page.getByRole('link', { name: '传导' }).click();
  await page.getByRole('tree').waitFor();
  await page.context().close();
});
