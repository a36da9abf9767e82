import { freeNodeSize } from '../graph/free-scene.ts';
import type { Point } from '../graph/lane-layout.ts';
import { placeAround, type Side } from '../graph/place-around.ts';
import { mostNodes, type PlacedNode } from './node-list.ts';

/** With both ends of a link, as far as there is room: one that is new stands beside the other, the lower to the right. */
export function addEnds(nodes: readonly PlacedNode[], upperId: string, lowerId: string): readonly PlacedNode[] {
  const lowerPlace = findPlace(nodes, lowerId);
  const grown = addNode(nodes, upperId, lowerPlace, lowerPlace === null ? 'right' : 'left');
  return addNode(grown, lowerId, findPlace(grown, upperId), 'right');
}

function findPlace(nodes: readonly PlacedNode[], id: string): Point | null {
  return nodes.find((node) => node.id === id)?.at ?? null;
}

function addNode(nodes: readonly PlacedNode[], id: string, beside: Point | null, side: Side): readonly PlacedNode[] {
  if (nodes.length >= mostNodes || nodes.some((node) => node.id === id)) return nodes;
  const taken = nodes.flatMap(({ at }) => at ?? []);
  const origin = beside ?? taken[0] ?? { x: 0, y: 0 };
  const [at = origin] = placeAround(taken, origin, 1, freeNodeSize, side);
  return [...nodes, { id, at, isPinned: false, isHidden: false }];
}
