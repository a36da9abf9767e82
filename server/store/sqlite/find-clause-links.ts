import type { ClauseLinkId } from '../../domain/ids.ts';
import type { Evidence } from '../graph-store.ts';
import { toClause } from '../rows/from-rows.ts';
import { clauseLinkRow, toClauseLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { clauseLinkSql } from './select-links.ts';
import { selectClauses } from './select-rows.ts';

const sql = `${clauseLinkSql} WHERE link.id IN (SELECT value FROM json_each(:ids))`;

export function findClauseLinks(connection: Connection, ids: readonly ClauseLinkId[]): readonly (Evidence | null)[] {
  return connection.read(() => selectClauseLinks(connection, ids));
}

/** As `findClauseLinks` of the port, in the transaction at hand. */
export function selectClauseLinks(connection: Connection, ids: readonly ClauseLinkId[]): readonly (Evidence | null)[] {
  const rows = connection.all(sql, { ids: JSON.stringify(ids) });
  const links = rows.map((row) => toClauseLink(clauseLinkRow.parse(row)));
  const ends = new Set(links.flatMap((link) => [link.upperId, link.lowerId]));
  const clauses = new Map(selectClauses(connection, [...ends]).map((row) => [row.id, toClause(row)]));
  const found = new Map(
    links.map((link): [ClauseLinkId, Evidence | null] => {
      const upper = clauses.get(link.upperId);
      const lower = clauses.get(link.lowerId);
      return [link.id, upper && lower ? { link, upper, lower } : null];
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
