import type { ScreenGraph } from '../table/screen-graph.ts';

const place = { plan: '甲省方案', region: '甲省', year: 2021, standsOut: true } as const;

/** Two measures and the link between them, for tests. */
export const sampleGraph: ScreenGraph = {
  nodes: [
    { id: 'a#1', type: 'Measure', title: '1 推进 A&B <试点>', level: 'NATIONAL', isGap: false, ...place },
    { id: 'b#2', type: 'Measure', title: '2 开展"试点"', level: 'CITY', isGap: true, ...place, standsOut: false },
  ],
  edges: [
    {
      id: 'a#1>b#2',
      fromId: 'a#1',
      toId: 'b#2',
      relation: 'CASCADES_TO',
      change: 'NARROWED',
      score: 0.75,
      verdict: 'PROPOSED',
      standsOut: true,
    },
  ],
};
