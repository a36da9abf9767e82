import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerKeys, realDocuments, withoutRealDocuments } from '../support/shared-files.ts';

const root = path.join(import.meta.dirname, '../..');
const seeds = path.join(root, 'seeds');

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(command, args, { cwd: root, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

let folder = '';
const store = () => ['--store', `sqlite:${path.join(folder, 'graph.db')}`];
const tiaokuai = (...args: readonly string[]) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/cli.ts', ...args]);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-cli-'));
  await tiaokuai('load', seeds, ...store());
});
afterAll(() => rm(folder, { recursive: true }));

test('loading again says that nothing changed', async () => {
  const { status, stdout, stderr } = await tiaokuai('load', seeds, ...store());
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('8 unchanged, 1 skipped; nothing changed');
});

test('a file that cannot be loaded gets one line on stderr and the exit status 1; the others load', async () => {
  const inside = await mkdtemp(path.join(folder, 'mixed-'));
  await cp(path.join(seeds, 'city-hangzhou-2021.yaml'), path.join(inside, 'good.yaml'));
  await writeFile(path.join(inside, 'empty.txt'), '');
  const { status, stdout, stderr } = await tiaokuai('load', inside, '--store', `sqlite:${inside}.db`);
  expect(status).toBe(1);
  expect(stderr).toBe(`${path.join(inside, 'empty.txt')}: the file is empty\n`);
  expect(stdout).toContain(`added     ${path.join(inside, 'good.yaml')}: 1 plan`);
});

test('parse prints documents as JSON and stores nothing', async () => {
  const before = await readdir(folder);
  const { status, stdout } = await tiaokuai('parse', path.join(seeds, 'city-hangzhou-2021.yaml'), '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { kind: 'abstract', plans: [{ level: 'city', region: { code: '330100' } }] },
  ]);
  expect(await readdir(folder)).toEqual(before);
});

test('export prints a line of JSON a link, and measure links agree with clause links', async () => {
  const lines = async (what: string) => {
    const { stdout } = await tiaokuai('export', what, ...store());
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  const clauseLinks = await lines('clause-links');
  // The text of a section belongs to no measure.
  const ofMeasures = clauseLinks.filter(({ upper, lower }) => upper.measure !== null && lower.measure !== null);
  expect(ofMeasures.find(({ upper, lower }) => upper.level === 'national' && lower.level === 'city')).toEqual({
    kind: 'cascade',
    upper: {
      plan: expect.any(String),
      docNumber: '国发〔2020〕10号',
      level: 'national',
      measure: expect.any(String),
      text: expect.any(String),
    },
    lower: {
      plan: expect.any(String),
      docNumber: '杭政函〔2021〕2号',
      level: 'city',
      measure: expect.any(String),
      text: expect.any(String),
    },
    relation: expect.any(String),
    score: expect.any(Number),
    accepted: expect.any(Boolean),
    verdict: 'proposed',
  });
  const pairOf = ({ upper, lower }: Record<'upper' | 'lower', { plan: string; measure: string }>) =>
    [upper.plan, upper.measure, lower.plan, lower.measure].join(' ');
  const measureLinks = await lines('measure-links');
  expect(new Set(measureLinks.map(pairOf))).toEqual(new Set(ofMeasures.map(pairOf)));
});

test('export prints the whole graph in the format asked for', async () => {
  const { status, stdout, stderr } = await tiaokuai('export', 'graph', '--format', 'json', ...store());
  expect([status, stderr]).toEqual([0, '']);
  const { nodes, edges } = JSON.parse(stdout);
  expect(nodes.filter(({ type }: { type: string }) => type === 'Plan')).toHaveLength(7);
  const ids = new Set(nodes.map(({ id }: { id: string }) => id));
  expect(
    edges.every(({ source, target }: { source: string; target: string }) => ids.has(source) && ids.has(target)),
  ).toBe(true);
  expect((await tiaokuai('export', 'graph', ...store())).stdout).toBe(stdout);
});

test('a plan whose number stands only in those that cite it is exported with that number', async () => {
  const { stdout } = await tiaokuai('export', 'clause-links', ...store());
  expect(stdout).toContain('"docNumber":"浙政发〔2020〕32号","level":"provincial"');
});

test('status counts what is stored', async () => {
  const { stdout } = await tiaokuai('status', '--json', ...store());
  expect(JSON.parse(stdout)).toMatchObject({ documents: 8, plans: 7 });
});

test('linking again finds the same links', async () => {
  const before = await tiaokuai('export', 'clause-links', ...store());
  const { status, stdout } = await tiaokuai('link', ...store());
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+ links between measures, \d+ between clauses\n$/);
  expect((await tiaokuai('export', 'clause-links', ...store())).stdout).toBe(before.stdout);
});

