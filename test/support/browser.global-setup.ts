import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { browserRemedy, findBrowser, launchBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no browser to test with; null if there is one. */
    readonly browserMissing: string | null;
  }
}

interface Source {
  readonly name: string;
  /** Tries to put a browser where `findBrowser` sees it. Returns why it could not, or null. */
  readonly install: () => string | null;
}

const sources: readonly Source[] = [
  { name: "Playwright's own download", install: downloadChromium },
  { name: "the system's package", install: installPackage },
];

/** Makes sure that browser tests have a browser, and says aloud what could not be had. */
export async function setup(project: TestProject): Promise<void> {
  const missing = await obtainBrowser();
  project.provide('browserMissing', missing);
  if (missing === null) warnWithoutChineseFont();
}

async function obtainBrowser(): Promise<string | null> {
  const failures: string[] = [];
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    const failure = await tryLaunch();
    return failure === null ? null : `CHROMIUM_PATH=${chosen} does not start: ${failure}`;
  }
  if (findBrowser() !== null) {
    const failure = await tryLaunch();
    if (failure === null) return null;
    failures.push(`the installed browser: ${failure}`);
  }
  for (const source of sources) {
    console.error(`No working browser yet; trying ${source.name} ...`);
    const failure = source.install() ?? (await tryLaunch());
    if (failure === null) return null;
    failures.push(`${source.name}: ${failure}`);
  }
  return `no browser; ${browserRemedy} (${failures.join('; ')})`;
}

async function tryLaunch(): Promise<string | null> {
  try {
    const browser = await launchBrowser();
    await browser.close();
    return null;
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : String(error));
  }
}

function downloadChromium(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

function installPackage(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs Linux and root';
  return (
    run('apt-get', ['update', '-qq']) ??
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  );
}

function run(command: string, args: readonly string[]): string | null {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  });
  if (result.error !== undefined) return result.error.message;
  return result.status === 0 ? null : firstLine(result.stderr) || `${command} ended with ${result.status}`;
}

/** Without one, Chinese text is measured and drawn as boxes, and screenshots show nothing. */
function warnWithoutChineseFont(): void {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (fonts.error === undefined && fonts.stdout.trim() !== '') return;
  console.error('No Chinese font found: screenshots will show boxes. On Debian: apt-get install fonts-noto-cjk');
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
