import type { ScreenGraph } from '../table/screen-graph.ts';

type Value = string | number | boolean | null;
type Keys = Readonly<Record<string, 'string' | 'int' | 'double' | 'boolean'>>;

const nodeKeys: Keys = {
  type: 'string',
  label: 'string',
  level: 'string',
  plan: 'string',
  region: 'string',
  year: 'int',
  gap: 'boolean',
};
const edgeKeys: Keys = { relation: 'string', change: 'string', weight: 'double', verdict: 'string' };

/** What is on the screen as GraphML, which Gephi, yEd and NetworkX read; `label` and `weight` are the names they expect. */
export function toGraphml({ nodes, edges }: ScreenGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', nodeKeys),
    ...declare('edge', edgeKeys),
    '  <graph edgedefault="directed">',
    ...nodes.map(({ id, type, title, level, plan, region, year, isGap }) =>
      write('node', { id }, { type, label: title, level, plan, region, year, gap: isGap }),
    ),
    ...edges.map(({ id, fromId, toId, relation, change, score, verdict }) =>
      write('edge', { id, source: fromId, target: toId }, { relation, change, weight: score, verdict }),
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function declare(owner: 'node' | 'edge', keys: Keys): readonly string[] {
  return Object.entries(keys).map(
    ([name, type]) => `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function write(
  owner: 'node' | 'edge',
  attributes: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Value>>,
): string {
  const head = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const data = Object.entries(values).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== null,
  );
  const body = data.map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`);
  return `    <${owner}${head.join('')}>${body.join('')}</${owner}>`;
}

/** A text as it may stand between tags and quotes; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
