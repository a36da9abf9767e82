import type { ClauseLinkId } from '../../domain/ids.ts';
import type { Evidence } from '../graph-store.ts';
import { toClause } from '../rows/from-rows.ts';
import { clauseRow } from '../rows/node-rows.ts';
import type { Connection, Run } from './connection.ts';
import { parseClauseLink } from './parse-links.ts';

export function findClauseLinks(
  connection: Connection,
  ids: readonly ClauseLinkId[],
): Promise<readonly (Evidence | null)[]> {
  return connection.read((run) => readClauseLinks(run, ids));
}

/** As `findClauseLinks` of the port, in the transaction at hand. */
export async function readClauseLinks(run: Run, ids: readonly ClauseLinkId[]): Promise<readonly (Evidence | null)[]> {
  const rows = await run('find-clause-links', { ids: [...new Set(ids)] });
  const found = new Map(
    rows.map((row): [ClauseLinkId, Evidence] => {
      const link = parseClauseLink(row);
      const upper = toClause(clauseRow.parse(row.upper));
      return [link.id, { link, upper, lower: toClause(clauseRow.parse(row.lower)) }];
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
