import { escapeXml } from './escape-xml.ts';
import { edgeProperties, type GraphItems, listProperties, nodeProperties, type Properties } from './graph-items.ts';

/** GEXF 1.3, Gephi's own format; the title is the label and the score the weight. */
export async function* toGexf({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield '<graph defaultedgetype="directed">';
  yield* declare('node', nodeProperties);
  yield* declare('edge', edgeProperties);
  yield '<nodes>';
  for await (const node of nodes()) {
    const values = toValues(listProperties(node, nodeProperties));
    yield `<node id="${escapeXml(node.id)}" label="${escapeXml(node.title)}">${values}</node>`;
  }
  yield '</nodes>';
  yield '<edges>';
  for await (const edge of edges()) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
    const weight = edge.score === null ? '' : ` weight="${edge.score}"`;
    const values = toValues(listProperties(edge, edgeProperties));
    yield `<edge id="${escapeXml(edge.id)}" ${ends} label="${edge.relation}"${weight}>${values}</edge>`;
  }
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}

function* declare(owner: 'node' | 'edge', properties: Properties): Generator<string> {
  yield `<attributes class="${owner}">`;
  for (const [name, type] of Object.entries(properties))
    yield `<attribute id="${name}" title="${name}" type="${type}"/>`;
  yield '</attributes>';
}

function toValues(values: ReturnType<typeof listProperties>): string {
  const written = values.map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`);
  return `<attvalues>${written.join('')}</attvalues>`;
}
