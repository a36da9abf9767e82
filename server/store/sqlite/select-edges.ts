import type { NodeId } from '../../domain/ids.ts';
import { type GraphEdge, type GraphRelation, graphRelations } from '../edges.ts';
import { edgeRow } from '../rows/edge-row.ts';
import type { Connection } from './connection.ts';

/** Where each relation is kept: a table, the expressions for its ends and, where it needs one, a condition. */
interface EdgeSource {
  readonly relation: GraphRelation;
  readonly from: string;
  readonly to: string;
  readonly table: string;
  readonly where?: string;
  readonly isLink?: boolean;
}

const sources: readonly EdgeSource[] = [
  { relation: 'CONTAINS', from: 'documentId', to: 'id', table: 'plan' },
  { relation: 'HAS_SECTION', from: 'planId', to: 'id', table: 'section', where: 'parentId IS NULL' },
  { relation: 'HAS_SECTION', from: 'parentId', to: 'id', table: 'section', where: 'parentId IS NOT NULL' },
  { relation: 'HAS_MEASURE', from: 'sectionId', to: 'id', table: 'measure' },
  { relation: 'HAS_CLAUSE', from: 'measureId', to: 'id', table: 'clause', where: 'measureId IS NOT NULL' },
  {
    ...{ relation: 'HAS_CLAUSE', from: 'sectionId', to: 'id', table: 'clause' },
    where: 'measureId IS NULL AND sectionId IS NOT NULL',
  },
  {
    ...{ relation: 'HAS_CLAUSE', from: 'planId', to: 'id', table: 'clause' },
    where: 'measureId IS NULL AND sectionId IS NULL',
  },
  { relation: 'BASED_ON', from: 'planId', to: 'basisId', table: 'basedOn' },
  {
    ...{ relation: 'CASCADES_TO', from: 'upperId', to: 'lowerId', table: 'standingMeasureLink' },
    ...{ where: "kind = 'cascade'", isLink: true },
  },
  { relation: 'ECHOED_BY', from: 'upperId', to: 'lowerId', table: 'standingClauseLink', isLink: true },
  {
    ...{ relation: 'OVERLAPS', from: 'upperId', to: 'lowerId', table: 'standingMeasureLink' },
    ...{ where: "kind = 'overlap'", isLink: true },
  },
  { relation: 'DESIGNATES', from: 'planId', to: 'zoneId', table: 'designation' },
  { relation: 'PART_OF', from: 'zoneId', to: 'parentId', table: 'designation', where: 'parentId IS NOT NULL' },
  {
    ...{ relation: 'PART_OF', from: "'region-' || code", to: "'region-' || upperCode", table: 'regionPart' },
    where: 'upperCode IS NOT NULL',
  },
  { relation: 'FOCUSES_ON', from: 'zoneId', to: 'industryId', table: 'focus' },
  { relation: 'PROMOTES', from: 'measureId', to: 'industryId', table: 'promotion' },
  { relation: 'APPLIES_IN', from: 'measureId', to: 'zoneId', table: 'appliesIn' },
  { relation: 'SETS', from: 'ownerId', to: 'id', table: 'target' },
  { relation: 'ISSUED_BY', from: 'id', to: "'org-' || issuer", table: 'document', where: 'issuer IS NOT NULL' },
  { relation: 'COVERS', from: 'id', to: "'region-' || regionCode", table: 'plan' },
];

/** One statement a relation: together they would pass SQLite's planner by, and its indexes with it. */
const statements = sources.map(({ relation, from, to, table, where = 'TRUE', isLink = false }) => {
  const select = `
    SELECT '${relation}' AS relation, ${from} AS fromId, ${to} AS toId,
      ${isLink ? 'id' : 'NULL'} AS linkId, ${isLink ? 'score' : 'NULL'} AS score
    FROM ${table}
    WHERE ${where} AND`;
  const asked = 'IN (SELECT value FROM json_each(:ids))';
  return { relation, sql: `${select} ${from} ${asked} UNION ${select} ${to} ${asked}` };
});

/** The edges at some nodes, either way, in no particular order. `relations` empty: of all relations. */
export function selectEdges(
  connection: Connection,
  nodeIds: readonly NodeId[],
  relations: readonly GraphRelation[],
): readonly GraphEdge[] {
  const asked = relations.length === 0 ? graphRelations : relations;
  const ids = JSON.stringify(nodeIds);
  return statements
    .filter(({ relation }) => asked.includes(relation))
    .flatMap(({ sql }) => connection.all(sql, { ids }).map((row) => edgeRow.parse(row)));
}
