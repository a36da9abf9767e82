import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { takePicture } from './open-page.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// Every view in every theme; light and dark ones that tests of their view look at more closely are left to those.
const explorer = setUpExplorer();

const views = {
  cascade: ['projector'],
  compare: ['projector'],
  explore: ['projector'],
  plans: ['projector'],
  review: ['light', 'dark', 'projector'],
  import: ['light', 'dark', 'projector'],
} as const;

const cases = Object.entries(views).flatMap(([view, themes]) => themes.map((theme) => [view, theme] as const));

test.for(cases)('nothing stands in the way of anybody: %s, %s', async ([view, theme]) => {
  const { page, problems } = await explorer.open(`/${view}?theme=${theme}`);
  await page.getByRole('link', { name: 'Tiaokuai' }).waitFor();
  await page.waitForLoadState('networkidle');
  await takePicture(page, `${view}-${theme}`);
  expect(await findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});
