import type { Core, ElementDefinition } from 'cytoscape';
import { type FreeNode, type FreeScene, toEdgeWidth } from './free-scene.ts';

/**
 * Adds what a scene has and the canvas has not, removes what it has no more and brings the rest up to date, so that a
 * node that stays is the same element and one under the pointer is not lost. `toLabel` gives the text that fits into a node.
 */
export function syncElements(cy: Core, { nodes, edges }: FreeScene, toLabel: (node: FreeNode) => string): void {
  const known = new Set(nodes.map(({ id }) => id));
  const wanted: readonly ElementDefinition[] = [
    ...nodes.map(
      (node): ElementDefinition => ({
        group: 'nodes',
        data: { id: node.id, form: node.form, colour: node.colour, tint: node.tint, label: toLabel(node) },
        position: { ...node.at },
      }),
    ),
    ...edges
      .filter(({ fromId, toId }) => known.has(fromId) && known.has(toId))
      .map(
        ({ fromId, toId, ...data }): ElementDefinition => ({
          group: 'edges',
          data: { ...data, source: fromId, target: toId, width: toEdgeWidth(data.score) },
        }),
      ),
  ];
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const definition of wanted) {
      const element = cy.getElementById(definition.data.id ?? '');
      if (element.empty()) {
        cy.add({ ...definition });
        continue;
      }
      element.data(definition.data);
      if (definition.position !== undefined && !element.grabbed()) element.position(definition.position);
    }
  });
}
