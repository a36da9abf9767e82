import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { loadLinker } from '../../server/ingest/load-linker.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';

const actions = ['建设', '完善', '推广'];
const things = ['骨干冷链物流基地', '产地预冷设施', '跨境冷链班列'];
const places = ['浙江省', '杭州市', '江苏省', '南京市'];

/** A folder that goes with the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-recovery-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Short plans of a nation, two provinces and a city of each on one subject, so that each has links with others. */
export async function writePlanFiles(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const titles = ['全国冷链物流发展规划', ...places.map((place) => `${place}冷链物流实施方案`)];
  return Promise.all(
    titles.map(async (title, i) => {
      const file = path.join(folder, `${i}.txt`);
      await writeFile(file, writePlan(title, i));
      return file;
    }),
  );
}

function writePlan(title: string, seed: number): string {
  const measures = things.map((thing, m) => {
    const sentences = actions.map((action, a) => {
      const other = things[(m + a + seed) % things.length];
      return `${action}${thing}和${other}${10 + ((seed * 7 + m * 3 + a) % 40)}个。`;
    });
    return `${m + 1}. ${actions[m % actions.length]}${thing}。${sentences.join('')}\n`;
  });
  return `${title}\n\n为推进冷链物流高质量发展，制定本方案。\n一、主要任务\n${measures.join('')}`;
}

/** All that a store holds, but the order in which it came there. */
export async function readGraph(store: GraphStore) {
  const documents = await store.listDocuments();
  return {
    documents: await Promise.all(documents.map(({ id }) => store.findDocument(id))),
    basedOn: await store.listBasedOn(),
    appliesIn: await store.listAppliesIn(),
    clauseLinks: await store.listClauseLinks(null, null, 1e6),
    measureLinks: await store.listMeasureLinks(null, null, 1e6),
    statistics: await store.findStatistics(),
  };
}

type Graph = Awaited<ReturnType<typeof readGraph>>;
const linker = loadLinker();
const graphs = new Map<string, Promise<Graph>>();

/** The graph of exactly these files, as a store that nothing befell holds it. */
export function graphOf(files: readonly string[]): Promise<Graph> {
  const key = files.toSorted().join('\n');
  const known = graphs.get(key);
  if (known) return known;
  const graph = (async () => {
    const store = await openSqliteStore(':memory:');
    await loadPaths(store, files, { linker, maxFileBytes: 1e6 });
    const read = await readGraph(store);
    await store.close();
    return read;
  })();
  graphs.set(key, graph);
  return graph;
}

/** Expects of a store that its documents are whole and linked as if nothing else had been; returns their files. */
export async function listWholeFiles(store: GraphStore, files: readonly string[]): Promise<readonly string[]> {
  const names = new Set((await store.listDocuments()).map(({ file }) => file));
  return files.filter((file) => names.has(path.basename(file)));
}
