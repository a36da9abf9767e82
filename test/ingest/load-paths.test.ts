import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';

const nationalPlan = `全国冷链物流发展规划

为推进冷链物流高质量发展，制定本规划。
一、主要任务
1. 建设冷链基地。建设国家骨干冷链物流基地。完善产地预冷设施。
2. 培养专业人才。开设制冷工程师培训班。
`;
const provincialPlan = `浙江省冷链物流实施方案

根据《全国冷链物流发展规划》（国发〔2031〕3号），制定本方案。
一、主要任务
1. 布局冷链基地。建设骨干冷链物流基地5个。支持农户购置产地预冷设施。
2. 发展会展。每年举办一次茶叶博览会。
`;

let folder = '';
let store: GraphStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-load-'));
  store = await openSqliteStore(':memory:');
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const write = async (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
};
const load = (paths: readonly string[] = [folder], maxFileBytes = 1e6) => loadPaths(store, paths, { maxFileBytes });
const outcomes = async (...args: Parameters<typeof load>) =>
  (await load(...args)).map(({ file, outcome, reason }) => [path.basename(file), outcome, reason?.en ?? null]);

test('parses, links and stores the files of a folder', async () => {
  await write('a/national.txt', nationalPlan);
  await write('b/provincial.md', provincialPlan);
  const reports = await load();
  expect(reports.map(({ outcome, plans, measureLinks }) => [outcome, plans, measureLinks])).toEqual([
    ['added', [{ id: expect.any(String), title: '全国冷链物流发展规划', measures: 2, clauses: 4 }], 0],
    ['added', [{ id: expect.any(String), title: '浙江省冷链物流实施方案', measures: 2, clauses: 4 }], 1],
  ]);
  expect(await store.listBasedOn()).toMatchObject([{ docNumber: '国发〔2031〕3号' }]);
});

test('the order of loading changes nothing in the store', async () => {
  const files = [await write('national.txt', nationalPlan), await write('provincial.txt', provincialPlan)];
  const other = await openSqliteStore(':memory:');
  await load(files);
  await loadPaths(other, files.toReversed(), { maxFileBytes: 1e6 });
  const all = async (each: GraphStore) => [
    await each.listPlans(),
    await each.listBasedOn(),
    await each.listClauseLinks(null, null, 100),
    await each.listMeasureLinks(null, null, 100),
  ];
  expect(await all(other)).toEqual(await all(store));
  await other.close();
});

test('loading the same files again says that nothing changed', async () => {
  await write('national.txt', nationalPlan);
  await load();
  expect(await outcomes()).toEqual([['national.txt', 'unchanged', null]]);
});

test('a corrected file takes the place of the one before and keeps what people judged', async () => {
  const files = [await write('national.txt', nationalPlan), await write('provincial.txt', provincialPlan)];
  await load(files);
  const [before] = await store.listMeasureLinks('cascade', null, 1);
  if (!before) throw new Error('the plans are linked');
  await store.saveJudgements([
    { linkId: before.id, judgement: { verdict: 'rejected', by: 'a', at: '2031-01-01T00:00:00Z', note: null } },
  ]);
  await write('provincial.txt', provincialPlan.replace('茶叶博览会', '丝绸博览会'));
  expect(await outcomes(files)).toEqual([
    ['national.txt', 'unchanged', null],
    ['provincial.txt', 'changed', null],
  ]);
  const [after] = await store.findMeasureLinks([before.id]);
  expect(after?.judgement?.verdict).toBe('rejected');
  expect((await store.count()).documents).toBe(2);
});

test('a file that cannot be loaded is named with the reason, and the others load', async () => {
  await write('1-good.txt', nationalPlan);
  await write('2-empty.txt', '');
  await write(
    '3-binary.txt',
    new Uint8Array(900).map((_, i) => (i * i * 31 + i * 17) % 251),
  );
  await write('4-large.txt', 'x'.repeat(2000));
  await write('5-letter.txt', '今天天气很好。');
  await write('6-photo.png', 'x');
  await write('README.md', '# About this folder');
  await write('.hidden.txt', 'x');
  const reports = await outcomes([folder, path.join(folder, 'absent.txt')], 1000);
  expect(reports).toEqual([
    ['1-good.txt', 'added', null],
    ['2-empty.txt', 'refused', 'the file is empty'],
    ['3-binary.txt', 'refused', expect.stringContaining('binary')],
    ['4-large.txt', 'refused', 'it has 2000 bytes, more than the 1000 that TIAOKUAI_MAX_FILE_BYTES allows'],
    ['5-letter.txt', 'refused', expect.stringContaining('no plan was found')],
    ['6-photo.png', 'refused', expect.stringContaining('".png" cannot be read')],
    ['README.md', 'skipped', 'a README'],
    ['absent.txt', 'refused', 'there is no such file or folder'],
  ]);
  expect((await store.count()).documents).toBe(1);
});

test('links in a folder lead to files and folders, and round in circles nowhere', async () => {
  await write('elsewhere/deep/national.txt', nationalPlan);
  const file = await write('elsewhere/provincial.txt', provincialPlan);
  const inner = path.join(folder, 'inner');
  await mkdir(inner);
  await symlink(path.join(folder, 'elsewhere/deep'), path.join(inner, 'a-folder'));
  await symlink(file, path.join(inner, 'b-file.txt'));
  await symlink(inner, path.join(inner, 'c-circle'));
  await symlink(path.join(folder, 'gone'), path.join(inner, 'd-gone'));
  expect(await outcomes([inner])).toEqual([
    ['national.txt', 'added', null],
    ['b-file.txt', 'added', null],
    ['d-gone', 'refused', 'there is no such file or folder'],
  ]);
});

test('a path that cannot be read is refused', async () => {
  const file = await write('plan.txt', nationalPlan);
  expect(await outcomes([path.join(file, 'below.txt')])).toEqual([
    ['below.txt', 'refused', expect.stringContaining('cannot be read')],
  ]);
});

const abstractOf = (title: string) => `title: { zh: ${title}, en: A plan }
level: national
region: { code: "000000", zh: 全国, en: China }
sections:
  - number: 一、
    title: { zh: 主要任务, en: Tasks }
    measures:
      - number: "1"
        title: { zh: 建设冷链基地, en: Cold chain bases }
        points:
          - zh: 建骨干冷链基地。
            en: Build core cold chain bases.
`;

test('another document with a plan that is loaded already is refused', async () => {
  await load([await write('national.txt', nationalPlan)]);
  const notice = `关于印发全国冷链物流发展规划的通知\n\n国发〔2031〕3号\n\n${nationalPlan}`;
  expect(await outcomes([await write('notice.txt', notice)])).toEqual([
    ['notice.txt', 'refused', 'its plan is loaded already, from national.txt'],
  ]);
});

test('a broken abstract is refused with line and remedy', async () => {
  const file = await write('broken.yaml', abstractOf('试点方案').replace('level: national', 'level: county'));
  expect(await outcomes([file])).toEqual([
    ['broken.yaml', 'refused', expect.stringMatching(/^line 2: level: is "county"; write one of national, /)],
  ]);
});

test('tells how far it is', async () => {
  await write('a.txt', nationalPlan);
  await write('b.txt', provincialPlan);
  const seen: string[] = [];
  await loadPaths(store, [folder], {
    maxFileBytes: 1e6,
    onProgress: ({ done, total, file }) => seen.push(`${done}/${total} ${path.basename(file)}`),
  });
  expect(seen).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 ']);
});