test.each([
  [['bogus'], /unknown command/],
  [['load'], /either paths or --from/],
  [['export', 'pictures'], /clause-links, measure-links, graph/],
  [['export', 'graph', '--format', 'png'], /json, csv, graphml, gexf, cypher/],
  [['status', '--store', 'mysql:x'], /sqlite:FILE or neo4j/],
])('%j is wrong usage: exit status 2', async (args, message) => {
  const { status, stderr, stdout } = await tiaokuai(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('a store that is no database is named', async () => {
  const file = path.join(folder, 'text.db');
  await writeFile(file, 'this is a text and no database, and it is long enough to be read as a header. '.repeat(20));
  const { status, stderr } = await tiaokuai('status', '--store', `sqlite:${file}`);
  expect(status).toBe(1);
  expect(stderr).toContain(file);
});

describe('on the real documents', () => {
  test('links the provincial plan and the city plan as the answer key does', async ({ skip }) => {
    if (realDocuments === null || answerKeys === null) return skip(withoutRealDocuments);
    const real = ['--store', `sqlite:${path.join(folder, 'real.db')}`];
    const loaded = await tiaokuai('load', realDocuments, ...real);
    expect(loaded.stdout).toContain('5 added, 1 skipped');
    const links = path.join(folder, 'links.jsonl');
    await writeFile(links, (await tiaokuai('export', 'clause-links', ...real)).stdout);
    const key = path.join(answerKeys, 'cascade_P-ZJ_C-HZ.json');
    const scored = await run(process.execPath, [path.join(answerKeys, 'score.mjs'), key, links, '--min-f1', '0.75']);
    expect(scored.status, scored.stdout).toBe(0);
  });
});

test('a backup is a store of its own, and restores what it holds', async () => {
  const file = path.join(folder, 'backup.db');
  expect(await tiaokuai('backup', file, ...store())).toMatchObject({ status: 0, stderr: '' });
  const restored = ['--store', `sqlite:${path.join(folder, 'restored.db')}`];
  expect(await tiaokuai('restore', file, ...restored)).toMatchObject({ status: 0, stderr: '' });
  const [before, after] = [
    await tiaokuai('export', 'clause-links', ...store()),
    await tiaokuai('export', 'clause-links', ...restored),
  ];
  expect(after.stdout).toBe(before.stdout);
  expect(await tiaokuai('restore', file, ...restored)).toMatchObject({ status: 0 });
  expect(await tiaokuai('backup', file, ...store())).toMatchObject({
    status: 1,
    stderr: `${file} is there already. Name another file, or move it away.\n`,
  });
  expect(await readdir(folder)).not.toContain('backup.db.part');
});

test('only an empty store takes another one in', async () => {
  const file = path.join(folder, 'other.db');
  await tiaokuai('load', path.join(seeds, 'city-hangzhou-2021.yaml'), '--store', `sqlite:${file}`);
  const { status, stderr } = await tiaokuai('load', '--from', store()[1] ?? '', '--store', `sqlite:${file}`);
  expect([status, stderr]).toEqual([0, '']);
  const back = await tiaokuai('restore', path.join(folder, 'absent.db'), '--store', `sqlite:${file}`);
  expect(back).toMatchObject({
    status: 1,
    stderr: `There is no ${path.join(folder, 'absent.db')}. Look whether the path is right.\n`,
  });
  const text = path.join(folder, 'plan.txt');
  await writeFile(text, '云桥区冷链物流实施方案\n\n一、主要任务\n1. 建设冷链基地。建设冷链物流基地。\n');
  await tiaokuai('load', text, '--store', `sqlite:${file}`);
  expect(await tiaokuai('load', '--from', store()[1] ?? '', '--store', `sqlite:${file}`)).toMatchObject({
    status: 1,
    stderr: 'The store to copy to holds another document already, plan.txt. Name an empty store.\n',
  });
});

test('load takes paths or another store, not both and not neither', async () => {
  for (const args of [[], [seeds, '--from', 'sqlite:a.db']]) {
    expect(await tiaokuai('load', ...args, ...store())).toMatchObject({ status: 2 });
  }
});
