import { expect, test } from 'vitest';
import { sampleGraph } from './sample-graph.ts';
import { toGraphJson } from './to-graph-json.ts';
import { toEdgeTable, toNodeTable } from './to-graph-tables.ts';
import { toGraphml } from './to-graphml.ts';

test('GraphML declares its keys, escapes what XML needs escaped, and leaves out what is unknown', () => {
  const text = toGraphml({ ...sampleGraph, nodes: sampleGraph.nodes.map((node) => ({ ...node, year: null })) });
  expect(text).toContain('<key id="edge-weight" for="edge" attr.name="weight" attr.type="double"/>');
  expect(text).toContain('<data key="node-label">1 推进 A&amp;B &lt;试点&gt;</data>');
  expect(text).toContain('<edge id="a#1&gt;b#2" source="a#1" target="b#2">');
  expect(text).toContain('<data key="edge-weight">0.75</data>');
  expect(text).not.toContain('key="node-year">');
});

test('a table of relations names both ends', () => {
  expect(toEdgeTable(sampleGraph).split('\r\n')[1]).toBe(
    'a#1>b#2,a#1,1 推进 A&B <试点>,b#2,"2 开展""试点""",CASCADES_TO,NARROWED,0.75,PROPOSED,true',
  );
});

test('a table of nodes has a line each', () => {
  expect(toNodeTable(sampleGraph).split('\r\n')[2]).toBe(
    'b#2,Measure,"2 开展""试点""",CITY,甲省方案,甲省,2021,true,false',
  );
});

test('JSON holds just what is on the screen', () => {
  expect(JSON.parse(toGraphJson(sampleGraph))).toEqual(sampleGraph);
});
