import type { ExploreEdge, ExploreNode } from './explore-graph.ts';

/** For tests: a measure `a#1` of plan `a` leads to `b#1` and `b#2` of plan `b`, and `b#2` names an industry. */
export function createSampleExplore(): {
  readonly nodes: readonly ExploreNode[];
  readonly edges: readonly ExploreEdge[];
} {
  return {
    nodes: [
      measure('a', 1),
      measure('b', 1),
      measure('b', 2),
      { ...measure('', 0), id: 'steel', type: 'Industry', planId: null, level: null },
    ],
    edges: [
      link('a#1', 'b#1', 0.9),
      link('a#1', 'b#2', 0.6),
      { ...link('b#2', 'steel', 0), relation: 'PROMOTES', score: null },
    ],
  };
}

function measure(plan: string, number: number): ExploreNode {
  return {
    id: `${plan}#${number}`,
    type: 'Measure',
    title: `${number} 措施`,
    label: `${number} 措施`,
    planId: plan,
    level: plan === 'a' ? 'NATIONAL' : 'CITY',
    plan: `方案 ${plan}`,
    region: null,
    regionCode: null,
    year: plan === 'a' ? 2020 : 2021,
    passage: null,
    industries: [],
    counts: [],
  };
}

function link(fromId: string, toId: string, score: number): ExploreEdge {
  return {
    id: `${fromId}>${toId}`,
    linkId: `${fromId}>${toId}`,
    fromId,
    toId,
    relation: 'CASCADES_TO',
    change: 'ADAPTED',
    score,
    verdict: 'PROPOSED',
  };
}
