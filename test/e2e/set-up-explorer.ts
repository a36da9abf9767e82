import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Look, type OpenedPage, openPage } from './open-page.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** A server and a browser that the tests of a file share. */
export interface Explorer {
  /** Such as `http://127.0.0.1:4680`. */
  readonly address: string;
  /** Opens a path of the server, the first view if none is given, in a window of its own. */
  readonly open: (path?: string, look?: Look) => Promise<OpenedPage>;
}

interface Options {
  /** Puts something into the store before the server opens it; the server puts the bundled example into an empty one. */
  readonly fill?: (storeFile: string) => Promise<void>;
  /** As in the environment of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts both before the first test of the file and stops them after the last. */
export function setUpExplorer({ fill = async () => {}, settings = {} }: Options = {}): Explorer {
  let folder: string | undefined;
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-e2e-'));
    const storeFile = path.join(folder, 'graph.db');
    await fill(storeFile);
    server = await startServer(storeFile, 0, settings);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  const find = () => {
    if (!server || !browser) throw new TypeError('the explorer starts with the first test');
    return { address: server.address, browser };
  };
  return {
    get address() {
      return find().address;
    },
    open: (path = '', look = {}) => openPage(find().browser, `${find().address}${path}`, look),
  };
}
