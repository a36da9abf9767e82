import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inventedPlan } from '../support/invented-plan.ts';
import { editorToken } from './enter-token.ts';
import { listChinese } from './list-chinese.ts';
import { takePicture } from './open-page.ts';
import { saveExport } from './save-export.ts';
import { setUpExplorer } from './set-up-explorer.ts';

// In English nothing of the bundled example is Chinese but official names; the Chinese text comes on demand.
const title = '打造新型国际贸易中心';

interface Facts {
  /** Titles of plans, as they have them. */
  readonly titles: ReadonlySet<string>;
  readonly plan: string;
  readonly other: string;
  readonly upper: string;
  readonly lower: string;
  readonly link: string;
  /** A cell of the matrix of industries by zones, and an overlap. */
  readonly cell: { readonly row: string; readonly columns: string };
  readonly overlap: string;
  /** A node of every type. */
  readonly nodes: string;
  readonly clause: string;
}

const explorer = setUpExplorer({ settings: { TIAOKUAI_EDITOR_TOKEN: editorToken } });
let page: Page;
let facts: Facts;

beforeAll(async () => {
  facts = await readFacts();
  page = (await explorer.open('/import', { locale: 'en-GB' })).page;
});

async function ask<Data>(query: string, variables: Readonly<Record<string, string>> = {}): Promise<Data> {
  const answer = await fetch(`${explorer.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await answer.json()) as { readonly data: Data };
  return data;
}

interface Named {
  readonly id: string;
}

async function readFacts(): Promise<Facts> {
  const { plans } = await ask<{
    plans: readonly {
      id: string;
      title: string;
      region: Named;
      document: Named;
      zones: readonly { zone: Named; industries: readonly Named[] }[];
      targets: readonly Named[];
      sections: readonly Named[];
      measures: readonly { id: string; title: string; clauses: readonly Named[] }[];
    }[];
  }>(`{ plans { id title region { id } document { id } zones { zone { id } industries { id } } targets { id }
    sections { id } measures { id title clauses { id } } } }`);
  const plan = plans.find(({ measures }) => measures.some((measure) => measure.title === title));
  const measure = plan?.measures.find((each) => each.title === title);
  if (plan === undefined || measure === undefined) throw new Error(`The bundled example has no measure ${title}.`);
  const { cascade, overlaps, matrix, neighbours } = await ask<{
    cascade: { edges: readonly { id: string; upper: Named; lower: Named & { plan: Named } }[] };
    overlaps: { edges: readonly { node: { link: Named } }[] };
    matrix: {
      rows: readonly Named[];
      columns: readonly Named[];
      cells: readonly { row: number; column: number; measures: number }[];
    };
    neighbours: { edges: readonly { node: Named }[] };
  }>(
    `query ($measure: ID!, $document: ID!) {
      cascade(id: $measure, direction: DOWN, depth: 1) { edges { id upper { id } lower { id plan { id } } } }
      overlaps(first: 1) { edges { node { link { id } } } }
      matrix(kind: INDUSTRY_ZONE) { rows { id } columns { id } cells { row column measures } }
      neighbours(id: $document, relations: [ISSUED_BY]) { edges { node { id } } }
    }`,
    { measure: measure.id, document: plan.document.id },
  );
  const [link] = cascade.edges;
  const [cell] = matrix.cells.toSorted((a, b) => b.measures - a.measures);
  const clause = measure.clauses[0];
  if (link === undefined || cell === undefined || clause === undefined) throw new Error('Nothing is linked.');
  const lowerPlan = plans.find(({ id }) => id === link.lower.plan.id);
  const zone = plans.flatMap(({ zones }) => zones).find(({ industries }) => industries.length > 0);
  const nodes = [
    ...[plan, plan.region, plan.document, plan.sections[0], measure, clause, zone?.zone, zone?.industries[0]],
    ...[...(lowerPlan?.targets.slice(0, 4) ?? []), ...neighbours.edges.map(({ node }) => node)],
  ];
  return {
    titles: new Set(plans.map((each) => each.title)),
    plan: plan.id,
    other: link.lower.plan.id,
    upper: link.upper.id,
    lower: link.lower.id,
    link: link.id,
    cell: { row: matrix.rows[cell.row]?.id ?? '', columns: matrix.columns[cell.column]?.id ?? '' },
    overlap: overlaps.edges[0]?.node.link.id ?? '',
    nodes: nodes.flatMap((node) => (node === undefined ? [] : `${node.id}|`)).join(';'),
    clause: clause.id,
  };
}

const docNumber = /[\p{Script=Han}]+〔\d{4}〕\d+号/gu;
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** Without official titles and numbers of documents. */
function strip(text: string): string {
  const rest = [...facts.titles].reduce((left, name) => left.replaceAll(name, ''), text);
  return rest.replaceAll(docNumber, '');
}

/** Chinese that has no business on an English page: neither an official name nor the name of this tool or of Chinese. */
async function listLeftovers(): Promise<readonly string[]> {
  const found = await listChinese(page);
  return found
    .filter(({ text, attribute, isMarked }) => isChinese(strip(text)) || (attribute === null && !isMarked))
    .filter(({ text, isMarked }) => !(isMarked && ['条块', '中', '切换到中文'].includes(text)))
    .map(({ text, attribute }) => (attribute === null ? text : `${attribute}: ${text}`));
}

async function open(address: string, parameters: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${explorer.address}${address}?${new URLSearchParams(parameters)}`);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await expect.poll(() => page.getByText('Loading…').count()).toBe(0);
}

