import {
  type EdgeItem,
  edgeProperties,
  type GraphItems,
  listProperties,
  type NodeItem,
  type NodeLabel,
  nodeProperties,
} from './graph-items.ts';

const labels: readonly NodeLabel[] = [
  'Document',
  'Plan',
  'Section',
  'Measure',
  'Clause',
  'Target',
  'Zone',
  'Industry',
  'Region',
  'Organization',
];

/** Rows in one statement: few enough for a transaction of little memory, and so many that statements do not count. */
const batchSize = 500;

/**
 * Statements for `cypher-shell`, a line each, that build the graph in an empty Neo4j database, or bring one that they
 * built to what is stored now. What is gone meanwhile stays there.
 */
export async function* toCypher({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  for (const label of labels) yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`;
  yield* inBatches(nodes(), ({ type }) => type, mergeNodes);
  yield* inBatches(edges(), ({ relation, ends }) => [relation, ...ends].join(' '), mergeEdges);
}

function mergeNodes(nodes: readonly NodeItem[]): string {
  const { type: _, ...properties } = nodeProperties;
  const rows = nodes.map((node) => toMap([['id', node.id], ...listProperties(node, properties)]));
  return `UNWIND [${rows.join(', ')}] AS row MERGE (n:${nodes[0]?.type} {id: row.id}) SET n = row;`;
}

function mergeEdges(edges: readonly EdgeItem[]): string {
  const { relation: _, ...properties } = edgeProperties;
  const rows = edges.map((edge) => {
    const values = toMap([['id', edge.id], ...listProperties(edge, properties)]);
    return `{source: ${toLiteral(edge.source)}, target: ${toLiteral(edge.target)}, values: ${values}}`;
  });
  const [first] = edges;
  return [
    `UNWIND [${rows.join(', ')}] AS row`,
    `MATCH (a:${first?.ends[0]} {id: row.source}) MATCH (b:${first?.ends[1]} {id: row.target})`,
    `MERGE (a)-[r:${first?.relation}]->(b) SET r = row.values;`,
  ].join(' ');
}

/** Statements for items of one kind each, in the order in which their batches are full, then that of the kinds. */
async function* inBatches<T>(
  items: AsyncIterable<T>,
  kindOf: (item: T) => string,
  write: (batch: readonly T[]) => string,
): AsyncGenerator<string> {
  const batches = new Map<string, T[]>();
  for await (const item of items) {
    const kind = kindOf(item);
    const batch = batches.get(kind) ?? [];
    batches.set(kind, batch);
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield write(batch);
    batch.length = 0;
  }
  for (const batch of batches.values()) if (batch.length > 0) yield write(batch);
}

function toMap(values: readonly (readonly [name: string, value: string | number])[]): string {
  return `{${values.map(([name, value]) => `${name}: ${toLiteral(value)}`).join(', ')}}`;
}

/** Neo4j reads `\u0000` and the like before anything else, so a backslash is always written twice. */
function toLiteral(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `'${escaped}'`;
}
