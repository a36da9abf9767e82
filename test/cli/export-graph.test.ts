import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportGraph, graphFormats } from '../../server/cli/export-graph/export-graph.ts';
import type { EdgeItem, NodeItem } from '../../server/cli/export-graph/graph-items.ts';
import { listGraph } from '../../server/cli/export-graph/list-graph.ts';
import type { Judgement } from '../../server/domain/link.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { collect } from '../support/collect.ts';
import { createSampleGraph } from '../support/sample-graph.ts';

/** What is special in XML, CSV, JSON or Cypher, or to spreadsheets, or cannot stand in XML at all. */
const awkward = '=<公司> & "商\'户", \\u0041\\ 😀 ]]>\u0000\u0007甲，乙';
/** The same without what XML cannot hold. */
const inXml = awkward.replaceAll('\u0000', '').replaceAll('\u0007', '');

let store: GraphStore;
let nodes: readonly NodeItem[];
let edges: readonly EdgeItem[];

beforeAll(async () => {
  const { documents, links } = createSampleGraph();
  store = await openSqliteStore(':memory:');
  for (const document of documents) {
    const plans = document.plans.map((plan, index) =>
      index === 0 ? { ...plan, title: `${plan.title}${awkward}` } : plan,
    );
    await store.replaceDocument({ ...document, plans }, links);
  }
  await store.replaceLinks(links);
  const [first, second] = links.measureLinks;
  const judgement = { by: '王', at: '2032-02-03T04:05:06Z', note: null };
  const judge = (link: typeof first, verdict: Judgement['verdict']) =>
    link ? [{ linkId: link.id, judgement: { ...judgement, verdict } }] : [];
  await store.saveJudgements([...judge(first, 'rejected'), ...judge(second, 'accepted')]);
  nodes = await collect(listGraph(store).nodes());
  edges = await collect(listGraph(store).edges());
});
afterAll(() => store.close());

const write = async (format: string) => (await collect(exportGraph(store, format))).join('\n');

test('nothing is left out and nothing told twice: the edges are those of every node by itself', async () => {
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  const found = await store.findNodes(nodes.map(({ id }) => id as never));
  expect(found.map((node) => node?.type)).toEqual(nodes.map(({ type }) => type.toLowerCase()));
  const all = new Set<string>();
  for (const { id } of nodes) {
    const query = { id: id as never, relations: [], direction: 'out', limit: 10_000, offset: 0 } as const;
    for (const each of (await store.findNeighbours(query)).neighbours) {
      all.add([id, each.relation, each.id, each.score].join(' '));
    }
  }
  const told = edges.map(({ source, relation, target, score }) => [source, relation, target, score].join(' '));
  expect(told.toSorted()).toEqual([...all].toSorted());
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  expect(edges.map(({ source, target }) => [typeOf.get(source), typeOf.get(target)])).toEqual(
    edges.map(({ ends }) => ends),
  );
  expect(new Set(edges.map(({ verdict }) => verdict))).toEqual(new Set([null, 'proposed', 'accepted']));
});

test.each(graphFormats)('%s is the same each time', async (format) => {
  expect(await write(format)).toBe(await write(format));
});

test('JSON holds what there is', async () => {
  expect(JSON.parse(await write('json'))).toEqual({ nodes, edges: edges.map(({ ends, ...edge }) => edge) });
  expect(nodes.some(({ title }) => title.endsWith(awkward))).toBe(true);
});

test('CSV is one table of nodes and edges', async () => {
  const [header = [], ...rows] = readCsv(await write('csv'));
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  const records = rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
  const text = (value: unknown) => {
    const written = value === null ? '' : String(value);
    return /^[=+\-@]/.test(written) ? `'${written}` : written;
  };
  expect(records.slice(0, nodes.length).map(({ id, type, title, year }) => [id, type, title, year])).toEqual(
    nodes.map(({ id, type, title, year }) => [id, type, text(title), text(year)]),
  );
  expect(records.slice(nodes.length).map((row) => [row.id, row.source, row.target, row.relation, row.score])).toEqual(
    edges.map(({ id, source, target, relation, score }) => [id, source, target, relation, text(score)]),
  );
});

/** A strict reader of RFC 4180 with a byte order mark and lines that end in CRLF. */
function readCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r$)/gy;
  const body = text.slice(1);
  while (field.lastIndex < body.length) {
    const at = field.lastIndex;
    const match = field.exec(body);
    if (match === null) throw new SyntaxError(`no field at ${at}: ${body.slice(at, at + 40)}`);
    const [, quoted, plain, end] = match;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',' && field.lastIndex < body.length) rows.push([]);
  }
  return rows;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function readXml(text: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return elements;
}

test('GraphML says of every node and edge what it is', async () => {
  const elements = readXml(await write('graphml'));
  const of = (name: string) => elements.filter((element) => element.name === name);
  expect(of('node').map(({ attributes }) => attributes.id)).toEqual(nodes.map(({ id }) => id));
  expect(of('edge').map(({ attributes }) => [attributes.source, attributes.target])).toEqual(
    edges.map(({ source, target }) => [source, target]),
  );
  const titles = of('data').filter(({ attributes }) => attributes.key === 'node-title');
  expect(titles.map(({ text }) => text)).toEqual(nodes.map(({ title }) => title.replace(awkward, inXml)));
  const keys = new Set(of('key').map(({ attributes }) => attributes.id));
  expect(of('data').every(({ attributes }) => keys.has(attributes.key))).toBe(true);
});

test('GEXF says so, too', async () => {
  const elements = readXml(await write('gexf'));
  const of = (name: string) => elements.filter((element) => element.name === name);
  expect(of('node').map(({ attributes }) => [attributes.id, attributes.label])).toEqual(
    nodes.map(({ id, title }) => [id, title.replace(awkward, inXml)]),
  );
  expect(of('edge').map(({ attributes }) => [attributes.label, attributes.weight ?? null])).toEqual(
    edges.map(({ relation, score }) => [relation, score === null ? null : String(score)]),
  );
});
