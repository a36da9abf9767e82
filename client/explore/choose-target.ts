import type { ExploreView } from './explore-view.ts';
import type { ExploreModel } from './use-explore-model.ts';

type Choice = Partial<Pick<ExploreView, 'chosen' | 'link' | 'pair' | 'path'>>;

/**
 * What changes when a node is clicked: it alone is chosen, or it joins what is chosen or leaves it. One that stands for
 * a plan chooses what of the plan is in the graph.
 */
export function chooseNode(view: ExploreView, { grouped }: ExploreModel, id: string, isAdded: boolean): Choice {
  const own = grouped?.members.get(id) ?? [id];
  const rest = view.chosen.filter((each) => !own.includes(each));
  const isChosen = rest.length < view.chosen.length;
  const chosen = isAdded ? [...rest, ...(isChosen ? [] : own)] : own;
  return { chosen, link: null, pair: 0, path: null };
}

/** What changes when a relation is clicked: the evidence of a link between measures opens, of others both ends are chosen. */
export function chooseEdge({ shown, grouped }: ExploreModel, id: string): Choice {
  const edge = shown.edges.find((each) => each.id === id);
  if (edge === undefined) return {};
  const hasEvidence = edge.relation === 'CASCADES_TO' || edge.relation === 'OVERLAPS';
  if (hasEvidence && edge.linkId !== null) return { link: edge.linkId, pair: 0 };
  if (grouped !== null) return {};
  return { chosen: [edge.fromId, edge.toId], link: null, pair: 0, path: null };
}
