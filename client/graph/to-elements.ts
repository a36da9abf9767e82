import type { ElementDefinition } from 'cytoscape';
import { measureText } from './canvas-style.ts';
import { bendEdge } from './edge-curve.ts';
import { fitText } from './fit-text.ts';
import { laneMetrics } from './lane-layout.ts';
import { relationStrokes } from './relation-stroke.ts';
import type { Scene } from './scene.ts';

/** The measures and links of a scene as Cytoscape takes them, each measure's text cut to its lane. */
export function toElements({ layout, measures, links }: Scene, fontFamily: string): ElementDefinition[] {
  const fit = createTextFit(layout.laneWidth - 2 * measureText.padding, fontFamily);
  const nodes = measures.flatMap(({ id, label, level }): ElementDefinition[] => {
    const corner = layout.measures.get(id);
    if (corner === undefined) return [];
    const position = { x: corner.x + layout.laneWidth / 2, y: corner.y + laneMetrics.measureHeight / 2 };
    const fitted = fit(label);
    return [{ group: 'nodes', data: { id, level, label: fitted, isCut: fitted !== label }, position }];
  });
  const edges = links.flatMap(({ id, upperId, lowerId, relation, score }): ElementDefinition[] => {
    const upper = layout.measures.get(upperId);
    const lower = layout.measures.get(lowerId);
    if (upper === undefined || lower === undefined) return [];
    const { mark } = relationStrokes[relation];
    const curve = bendEdge({ x: upper.x + layout.laneWidth, y: upper.y }, lower, layout.gap);
    return [{ group: 'edges', data: { id, source: upperId, target: lowerId, relation, score, mark, ...curve } }];
  });
  return [...nodes, ...edges];
}

function createTextFit(width: number, fontFamily: string): (text: string) => string {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text;
  context.font = `${measureText.size}px ${fontFamily}`;
  return (text) => fitText(text, width, (part) => context.measureText(part).width);
}
