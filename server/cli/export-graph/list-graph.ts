import type { Document } from '../../domain/document.ts';
import { createOrganizationId, createRegionId } from '../../domain/ids.ts';
import type { Judged, LinkKind } from '../../domain/link.ts';
import type { Plan } from '../../domain/plan.ts';
import { counts } from '../../domain/sum-up.ts';
import { listPages } from '../../ingest/list-pages.ts';
import { compareText } from '../../store/compare-text.ts';
import type { GraphRelation } from '../../store/edges.ts';
import type { SharedNode } from '../../store/graph-node.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { type GraphRows, toGraphRows } from '../../store/rows/to-graph-rows.ts';
import type { EdgeItem, GraphItems, NodeItem, NodeLabel } from './graph-items.ts';

/**
 * All that is stored as nodes and edges: documents by id with what stands in them in its order, then what they share;
 * edges likewise, links last, by id. Links are those that count, as everywhere: the linker stands by them or a person
 * accepted them, and nobody rejected them.
 */
export function listGraph(store: GraphStore): GraphItems {
  async function* listRows(): AsyncGenerator<{ readonly rows: GraphRows; readonly plans: readonly Plan[] }> {
    for (const { id } of await store.listDocuments()) {
      const document: Document | null = await store.findDocument(id);
      if (document !== null) yield { rows: toGraphRows(document), plans: document.plans };
    }
  }
  return {
    async *nodes() {
      for await (const { rows } of listRows()) yield* listNodes(rows);
      yield* (await store.listSharedNodes()).map(toSharedItem);
    },
    async *edges() {
      const seen = new Set<string>();
      for await (const { rows } of listRows()) {
        for (const edge of listEdges(rows)) {
          // What documents share, several may say.
          if (edge.ends[0] === 'Zone' && seen.has(edge.id)) continue;
          if (edge.ends[0] === 'Zone') seen.add(edge.id);
          yield edge;
        }
      }
      yield* unique(await listCitations(store));
      yield* unique(
        (await store.listAppliesIn()).map((each) =>
          toEdge('APPLIES_IN', ['Measure', each.measureId], ['Zone', each.zoneId]),
        ),
      );
      yield* listRegionParts((await store.listPlans()).map(({ region }) => region.code));
      yield* listLinks(store);
    },
  };
}

const nothing = {
  titleEn: null,
  number: null,
  docNumber: null,
  level: null,
  plan: null,
  region: null,
  year: null,
  value: null,
  unit: null,
  kind: null,
} as const;

function* listNodes({ document, plans, sections, measures, clauses, targets }: GraphRows): Generator<NodeItem> {
  const { id, title, docNumber, kind, issuedOn } = document;
  yield { ...nothing, id, type: 'Document', title, docNumber, year: toYear(issuedOn), kind };
  for (const plan of plans) {
    const place = {
      ...nothing,
      plan: plan.id,
      level: plan.level,
      region: plan.regionCode,
      year: toYear(plan.issuedOn),
    };
    const isOwn = ({ planId }: { readonly planId: string }) => planId === plan.id;
    yield { ...place, id: plan.id, type: 'Plan', title: plan.title, titleEn: plan.titleEn, docNumber: plan.docNumber };
    for (const each of sections.filter(isOwn)) {
      yield {
        ...place,
        id: each.id,
        type: 'Section',
        title: each.title,
        titleEn: each.titleEn,
        number: each.writtenNumber,
      };
    }
    for (const each of measures.filter(isOwn)) {
      yield { ...place, id: each.id, type: 'Measure', title: each.title, titleEn: each.titleEn, number: each.number };
    }
    for (const each of clauses.filter(isOwn)) {
      yield { ...place, id: each.id, type: 'Clause', title: each.text, titleEn: each.textEn };
    }
    for (const each of targets.filter(isOwn)) {
      const { year, value, unit } = each;
      yield { ...place, id: each.id, type: 'Target', title: each.indicator, year, value, unit };
    }
  }
}

function toSharedItem(node: SharedNode): NodeItem {
  switch (node.type) {
    case 'zone':
      return { ...nothing, id: node.zone.id, type: 'Zone', title: node.zone.name, kind: node.zone.kind };
    case 'industry':
      return {
        ...nothing,
        id: node.industry.id,
        type: 'Industry',
        title: node.industry.name,
        titleEn: node.industry.nameEn,
      };
    case 'region':
      return { ...nothing, id: node.region.id, type: 'Region', title: node.region.name, region: node.region.code };
    case 'organization':
      return { ...nothing, id: node.organization.id, type: 'Organization', title: node.organization.name };
  }
}

