import { useMemo } from 'react';
import type { View } from '../state/view.ts';
import type { CascadeGraph } from './cascade-graph.ts';
import { type CascadeModel, createCascadeModel } from './cascade-model.ts';

/** What is on the screen, worked out from the graph and the address; a movement of the camera works nothing out. */
export function useCascadeModel(graph: CascadeGraph, view: View): CascadeModel {
  const { focus, direction, link, minScore, hiddenRelations, hiddenLevels, showSkips } = view;
  return useMemo(() => {
    const filter = { minScore, hiddenRelations, hiddenLevels, showSkips };
    return createCascadeModel(graph, { focus, direction, link, filter });
  }, [graph, focus, direction, link, minScore, hiddenRelations, hiddenLevels, showSkips]);
}