type Parameters = () => Readonly<Record<string, string>>;
const views: readonly (readonly [name: string, address: string, parameters: Parameters, shows: RegExp])[] = [
  ['first screen', '/', () => ({}), /Gaps/],
  ['measure', '/cascade', () => ({ plan: facts.plan, focus: facts.upper }), /Goes to/],
  ['link', '/cascade', () => ({ plan: facts.plan, focus: facts.upper, link: facts.link }), /Why they are linked/],
  ['table', '/cascade', () => ({ plan: facts.plan, table: 'alone,nodes' }), /Carried on/],
  ['table of links', '/cascade', () => ({ plan: facts.plan, table: 'alone,edges' }), /Score/],
  ['coverage', '/compare', () => ({ plan: facts.plan, other: facts.other }), /measures have a counterpart/],
  [
    'coverage of sections',
    '/compare',
    () => ({ plan: facts.plan, other: facts.other, by: 'section' }),
    /sections have/,
  ],
  [
    'comparison',
    '/compare',
    () => ({ plan: facts.plan, other: facts.other, upper: facts.upper, lower: facts.lower }),
    /linked \d/,
  ],
  ['overlaps', '/overlaps', () => ({}), /Both concern:/],
  ['measures by plan', '/overlaps', () => ({ kind: 'measure-plan' }), /Both concern:/],
  ['industries by plan', '/overlaps', () => ({ kind: 'industry-plan' }), /Both concern:/],
  ['cell', '/overlaps', () => ({ ...facts.cell, list: 'on' }), /overlapping pair/],
  ['overlap', '/overlaps', () => ({ link: facts.overlap }), /Why they are linked/],
  ['explore', '/explore', () => ({ nodes: facts.nodes }), /Organization/],
  ['explore a clause', '/explore', () => ({ focus: facts.clause }), /Chinese text/],
  ['explore as a table', '/explore', () => ({ nodes: facts.nodes, table: 'alone,nodes' }), /Organization/],
  ['text', '/plans', () => ({ plan: facts.plan }), /To below/],
  [
    'passage of a text',
    '/plans',
    () => ({ plan: facts.plan, focus: facts.clause, link: facts.link }),
    /Why they are linked/,
  ],
  ['targets', '/plans', () => ({ plan: facts.other, targets: 'on' }), /percentage points/],
  ['review', '/review', () => ({}), /Why they are linked/],
  ['import', '/import', () => ({}), /Import plans/],
  ['presenter', '/cascade', () => ({ plan: facts.plan, focus: facts.upper, link: facts.link, present: 'on' }), /O Chi/],
];

test.for(views)('%s', async ([name, address, parameters, shows]) => {
  await open(address, parameters());
  await page.getByText(shows).first().waitFor();
  await takePicture(page, `english-${name.replaceAll(' ', '-')}`);
  expect(await listLeftovers()).toEqual([]);
});

