import type { ElementDefinition } from 'cytoscape';
import { measureText } from './canvas-style.ts';
import { createTextFit } from './create-text-fit.ts';
import { bendEdge } from './edge-curve.ts';
import { laneMetrics } from './lane-layout.ts';
import { relationStrokes } from './relation-stroke.ts';
import type { Scene } from './scene.ts';

/** The rows and links of a scene as Cytoscape takes them, each row's text cut to its lane. */
export function toElements({ layout, rows, links }: Scene, fontFamily: string): ElementDefinition[] {
  const fit = createTextFit(fontFamily);
  const room = layout.laneWidth - 2 * measureText.padding;
  const nodes = rows.flatMap(({ id, label, level }): ElementDefinition[] => {
    const corner = layout.rows.get(id);
    if (corner === undefined) return [];
    const position = { x: corner.x + layout.laneWidth / 2, y: corner.y + laneMetrics.measureHeight / 2 };
    const fitted = fit(label, room, measureText.size);
    return [{ group: 'nodes', data: { id, level, label: fitted, isCut: fitted !== label }, position }];
  });
  const edges = links.flatMap(({ id, upperId, lowerId, relation, score }): ElementDefinition[] => {
    const source = layout.rowOf.get(upperId) ?? upperId;
    const target = layout.rowOf.get(lowerId) ?? lowerId;
    const upper = layout.rows.get(source);
    const lower = layout.rows.get(target);
    if (upper === undefined || lower === undefined) return [];
    const { mark } = relationStrokes[relation];
    const curve = bendEdge({ x: upper.x + layout.laneWidth, y: upper.y }, lower, layout.gap);
    return [{ group: 'edges', data: { id, source, target, relation, score, mark, ...curve } }];
  });
  return [...nodes, ...edges];
}
