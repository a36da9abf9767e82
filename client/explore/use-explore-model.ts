import { useMemo } from 'react';
import type { PlanListQuery } from '../api/documents.generated.ts';
import { type NodeAnswers, useExploreNodes } from '../api/use-explore-nodes.ts';
import { useLinkFacts } from '../api/use-link-facts.ts';
import { useTitle } from '../i18n/use-title.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { type FilteredGraph, filterGraph } from './explore-filter.ts';
import { createExploreGraph, type ExploreGraph, listLinkIds } from './explore-graph.ts';
import type { ExploreView } from './explore-view.ts';
import { type GroupedGraph, groupByPlan } from './group-by-plan.ts';

/** What is on the screen, worked out from the address and what the server said of its nodes. */
export interface ExploreModel {
  /** All nodes of the address that are stored, with all relations among them. */
  readonly graph: ExploreGraph;
  /** What the filters let through and nobody has hidden. */
  readonly filtered: FilteredGraph;
  /** The same folded by plan; null unless that is asked for. */
  readonly grouped: GroupedGraph | null;
  /** What is drawn. */
  readonly shown: FilteredGraph;
  /** How many nodes of the address are not stored any more. */
  readonly missing: number;
  readonly answers: NodeAnswers;
}

/** See {@link ExploreModel}. A movement of the camera or of a node works nothing out. */
export function useExploreModel(view: ExploreView, plans: PlanListQuery['plans']): ExploreModel {
  const titleOf = useTitle();
  const { language } = usePreferences();
  // As text, so that the same nodes at other places are the same dependency.
  const idKey = view.nodes.map(({ id }) => id).join('\n');
  const hiddenKey = view.nodes.flatMap(({ id, isHidden }) => (isHidden ? [id] : [])).join('\n');
  const ids = useMemo(() => (idKey === '' ? [] : idKey.split('\n')), [idKey]);
  const answers = useExploreNodes(ids);
  const { byId } = answers;
  const known = useMemo(() => ids.flatMap((id) => byId.get(id) ?? []), [ids, byId]);
  const linkIds = useMemo(() => listLinkIds(known), [known]);
  const links = useLinkFacts(linkIds);
  const graph = useMemo(
    () => createExploreGraph({ answers: known, plans, links, titleOf, language }),
    [known, plans, links, titleOf, language],
  );
  const { hiddenTypes, hiddenLevels, hiddenRelations, hiddenChanges, hiddenVerdicts } = view;
  const { minScore, region, industry, fromYear, toYear, isGrouped } = view;
  const filtered = useMemo(() => {
    const lists = { hiddenTypes, hiddenLevels, hiddenRelations, hiddenChanges, hiddenVerdicts };
    const ranges = { minScore, region, industry, fromYear, toYear };
    return filterGraph(graph, { ...lists, ...ranges }, new Set(hiddenKey.split('\n')));
  }, [
    graph,
    hiddenKey,
    hiddenTypes,
    hiddenLevels,
    hiddenRelations,
    hiddenChanges,
    hiddenVerdicts,
    minScore,
    region,
    industry,
    fromYear,
    toYear,
  ]);
  const grouped = useMemo(() => (isGrouped ? groupByPlan(filtered) : null), [isGrouped, filtered]);
  return {
    graph,
    filtered,
    grouped,
    shown: grouped ?? filtered,
    missing: known.filter(({ node }) => node === null).length,
    answers,
  };
}