test('search and commands', async () => {
  await open('/', {});
  await page.keyboard.press('/');
  await page.keyboard.type('cross-border e-commerce');
  await page.getByRole('option').first().waitFor();
  await takePicture(page, 'english-search');
  expect(await listLeftovers()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  expect(await listLeftovers()).toEqual(['切换到中文']);
  await page.keyboard.type('digital trade');
  await page.getByRole('dialog').getByText('Found').waitFor();
  await takePicture(page, 'english-commands');
  expect(await listLeftovers()).toEqual([]);
  await page.keyboard.press('Escape');
});

test('the Chinese text with its marks is one key or click away, and stays until it is sent away', async () => {
  await open('/cascade', { plan: facts.plan, focus: facts.upper, link: facts.link });
  const passage = page.getByRole('article').first();
  await passage.waitFor();
  expect(await passage.locator('[lang=zh] mark').count()).toBe(0);
  await page.getByText('Shared wording is marked in the Chinese text').waitFor();
  await page.getByRole('button', { name: 'Chinese text' }).click();
  await passage.locator('p[lang=en]').waitFor();
  expect(await passage.locator('p[lang=zh] mark[data-kind=shared]').count()).toBeGreaterThan(0);
  await takePicture(page, 'english-with-chinese');
  await open('/compare', { plan: facts.plan, other: facts.other, upper: facts.upper, lower: facts.lower });
  expect(await page.locator('p[lang=zh] mark[data-kind=shared]').count()).toBeGreaterThan(0);
  await page.keyboard.press('o');
  await expect.poll(() => page.locator('p[lang=zh]').count()).toBe(0);
});

test('a citation names the plan as it can be looked up, and quotes no summary', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('/cascade', { plan: facts.plan, focus: facts.upper, link: facts.link });
  await page.getByRole('article').first().getByRole('button', { name: 'Copy citation' }).click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Plan for Extending the China \(Zhejiang\) Pilot Free Trade Zone \(《中国（浙江）自由贸易试验区扩展区域方案》, 国发〔2020〕10号\), measure 6 “Build a centre of new-type international trade”: [^“”]+ \[English summary\]$/,
  );
});

test('a figure of the targets leads to its sentence', async () => {
  await open('/plans', { plan: facts.other, targets: 'on' });
  await page.getByRole('cell').getByRole('button').first().click();
  await page.locator('[data-block=clause][data-chosen]').waitFor();
  expect(await listLeftovers()).toEqual([]);
});

test('files that are taken along', async () => {
  const save = async (format: string) => (await saveExport(page, format)).toString().split('\n');
  // Ids are made of the Chinese text: what is stored is the same in every language.
  const withoutIds = (lines: readonly string[]) =>
    lines.map((line) => strip(line.replace(/"?[\d]{6}-[^,"]*"?|"?(?:zone|doc|org|target)-[^,"]*"?/gu, '')));
  for (const [address, parameters] of [
    ['/cascade', { plan: facts.plan }],
    ['/explore', { nodes: facts.nodes }],
  ] as const) {
    await open(address, parameters);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    for (const name of ['SVG', 'CSV of nodes', 'CSV of links']) {
      expect(withoutIds(await save(name)).filter((line) => isChinese(line))).toEqual([]);
    }
    await page.keyboard.press('Escape');
  }
});

test('a text that nobody has put into English is shown in Chinese, and marked as such', async () => {
  await fetch(`${explorer.address}/upload?name=plan.txt`, {
    method: 'POST',
    headers: { authorization: `Bearer ${editorToken}` },
    body: inventedPlan.map(({ text }) => text).join('\n'),
  });
  const listPlans = async () => {
    const { imports } = await ask<{
      imports: readonly { report: { plans: readonly Named[] } | null }[];
    }>('{ imports { report { plans { id } } } }');
    return imports.flatMap(({ report }) => report?.plans ?? []);
  };
  await expect.poll(async () => (await listPlans()).length).toBe(1);
  const [plan] = await listPlans();
  await open('/plans', { plan: plan?.id ?? '' });
  await page.locator('[data-block=clause] p[lang=zh]').first().waitFor();
  expect(await page.locator('[data-block=clause] p[lang=en]').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Chinese text' }).count()).toBe(0);
  const shown = (await listChinese(page)).filter(({ attribute }) => attribute === null);
  expect(shown.filter(({ isMarked }) => !isMarked)).toEqual([]);
});
