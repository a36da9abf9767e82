import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

export const browserRemedy =
  'install Chromium or Chrome (on Debian and Ubuntu: apt-get install chromium fonts-noto-cjk) ' +
  'or set CHROMIUM_PATH to the executable';

function usualPlaces(): readonly string[] {
  const env = process.env;
  switch (process.platform) {
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
    case 'darwin':
      return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
        macApplications.map((application) => join(folder, application)),
      );
    default:
      return [...(env.PATH ?? '').split(delimiter), '/snap/bin'].flatMap((folder) =>
        linuxNames.map((name) => join(folder, name)),
      );
  }
}

/**
 * The executable of a Chromium-based browser: CHROMIUM_PATH, unseen, if that is set, else one in the usual places
 * of the system, else Playwright's own download. Null if there is none.
 */
export function findBrowser(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Starts a headless browser; the caller closes it. Throws, naming the remedy, if there is none.
 * A browser test file that starts it in `beforeAll` is skipped as a whole where no browser can be had.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`No browser found: ${browserRemedy}.`);
  return await chromium.launch({ executablePath });
}