function toYear(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

type End = readonly [label: NodeLabel, id: string];

function toEdge(relation: GraphRelation, [from, source]: End, [to, target]: End): EdgeItem {
  const id = `${relation} ${source} ${target}`;
  return { id, source, target, relation, ends: [from, to], change: null, score: null, verdict: null };
}

function listEdges(rows: GraphRows): readonly EdgeItem[] {
  const { document, plans, sections, measures, clauses, designations, focuses, promotions, targets } = rows;
  const labels = new Map<string, NodeLabel>([
    ...plans.map(({ id }) => [id, 'Plan'] as const),
    ...sections.map(({ id }) => [id, 'Section'] as const),
    ...measures.map(({ id }) => [id, 'Measure'] as const),
  ]);
  const ownerOf = (id: string): End => [labels.get(id) ?? 'Plan', id];
  const edges = [
    ...plans.map(({ id }) => toEdge('CONTAINS', ['Document', document.id], ['Plan', id])),
    ...sections.map(({ id, parentId, planId }) => toEdge('HAS_SECTION', ownerOf(parentId ?? planId), ['Section', id])),
    ...measures.map(({ id, sectionId }) => toEdge('HAS_MEASURE', ['Section', sectionId], ['Measure', id])),
    ...clauses.map(({ id, measureId, sectionId, planId }) =>
      toEdge('HAS_CLAUSE', ownerOf(measureId ?? sectionId ?? planId), ['Clause', id]),
    ),
    ...designations.map(({ planId, zoneId }) => toEdge('DESIGNATES', ['Plan', planId], ['Zone', zoneId])),
    ...designations.flatMap(({ zoneId, parentId }) =>
      parentId === null ? [] : toEdge('PART_OF', ['Zone', zoneId], ['Zone', parentId]),
    ),
    ...focuses.map(({ zoneId, industryId }) => toEdge('FOCUSES_ON', ['Zone', zoneId], ['Industry', industryId])),
    ...promotions.map((each) => toEdge('PROMOTES', ['Measure', each.measureId], ['Industry', each.industryId])),
    ...targets.map(({ id, ownerId }) => toEdge('SETS', ownerOf(ownerId), ['Target', id])),
    ...(document.issuer === null
      ? []
      : [toEdge('ISSUED_BY', ['Document', document.id], ['Organization', createOrganizationId(document.issuer)])]),
    ...plans.map(({ id, regionCode }) => toEdge('COVERS', ['Plan', id], ['Region', createRegionId(regionCode)])),
  ];
  return unique(edges);
}

async function listCitations(store: GraphStore): Promise<readonly EdgeItem[]> {
  const citations = await store.listBasedOn();
  return citations.map(({ planId, basisId }) => toEdge('BASED_ON', ['Plan', planId], ['Plan', basisId]));
}

/** A region is part of the nearest one above of which there are plans. */
function listRegionParts(planCodes: readonly string[]): readonly EdgeItem[] {
  const codes = [...new Set(planCodes)].toSorted(compareText);
  return codes.flatMap((code) => {
    const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '000000'];
    const nearest = above.find((each) => each !== code && codes.includes(each));
    return nearest === undefined
      ? []
      : toEdge('PART_OF', ['Region', createRegionId(code)], ['Region', createRegionId(nearest)]);
  });
}

async function* listLinks(store: GraphStore): AsyncGenerator<EdgeItem> {
  const readMeasureLinks = store.listMeasureLinks.bind(store, null);
  for await (const page of listPages(readMeasureLinks, ({ id }) => id)) {
    for (const link of page.filter(counts)) yield toLinkEdge(link, 'Measure');
  }
  const readClauseLinks = store.listClauseLinks.bind(store, null);
  for await (const page of listPages(readClauseLinks, ({ link }) => link.id)) {
    for (const { link } of page) if (counts(link)) yield toLinkEdge(link, 'Clause');
  }
}

type StoredLink = Judged<{
  readonly id: string;
  readonly kind: LinkKind;
  readonly upperId: string;
  readonly lowerId: string;
  readonly relation: NonNullable<EdgeItem['change']>;
  readonly score: number;
  readonly accepted: boolean;
}>;

function toLinkEdge(link: StoredLink, label: 'Measure' | 'Clause'): EdgeItem {
  const ofMeasures = link.kind === 'cascade' ? 'CASCADES_TO' : 'OVERLAPS';
  return {
    id: link.id,
    source: link.upperId,
    target: link.lowerId,
    relation: label === 'Clause' ? 'ECHOED_BY' : ofMeasures,
    ends: [label, label],
    change: link.relation,
    score: link.score,
    verdict: link.judgement?.verdict ?? 'proposed',
  };
}

function unique(edges: readonly EdgeItem[]): readonly EdgeItem[] {
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}
