import { edgeProperties, type GraphItems, nodeProperties } from './graph-items.ts';

type Item = Readonly<Record<string, unknown>>;

const columns = ['id', ...Object.keys(nodeProperties), 'source', 'target', ...Object.keys(edgeProperties)];

/** Spreadsheets take a text that begins so for a formula and would run it. */
const formula = /^[=+\-@\t\r]/;

/**
 * One table (RFC 4180) with a line each node, then each edge, whose `source` and `target` are ids; UTF-8 with a byte order
 * mark, without which Excel garbles Chinese. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export async function* toCsv({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r`;
  for await (const node of nodes()) yield toRow({ ...node });
  for await (const edge of edges()) yield toRow({ ...edge });
}

function toRow(item: Item): string {
  return `${columns.map((name) => toField(item[name])).join(',')}\r`;
}

function toField(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
