import type {
  ExploreNodeQuery,
  GraphRelation,
  LinkFactsQuery,
  NodeFactsFragment,
  PlanListQuery,
} from '../api/documents.generated.ts';
import { formatQuantity } from '../i18n/format-quantity.ts';
import type { Language } from '../i18n/i18n.ts';
import { toNumbered } from '../i18n/section-number.ts';
import type { Titled } from '../i18n/use-title.ts';
import type { ScreenEdge, ScreenNode } from '../table/screen-graph.ts';

type PlanHead = PlanListQuery['plans'][number];
export type NodeCount = ExploreNodeQuery['neighbours']['counts'][number];
export type LinkFacts = NonNullable<LinkFactsQuery['links'][number]>;

export interface ExploreNode extends Omit<ScreenNode, 'isGap' | 'standsOut'> {
  /** Its title without anything before it. */
  readonly label: string;
  readonly planId: string | null;
  readonly regionCode: string | null;
  /** Its text in both languages, of a clause. */
  readonly passage: { readonly text: string; readonly textEn: string | null } | null;
  /** Industries that it names, or itself. */
  readonly industries: readonly { readonly id: string; readonly name: string }[];
  /** How many neighbours it has, shown or not. */
  readonly counts: readonly NodeCount[];
}

export interface ExploreEdge extends Omit<ScreenEdge, 'standsOut'> {
  /** Id of the measure or clause link; null for what is no link. */
  readonly linkId: string | null;
}

/** The nodes that the address names and all relations among them. */
export interface ExploreGraph {
  readonly nodes: ReadonlyMap<string, ExploreNode>;
  readonly edges: readonly ExploreEdge[];
}

interface Sources {
  /** In the order of the address; null: not stored. */
  readonly answers: readonly ExploreNodeQuery[];
  readonly plans: readonly PlanHead[];
  readonly links: ReadonlyMap<string, LinkFacts>;
  readonly titleOf: (titled: Titled) => string;
  readonly language: Language;
}

/** Joins what the server says of each node; a relation that both ends tell of counts once. */
export function createExploreGraph({ answers, plans, links, ...words }: Sources): ExploreGraph {
  const heads = new Map(plans.map((plan) => [plan.id, plan]));
  const nodes = new Map(
    answers.flatMap(({ node, neighbours }) =>
      node === null ? [] : [[node.id, toNode(node, neighbours.counts, heads, words)] as const],
    ),
  );
  const edges = new Map<string, ExploreEdge>();
  for (const edge of listRelations(answers)) {
    if (!nodes.has(edge.fromId) || !nodes.has(edge.toId)) continue;
    const id = edge.linkId ?? `${edge.relation} ${edge.fromId} ${edge.toId}`;
    const facts = links.get(edge.linkId ?? '');
    edges.set(id, { ...edge, id, change: facts?.relation ?? null, verdict: facts?.verdict ?? null });
  }
  return { nodes, edges: [...edges.values()] };
}

/** Ids of the links among the nodes. */
export function listLinkIds(answers: readonly ExploreNodeQuery[]): readonly string[] {
  const known = new Set(answers.flatMap(({ node }) => node?.id ?? []));
  const inside = listRelations(answers).filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
  return [...new Set(inside.flatMap(({ linkId }) => linkId ?? []))].toSorted();
}

type Words = Pick<Sources, 'titleOf' | 'language'>;

interface RelationFound {
  readonly fromId: string;
  readonly toId: string;
  readonly relation: GraphRelation;
  readonly linkId: string | null;
  readonly score: number | null;
}

function listRelations(answers: readonly ExploreNodeQuery[]): readonly RelationFound[] {
  return answers.flatMap(({ node, neighbours }) =>
    node === null
      ? []
      : neighbours.edges.map(({ relation, direction, linkId, score, node: { id } }) => ({
          relation,
          linkId,
          score,
          ...(direction === 'OUT' ? { fromId: node.id, toId: id } : { fromId: id, toId: node.id }),
        })),
  );
}

function toNode(
  node: NodeFactsFragment,
  counts: readonly NodeCount[],
  heads: ReadonlyMap<string, PlanHead>,
  words: Words,
): ExploreNode {
  const { titleOf } = words;
  const planId = findPlanId(node);
  const head = heads.get(planId ?? '');
  const named = (each: { readonly id: string; readonly name: string; readonly nameEn: string | null }) => ({
    id: each.id,
    name: titleOf({ title: each.name, titleEn: each.nameEn }),
  });
  const label = toLabel(node, words);
  return {
    id: node.id,
    type: node.__typename,
    label,
    title: label,
    planId,
    level: head?.level ?? null,
    plan: head === undefined ? null : titleOf(head),
    region: head === undefined ? null : named({ ...head.region, id: head.region.code }).name,
    regionCode: head?.region.code ?? null,
    year: head?.issuedOn == null ? null : Number(head.issuedOn.slice(0, 4)),
    industries:
      node.__typename === 'Measure' ? node.industries.map(named) : node.__typename === 'Industry' ? [named(node)] : [],
    passage: node.__typename === 'Clause' ? node : null,
    counts,
  };
}

function findPlanId(node: NodeFactsFragment): string | null {
  switch (node.__typename) {
    case 'Plan':
      return node.id;
    case 'Section':
      return node.planId;
    case 'Measure':
    case 'Clause':
    case 'Target':
      return node.plan.id;
    default:
      return null;
  }
}

function toLabel(node: NodeFactsFragment, { titleOf, language }: Words): string {
  switch (node.__typename) {
    case 'Plan':
      return titleOf(node);
    case 'Section':
      return titleOf(toNumbered(node));
    case 'Measure':
      return `${node.number} ${titleOf(node)}`;
    case 'Clause':
      return titleOf({ title: node.text, titleEn: node.textEn });
    case 'Industry':
    case 'Zone':
    case 'Region':
    case 'Organization':
      return titleOf({ title: node.name, titleEn: node.nameEn });
    case 'Target':
      return `${titleOf({ title: node.indicator, titleEn: node.indicatorEn })} ${formatQuantity(node.value, node.unit, language)}`;
    case 'Document':
      return titleOf({ title: node.name, titleEn: node.nameEn });
  }
}
