import type { PlanLevel, Relation } from '../api/documents.generated.ts';
import { countScores } from '../filters/count-scores.ts';
import { passesScore } from '../state/min-score.ts';
import { levels, relations } from '../state/vocabulary.ts';
import type { CascadeGraph, CascadeLink } from './cascade-graph.ts';

export interface LinkFilter {
  /** Links scored below are left out unless a person accepted them, 0 to 1. */
  readonly minScore: number;
  readonly hiddenRelations: readonly Relation[];
  readonly hiddenLevels: readonly PlanLevel[];
  /** Whether to draw links that pass over a lane in view. */
  readonly showSkips: boolean;
}

export interface Facets {
  /** Links that pass all other filters, by relation. */
  readonly relations: Readonly<Record<Relation, number>>;
  /** Measures of each level, shown or not. */
  readonly levels: Readonly<Record<PlanLevel, number>>;
  /** Links that pass all other filters, as `countScores` does. */
  readonly scores: readonly number[];
}

/**
 * Levels of a graph that are in view, in the order of authority. Where all that it has are hidden, as when another plan
 * is chosen, nothing is: there are no lanes without levels.
 */
export function findShownLevels(graph: CascadeGraph, filter: LinkFilter): readonly PlanLevel[] {
  const present = levels.filter((level) => graph.plans.some(({ head }) => head.level === level));
  const shown = present.filter((level) => !filter.hiddenLevels.includes(level));
  return shown.length > 0 ? shown : present;
}

/** Links to draw, best first. */
export function filterLinks(graph: CascadeGraph, filter: LinkFilter): readonly CascadeLink[] {
  const spans = createSpanTest(graph, filter);
  return graph.links.filter(
    (link) => passesScore(link, filter.minScore) && !filter.hiddenRelations.includes(link.relation) && spans(link),
  );
}

/** What each entry of the legend counts. */
export function countFacets(graph: CascadeGraph, filter: LinkFilter): Facets {
  const spans = createSpanTest(graph, filter);
  const inLanes = graph.links.filter(spans);
  const strong = inLanes.filter((link) => passesScore(link, filter.minScore));
  const ofRelation = inLanes.filter(({ relation }) => !filter.hiddenRelations.includes(relation));
  const measures = [...graph.measures.values()];
  return {
    relations: countBy(relations, (each) => strong.filter(({ relation }) => relation === each).length),
    levels: countBy(levels, (each) => measures.filter(({ plan }) => plan.level === each).length),
    scores: countScores(ofRelation.map(({ score }) => score)),
  };
}

function countBy<K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;
}

/** Whether both ends of a link are in view, side by side unless links over a lane are asked for. */
function createSpanTest(graph: CascadeGraph, filter: LinkFilter): (link: CascadeLink) => boolean {
  const shown = findShownLevels(graph, filter);
  const laneOf = (measureId: string) => {
    const level = graph.measures.get(measureId)?.plan.level;
    return level === undefined ? -1 : shown.indexOf(level);
  };
  return ({ upperId, lowerId }) => {
    const upper = laneOf(upperId);
    const lower = laneOf(lowerId);
    return upper >= 0 && lower > upper && (filter.showSkips || lower === upper + 1);
  };
}
