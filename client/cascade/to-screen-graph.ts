import type { ScreenEdge, ScreenGraph, ScreenNode } from '../table/screen-graph.ts';
import type { CascadeMeasure } from './cascade-graph.ts';
import type { CascadeModel } from './cascade-model.ts';

type TitleOf = (titled: { readonly title: string; readonly titleEn: string | null }) => string;

/** The measures and links that the filters let through; what is dimmed does not stand out. */
export function toScreenGraph({ graph, shownLevels, links, gaps, lit }: CascadeModel, titleOf: TitleOf): ScreenGraph {
  const carried = new Set(graph.plans.filter(({ isCarried }) => isCarried).map(({ head }) => head.id));
  const toNode = (measure: CascadeMeasure): ScreenNode => ({
    id: measure.id,
    type: 'Measure',
    title: `${measure.number} ${titleOf(measure)}`,
    level: measure.plan.level,
    plan: titleOf(measure.plan),
    region: titleOf({ title: measure.plan.region.name, titleEn: measure.plan.region.nameEn }),
    year: measure.plan.issuedOn === null ? null : Number(measure.plan.issuedOn.slice(0, 4)),
    isGap: carried.has(measure.plan.id) ? gaps.has(measure.id) : null,
    standsOut: lit === null || lit.measures.has(measure.id),
  });
  return {
    nodes: [...graph.measures.values()].filter(({ plan }) => shownLevels.includes(plan.level)).map(toNode),
    edges: links.map(
      ({ id, upperId, lowerId, relation, score }): ScreenEdge => ({
        id,
        fromId: upperId,
        toId: lowerId,
        relation: 'CASCADES_TO',
        change: relation,
        score,
        verdict: null,
        standsOut: lit === null || lit.links.has(id),
      }),
    ),
  };
}
