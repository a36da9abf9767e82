import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileText } from '../../server/parse/readers/read-file-text.ts';
import { launchBrowser } from '../support/browser.ts';
import { inventedPlan } from '../support/invented-plan.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const texts = inventedPlan.map(({ text }) => text);
/** Without the front matter, of which the lines are too short to show where a column ends. */
const runningText = texts.slice(7);

async function print(paragraphs: readonly string[], style: string, landscape: boolean): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(`<div style="${style}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`);
  const pdf = await page.pdf({
    format: 'A5',
    landscape,
    margin: { top: '25mm', bottom: '25mm', left: '15mm', right: '15mm' },
    displayHeaderFooter: true,
    headerTemplate: '<span style="font-size: 9px">海岭市人民政府公报</span>',
    footerTemplate: '<span></span>',
  });
  await page.close();
  return (await readFileText(pdf, 'a.pdf')).text.replace(/\s/g, '');
}

// A browser embeds the glyphs that it used, in fonts of its own making: all that real PDFs have and written ones lack.
test.for([
  ['one below the other', texts, 'font-size: 24px', false],
  [
    'in two columns',
    Array.from({ length: 5 }, () => runningText).flat(),
    'font-size: 20px; columns: 2; column-gap: 50px',
    true,
  ],
] as const)('the text of a printed plan comes out whole and in order, %s', async ([, paragraphs, style, landscape]) => {
  expect(await print(paragraphs, style, landscape)).toBe(paragraphs.join(''));
});
