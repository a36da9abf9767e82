import cytoscape, { type LayoutOptions } from 'cytoscape';
import dagre from 'cytoscape-dagre';
import fcose from 'cytoscape-fcose';
import type { Size } from './camera.ts';
import type { Point } from './lane-layout.ts';
import { spreadApart } from './spread-apart.ts';

cytoscape.use(dagre);
cytoscape.use(fcose);

interface Arranged {
  readonly nodes: readonly { readonly id: string; readonly fixed: Point | null }[];
  readonly edges: readonly { readonly fromId: string; readonly toId: string }[];
  readonly size: Size;
}

export type Arrangement = 'layered' | 'force' | 'concentric' | 'grid';

/**
 * Where each node is to stand, by its middle. Nodes with a fixed place keep it; only `force` places the others with
 * regard to them. Computed apart from any canvas, so nothing on the screen moves before all is known.
 */
export function arrangeNodes({ nodes, edges, size }: Arranged, arrangement: Arrangement): ReadonlyMap<string, Point> {
  const known = new Set(nodes.map(({ id }) => id));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...size, shape: 'rectangle' } }],
    elements: [
      ...nodes.map(({ id }) => ({ group: 'nodes' as const, data: { id } })),
      ...edges
        .filter(({ fromId, toId }) => known.has(fromId) && known.has(toId))
        .map(({ fromId, toId }) => ({ group: 'edges' as const, data: { source: fromId, target: toId } })),
    ],
  });
  const fixed = nodes.flatMap(({ id, fixed: position }) => (position === null ? [] : [{ nodeId: id, position }]));
  cy.layout(toOptions(arrangement, fixed, size, nodes.length)).run();
  const places = new Map(nodes.map(({ id, fixed: place }) => [id, place ?? cy.getElementById(id).position()]));
  cy.destroy();
  const apart = spreadApart(places, new Set(fixed.map(({ nodeId }) => nodeId)), size);
  return new Map([...apart].map(([id, place]) => [id, round(place)]));
}

function toOptions(
  arrangement: Arrangement,
  fixed: readonly { readonly nodeId: string; readonly position: Point }[],
  size: Size,
  count: number,
): LayoutOptions {
  const still = { animate: false, fit: false } as const;
  switch (arrangement) {
    case 'layered': {
      const options = { name: 'dagre', ...still, rankDir: 'LR', nodeSep: 12, edgeSep: 6, rankSep: 90 };
      return options as LayoutOptions;
    }
    case 'force': {
      const options = {
        name: 'fcose',
        ...still,
        quality: 'default',
        randomize: true,
        idealEdgeLength: size.width * 0.9,
        nodeSeparation: size.width * 0.6,
        nodeRepulsion: 12_000,
        ...(fixed.length > 0 && { fixedNodeConstraint: fixed }),
      };
      return options as LayoutOptions;
    }
    case 'concentric':
      return {
        name: 'concentric',
        ...still,
        boundingBox: box(count, size),
        minNodeSpacing: size.width * 0.35,
        concentric: (node) => node.degree(false),
        levelWidth: (all) => Math.max(1, all.maxDegree(false) / 4),
      };
    case 'grid': {
      const columns = Math.max(1, Math.round(Math.sqrt((count * size.height * 2.2) / size.width)));
      const rows = Math.ceil(count / columns);
      return {
        name: 'grid',
        ...still,
        boundingBox: { x1: 0, y1: 0, w: columns * (size.width + 28), h: rows * (size.height + 16) },
        cols: columns,
        rows,
        avoidOverlap: false,
      };
    }
  }
}

function box(count: number, size: Size) {
  const side = Math.sqrt(count) * size.width * 1.2;
  return { x1: 0, y1: 0, w: side, h: side };
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
