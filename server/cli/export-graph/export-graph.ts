import type { GraphStore } from '../../store/graph-store.ts';
import type { GraphItems } from './graph-items.ts';
import { listGraph } from './list-graph.ts';
import { toCsv } from './to-csv.ts';
import { toCypher } from './to-cypher.ts';
import { toGexf } from './to-gexf.ts';
import { toGraphml } from './to-graphml.ts';
import { toJson } from './to-json.ts';

const writers: Readonly<Record<string, (graph: GraphItems) => AsyncGenerator<string>>> = {
  json: toJson,
  csv: toCsv,
  graphml: toGraphml,
  gexf: toGexf,
  cypher: toCypher,
};

/** Names of the formats that `exportGraph` knows. */
export const graphFormats: readonly string[] = Object.keys(writers);

/** All that is stored, in one of these formats, a line after the other. The same store gives the same lines. */
export function exportGraph(store: GraphStore, format: string): AsyncGenerator<string> {
  const write = writers[format];
  if (write === undefined) throw new RangeError(`no such format: ${format}`);
  return write(listGraph(store));
}
