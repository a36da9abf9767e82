import type { ClauseLinkId, MeasureLinkId, NodeId } from '../domain/ids.ts';
import { compareText } from './compare-text.ts';

/** The relations of the graph, in the order in which they are listed. */
export const graphRelations = [
  'CONTAINS',
  'HAS_SECTION',
  'HAS_MEASURE',
  'HAS_CLAUSE',
  'BASED_ON',
  'CASCADES_TO',
  'ECHOED_BY',
  'OVERLAPS',
  'DESIGNATES',
  'PART_OF',
  'FOCUSES_ON',
  'PROMOTES',
  'APPLIES_IN',
  'SETS',
  'ISSUED_BY',
  'COVERS',
] as const;
export type GraphRelation = (typeof graphRelations)[number];

/** Two related nodes. A link counts if the linker stands by it or a person accepted it, and nobody rejected it. */
export interface GraphEdge {
  readonly relation: GraphRelation;
  readonly fromId: NodeId;
  readonly toId: NodeId;
  /** Null for what is no link. */
  readonly linkId: MeasureLinkId | ClauseLinkId | null;
  /** 0 to 1; null for what is no link. */
  readonly score: number | null;
}

export interface NeighbourQuery {
  readonly id: NodeId;
  /** Empty: all relations. */
  readonly relations: readonly GraphRelation[];
  /** `out`: the node's own relations; `in`: those of others to it. */
  readonly direction: EdgeDirection | 'both';
  readonly limit: number;
  readonly offset: number;
}

export type EdgeDirection = 'out' | 'in';

export interface Neighbour {
  readonly relation: GraphRelation;
  readonly direction: EdgeDirection;
  readonly id: NodeId;
  readonly linkId: GraphEdge['linkId'];
  readonly score: number | null;
}

export interface NeighbourPage {
  /** Of all relations and both directions, whatever was asked for; in the order of `neighbours`. */
  readonly counts: readonly {
    readonly relation: GraphRelation;
    readonly direction: EdgeDirection;
    readonly count: number;
  }[];
  /** By relation, outward first, then by score descending, then id. */
  readonly neighbours: readonly Neighbour[];
  /** Of all pages. */
  readonly total: number;
}

const directions: readonly EdgeDirection[] = ['out', 'in'];

/** A page of the neighbours that these edges, all those of the node, lead to. */
export function toNeighbourPage(edges: readonly GraphEdge[], query: NeighbourQuery): NeighbourPage {
  const { id, relations, direction, limit, offset } = query;
  const all = toDistinctEdges(edges)
    .flatMap(({ fromId, toId, ...edge }): readonly Neighbour[] => [
      ...(fromId === id ? [{ ...edge, direction: 'out' as const, id: toId }] : []),
      ...(toId === id ? [{ ...edge, direction: 'in' as const, id: fromId }] : []),
    ])
    .sort(compareNeighbours);
  const groups = Map.groupBy(all, (neighbour) => `${neighbour.relation} ${neighbour.direction}`);
  const asked = all.filter(
    (neighbour) =>
      (relations.length === 0 || relations.includes(neighbour.relation)) &&
      (direction === 'both' || direction === neighbour.direction),
  );
  return {
    counts: [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ relation: first.relation, direction: first.direction, count: group.length }] : [];
    }),
    neighbours: asked.slice(offset, offset + limit),
    total: asked.length,
  };
}

/** Each pair of nodes once a relation: what several plans or passages say counts once. */
export function toDistinctEdges(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.relation} ${edge.fromId} ${edge.toId}`, edge])).values()];
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return (
    graphRelations.indexOf(a.relation) - graphRelations.indexOf(b.relation) ||
    directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
    (b.score ?? 0) - (a.score ?? 0) ||
    compareText(a.id, b.id)
  );
}
