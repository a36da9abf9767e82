import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import type { FreeNode, FreeScene } from './free-scene.ts';
import { syncElements } from './sync-elements.ts';

const node = (id: string, x: number): FreeNode => ({
  id,
  at: { x, y: 0 },
  mark: '',
  label: id,
  form: 'text',
  colour: '#000000',
  tint: '#ffffff',
});
const edge = { id: 'ab', fromId: 'a', toId: 'b', form: 'link', change: 'ADAPTED', score: 1, label: '改写' } as const;
const scene: FreeScene = { nodes: [node('a', 0), node('b', 200)], edges: [edge] };

test('what stays is the same element; what is new is added, what is gone removed', () => {
  const cy = cytoscape({ headless: true });
  syncElements(cy, scene, ({ label }) => label);
  const a = cy.getElementById('a');
  syncElements(cy, { nodes: [node('a', 50), node('c', 9)], edges: [edge] }, ({ label }) => `${label}…`);
  expect(cy.elements().map((each) => each.id())).toEqual(['a', 'c']);
  expect(a.inside()).toBe(true);
  expect(a.position()).toEqual({ x: 50, y: 0 });
  expect(a.data('label')).toBe('a…');
});

test('an edge without both ends is not drawn', () => {
  const cy = cytoscape({ headless: true });
  syncElements(cy, { nodes: [node('a', 0)], edges: [edge] }, ({ label }) => label);
  expect(cy.edges().length).toBe(0);
});
