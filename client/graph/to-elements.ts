import type { ElementDefinition } from 'cytoscape';
import { measureText } from './canvas-style.ts';
import { bendEdge } from './edge-curve.ts';
import { fitText } from './fit-text.ts';
import { laneMetrics } from './lane-layout.ts';
import { relationStrokes } from './relation-stroke.ts';
import type { Scene } from './scene.ts';

/** The rows and links of a scene as Cytoscape takes them, each row's text cut to its lane. */
export function toElements({ layout, rows, links }: Scene, fontFamily: string): ElementDefinition[] {
  const fit = createTextFit(layout.laneWidth - 2 * measureText.padding, fontFamily);
  const nodes = rows.flatMap(({ id, label, level }): ElementDefinition[] => {
    const corner = layout.rows.get(id);
    if (corner === undefined) return [];
    const position = { x: corner.x + layout.laneWidth / 2, y: corner.y + laneMetrics.measureHeight / 2 };
    const fitted = fit(label);
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

function createTextFit(width: number, fontFamily: string): (text: string) => string {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text;
  context.font = `${measureText.size}px ${fontFamily}`;
  return (text) => fitText(text, width, (part) => context.measureText(part).width);
}
