import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../e2e/start-server.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Bench } from './bench.ts';

const root = path.join(import.meta.dirname, '../..');
const screen = { width: 1280, height: 800 };

/** Compressed JavaScript that the first view may load, in kB of 1000 bytes. */
const mostScript = 350;

/** What the client weighs and how soon and how smoothly it answers, in headless Chromium. */
export const clientBenches: readonly Bench[] = [
  {
    name: 'client',
    variant: 'first view',
    runs: 10,
    limits: { 'JavaScript, kB compressed': mostScript },
    prepare: prepareFirstView,
  },
  { name: 'client', variant: 'frames', runs: 3, prepare: prepareFrames },
];

async function prepareFirstView() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-bench-'));
  const server = await startServer(path.join(folder, 'graph.db'));
  const browser = await launchBrowser();
  return {
    subject: 'the cascade of the bundled example at its address, a new browser profile each time',
    run: () => measureFirstView(browser, server.address),
    close: async () => {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Interactive: the measures have been drawn, and no task of 50 ms or more follows within half a second. */
async function measureFirstView(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: screen, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchStart);
    await page.goto(address);
    const interactive = await page.evaluate(() => window.waitUntilQuiet(500));
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, size: encodedBodySize })),
    );
    const sum = (suffix: string) =>
      loaded.filter(({ name }) => name.endsWith(suffix)).reduce((total, { size }) => total + size, 0) / 1000;
    return {
      'JavaScript, kB compressed': sum('.js'),
      'styles, kB compressed': sum('.css'),
      'interactive, ms': interactive,
    };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    /**
     * Milliseconds from the start of the page until its measures were drawn and its last long task ended, once there
     * was none for a while.
     */
    readonly waitUntilQuiet: (quietMs: number) => Promise<number>;
  }
}

function watchStart(): void {
  let last = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) last = Math.max(last, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const shown = new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector('[role=treeitem]') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now()));
    };
    look();
  });
  Object.assign(window, {
    waitUntilQuiet: async (quietMs: number) => {
      const drawn = await shown;
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const end = Math.max(drawn, last);
        if (performance.now() - end >= quietMs) return end;
      }
    },
  });
}

async function prepareFrames() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-bench-'));
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: path.join(root, 'test/bench/frames/index.html') },
    },
  });
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  const { port } = server.address() as AddressInfo;
  const open = async (what: 'ours' | 'bare'): Promise<Page> => {
    const page = await browser.newPage({ viewport: screen });
    await page.goto(`http://127.0.0.1:${port}/test/bench/frames/index.html#${what}`);
    await page.waitForFunction(() => 'measureFrames' in window);
    return page;
  };
  const pages = { ours: await open('ours'), 'bare Cytoscape.js': await open('bare') };
  return {
    subject: `2,000 nodes and 6,000 edges moved on ${screen.width}×${screen.height}, frames a second`,
    run: async () => {
      const figures: Record<string, number> = {};
      for (const [name, page] of Object.entries(pages)) {
        await page.bringToFront();
        const measured = await page.evaluate(() => window.measureFrames(60));
        for (const [movement, rate] of Object.entries(measured)) figures[`${movement}, ${name}`] = rate;
      }
      return figures;
    },
    close: async () => {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves the files of a folder on a free port. */
async function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = path.join(folder, path.normalize(pathname));
    readFile(file).then(
      (content) => response.setHeader('content-type', contentTypes[path.extname(file)] ?? '').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
