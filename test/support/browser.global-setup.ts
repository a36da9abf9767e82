import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { browserRemedy, findBrowser, launchBrowser } from './browser.ts';
import { runProcess } from './run-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no browser to test with; null if there is one. */
    readonly browserMissing: string | null;
  }
}

interface Source {
  readonly name: string;
  /** Puts a browser where `findBrowser` sees it. Throws if it cannot. */
  readonly install: () => Promise<void>;
}

const sources: readonly Source[] = [
  { name: "Playwright's own download", install: downloadChromium },
  { name: "the system's package", install: installPackage },
];

/** Makes sure that browser tests have a browser, and says aloud what could not be had. */
export async function setup(project: TestProject): Promise<void> {
  const missing = await obtainBrowser();
  project.provide('browserMissing', missing);
  if (missing === null) await warnWithoutChineseFont();
}

async function obtainBrowser(): Promise<string | null> {
  const found = findBrowser();
  const failures: string[] = [];
  if (found !== null) {
    const failure = await findFailure(tryLaunch);
    if (failure === null) return null;
    failures.push(`${found}: ${failure}`);
  }
  // A browser that someone chose is not replaced behind their back.
  for (const { name, install } of process.env.CHROMIUM_PATH ? [] : sources) {
    console.error(`No working browser yet; trying ${name} …`);
    const failure = (await findFailure(install)) ?? (await findFailure(tryLaunch));
    if (failure === null) return null;
    failures.push(`${name}: ${failure}`);
  }
  return `no browser; ${browserRemedy} (${failures.join('; ')})`;
}

/** The first line of what `work` throws; null if it does its work. */
async function findFailure(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  }
}

async function tryLaunch(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}

async function downloadChromium(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  await runProcess(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

async function installPackage(): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('needs Linux and root');
  const packages = ['chromium', 'fonts-noto-cjk'];
  await runProcess('apt-get', ['update', '-qq']);
  await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** Without one, Chinese text is measured and drawn as boxes, and screenshots show nothing. */
async function warnWithoutChineseFont(): Promise<void> {
  if (process.platform !== 'linux') return;
  const fonts = await runProcess('fc-list', [':lang=zh', 'family']).catch(() => '');
  if (fonts.trim() !== '') return;
  console.error('No Chinese font found: screenshots will show boxes. On Debian: apt-get install fonts-noto-cjk');
}
