import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExpansionDocument, PathBetweenDocument } from '../api/documents.generated.ts';
import type { Failure } from '../api/loaded.ts';
import { useAsk } from '../api/use-ask.ts';
import { arrangeNodes } from '../graph/arrange-nodes.ts';
import { freeNodeSize } from '../graph/free-scene.ts';
import type { Point } from '../graph/lane-layout.ts';
import { placeAround, type Side } from '../graph/place-around.ts';
import { changeNodes, collapseNode } from './change-nodes.ts';
import type { NodeCount } from './explore-graph.ts';
import type { ExploreView, Layout } from './explore-view.ts';
import { mostNodes, type PlacedNode } from './node-list.ts';
import type { ExploreModel } from './use-explore-model.ts';
import { useUpdateExplore } from './use-explore-view.ts';
import { toPathQuestion } from './use-path.ts';

/** How many nodes one expansion adds at most. */
export const expansionStep = 25;

/** As many neighbours as the server lists at once. */
const mostNeighbours = 200;

const origin: Point = { x: 0, y: 0 };

/** All that changes the graph; each is one step that can be undone. */
export interface ExploreActions {
  readonly add: (id: string, at: Point) => void;
  readonly expand: (id: string, relation: NodeCount['relation'], direction: NodeCount['direction']) => Promise<void>;
  readonly collapse: (id: string) => void;
  readonly hide: (ids: readonly string[]) => void;
  readonly showHidden: () => void;
  readonly pin: (ids: readonly string[], isPinned: boolean) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly keepOnly: (ids: readonly string[]) => void;
  readonly move: (places: ReadonlyMap<string, Point>) => void;
  readonly arrange: (layout: Layout) => void;
  readonly findPath: (kind: NonNullable<ExploreView['path']>) => Promise<void>;
  readonly clear: () => void;
  /** What to tell the user of the last of them; null if all went well. */
  readonly problem: string | Failure | null;
  readonly isBusy: boolean;
}

/** See {@link ExploreActions}. */
export function useExploreActions(view: ExploreView, model: ExploreModel): ExploreActions {
  const { t } = useTranslation();
  const ask = useAsk();
  const update = useUpdateExplore();
  const [problem, setProblem] = useState<string | Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { nodes } = view;

  const change = (next: Partial<ExploreView>) => {
    setProblem(null);
    update(next, 'push');
  };
  /** Adds what is not there yet, as far as there is room. */
  const withNew = (ids: readonly string[], from: Point, side: Side): readonly PlacedNode[] => {
    const known = new Set(nodes.map(({ id }) => id));
    const fresh = [...new Set(ids)].filter((id) => !known.has(id));
    const taken = nodes.flatMap(({ at }) => at ?? []);
    const room = fresh.slice(0, mostNodes - nodes.length);
    const places = placeAround(taken, from, room.length, freeNodeSize, side);
    return [
      ...nodes,
      ...room.map((id, index) => ({ id, at: places[index] ?? from, isPinned: false, isHidden: false })),
    ];
  };
  const placeOf = (id: string | undefined) => nodes.find((node) => node.id === id)?.at ?? origin;

  return {
    problem,
    isBusy,
    add: (id, at) => {
      if (nodes.length >= mostNodes) return setProblem(t('explore.tooMany', { most: mostNodes }));
      change({
        nodes: changeNodes(withNew([id], at, 'any'), [id], { isHidden: false }),
        chosen: [id],
        path: null,
        link: null,
      });
    },
    expand: async (id, relation, direction) => {
      if (nodes.length >= mostNodes) return setProblem(t('explore.tooMany', { most: mostNodes }));
      setBusy(true);
      const there = nodes.length;
      const variables = { id, relation, direction, first: Math.min(mostNeighbours, there + expansionStep) };
      const { data, failure } = await ask(ExpansionDocument, variables);
      setBusy(false);
      if (failure !== null) return setProblem(failure);
      const known = new Set(nodes.map((node) => node.id));
      const found = data.neighbours.edges.map(({ node }) => node.id);
      const fresh = found.filter((each) => !known.has(each)).slice(0, expansionStep);
      // What was hidden is asked for again.
      const grown = changeNodes(withNew(fresh, placeOf(id), direction === 'OUT' ? 'right' : 'left'), found, {
        isHidden: false,
      });
      change({ nodes: grown, chosen: [id], path: null, link: null });
    },
    collapse: (id) => change({ nodes: collapseNode(nodes, model.graph.edges, id) }),
    hide: (ids) => change({ nodes: changeNodes(nodes, ids, { isHidden: true }), chosen: [], path: null }),
    showHidden: () => change({ nodes: nodes.map((node) => ({ ...node, isHidden: false })) }),
    pin: (ids, isPinned) => change({ nodes: changeNodes(nodes, ids, { isPinned }) }),
    remove: (ids) => change({ nodes: nodes.filter(({ id }) => !ids.includes(id)), chosen: [], path: null, link: null }),
    keepOnly: (ids) => change({ nodes: nodes.filter(({ id }) => ids.includes(id)) }),
    move: (places) => change({ nodes: nodes.map((node) => ({ ...node, at: places.get(node.id) ?? node.at })) }),
    arrange: (layout) => {
      const { filtered } = model;
      const shown = new Set(filtered.nodes.map(({ id }) => id));
      const places = arrangeNodes(
        {
          nodes: nodes
            .filter(({ id }) => shown.has(id))
            .map(({ id, at, isPinned }) => ({ id, fixed: isPinned ? at : null })),
          edges: filtered.edges,
          size: freeNodeSize,
        },
        layout,
      );
      change({ layout, nodes: nodes.map((node) => ({ ...node, at: places.get(node.id) ?? node.at })), camera: null });
    },
    findPath: async (kind) => {
      const question = toPathQuestion(view, kind);
      if (question === null) return;
      setBusy(true);
      const { data, failure } = await ask(PathBetweenDocument, question);
      setBusy(false);
      if (failure !== null) return setProblem(failure);
      const ids = data.path.path?.nodes.map(({ id }) => id) ?? [];
      const [from, to] = [placeOf(view.chosen[0]), placeOf(view.chosen[1])];
      const between = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      change({ nodes: changeNodes(withNew(ids, between, 'any'), ids, { isHidden: false }), path: kind, link: null });
    },
    clear: () => change({ nodes: [], chosen: [], path: null, link: null, camera: null }),
  };
}
