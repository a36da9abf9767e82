import type { GraphRelation, Relation } from '../api/documents.generated.ts';
import type { EdgeForm, FreeScene, NodeForm } from '../graph/free-scene.ts';
import type { Point } from '../graph/lane-layout.ts';
import type { NodeType } from '../table/screen-graph.ts';
import { mixColour } from '../theme/mix-colour.ts';
import type { NodeColours } from './colour-nodes.ts';
import type { FilteredGraph } from './explore-filter.ts';

interface Look {
  readonly places: ReadonlyMap<string, Point>;
  readonly colours: NodeColours;
  /** CSS colour of which node grounds are tints. */
  readonly ground: string;
  readonly pinned: ReadonlySet<string>;
  /** Stands before a title to say in a letter of which level or type it is. */
  readonly nameLevel: (node: FilteredGraph['nodes'][number]) => string;
  readonly nameEdge: (relation: GraphRelation, change: Relation | null) => string;
}

const forms: Readonly<Record<NodeType, NodeForm>> = {
  Plan: 'plan',
  Section: 'text',
  Measure: 'text',
  Clause: 'text',
  Document: 'text',
  Target: 'fact',
  Zone: 'fact',
  Industry: 'fact',
  Region: 'fact',
  Organization: 'fact',
};

/** What the canvas draws of a graph: nodes that have a place, and relations between two of them. */
export function toFreeScene({ nodes, edges }: FilteredGraph, look: Look): FreeScene {
  return {
    nodes: nodes.flatMap((node) => {
      const at = look.places.get(node.id);
      if (at === undefined) return [];
      const colour = look.colours.byId.get(node.id) ?? look.ground;
      const pin = look.pinned.has(node.id) ? '⊙ ' : '';
      const mark = `${pin}${look.nameLevel(node)}`;
      return [
        {
          id: node.id,
          at,
          mark,
          label: node.label,
          form: forms[node.type],
          colour,
          tint: mixColour(look.ground, colour, 0.1),
        },
      ];
    }),
    edges: edges.map(({ id, fromId, toId, relation, change, score }) => ({
      id,
      fromId,
      toId,
      form: toForm(relation),
      change,
      score,
      label: look.nameEdge(relation, change),
    })),
  };
}

function toForm(relation: GraphRelation): EdgeForm {
  switch (relation) {
    case 'CASCADES_TO':
    case 'ECHOED_BY':
    case 'BASED_ON':
      return 'link';
    case 'OVERLAPS':
      return 'overlap';
    case 'CONTAINS':
    case 'HAS_SECTION':
    case 'HAS_MEASURE':
    case 'HAS_CLAUSE':
      return 'outline';
    default:
      return 'fact';
  }
}
