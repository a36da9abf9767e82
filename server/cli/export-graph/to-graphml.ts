import { escapeXml } from './escape-xml.ts';
import { edgeProperties, type GraphItems, listProperties, nodeProperties, type Properties } from './graph-items.ts';

const types = { string: 'string', integer: 'int', double: 'double' } as const;

/** GraphML, which Gephi, yEd and NetworkX read. */
export async function* toGraphml({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  yield* declare('node', nodeProperties);
  yield* declare('edge', edgeProperties);
  yield '<graph edgedefault="directed">';
  for await (const node of nodes()) {
    yield `<node id="${escapeXml(node.id)}">${toData('node', listProperties(node, nodeProperties))}</node>`;
  }
  for await (const edge of edges()) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
    const data = toData('edge', listProperties(edge, edgeProperties));
    yield `<edge id="${escapeXml(edge.id)}" ${ends}>${data}</edge>`;
  }
  yield '</graph>';
  yield '</graphml>';
}

function declare(owner: 'node' | 'edge', properties: Properties): readonly string[] {
  return Object.entries(properties).map(
    ([name, type]) => `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${types[type]}"/>`,
  );
}

function toData(owner: 'node' | 'edge', values: ReturnType<typeof listProperties>): string {
  return values.map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`).join('');
}
