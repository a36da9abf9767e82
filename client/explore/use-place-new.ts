import { useEffect, useEffectEvent } from 'react';
import { arrangeNodes } from '../graph/arrange-nodes.ts';
import { freeNodeSize } from '../graph/free-scene.ts';
import { placeAround } from '../graph/place-around.ts';
import type { ExploreView } from './explore-view.ts';
import type { ExploreModel } from './use-explore-model.ts';
import { useUpdateExplore } from './use-explore-view.ts';

/**
 * Gives places to nodes that the address names without any, as links from other views do, once their relations are
 * known: all are arranged where none has a place, and stand beside the others where some have.
 */
export function usePlaceNew(view: ExploreView, model: ExploreModel): void {
  const update = useUpdateExplore();
  const isReady = !model.answers.isLoading && view.nodes.some(({ at }) => at === null);
  const place = useEffectEvent(() => {
    const { nodes } = view;
    const fixed = nodes.map(({ id, at }) => ({ id, fixed: at }));
    const homeless = nodes.filter(({ at }) => at === null);
    const taken = nodes.flatMap(({ at }) => at ?? []);
    const beside = placeAround(taken, taken[0] ?? { x: 0, y: 0 }, homeless.length, freeNodeSize, 'any');
    const places =
      taken.length === 0
        ? arrangeNodes({ nodes: fixed, edges: model.graph.edges, size: freeNodeSize }, view.layout)
        : new Map(homeless.map(({ id }, index) => [id, beside[index]]));
    update({ nodes: nodes.map((node) => ({ ...node, at: node.at ?? places.get(node.id) ?? null })) }, 'replace');
  });
  useEffect(() => {
    if (isReady) place();
  }, [isReady]);
}
