import type { MeasureLinkId } from '../../domain/ids.ts';
import type { Evidence } from '../graph-store.ts';
import { toClause } from '../rows/from-rows.ts';
import { clauseRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';
import { parseClauseLink } from './parse-links.ts';

export async function findEvidence(
  connection: Connection,
  ids: readonly MeasureLinkId[],
): Promise<readonly (readonly Evidence[])[]> {
  const rows = await connection.read((run) => run('find-evidence', { ids: [...new Set(ids)] }));
  const byLink = Map.groupBy(rows, (row) => row.measureLinkId);
  return ids.map((id) =>
    (byLink.get(id) ?? []).map((row) => ({
      link: parseClauseLink(row),
      upper: toClause(clauseRow.parse(row.upper)),
      lower: toClause(clauseRow.parse(row.lower)),
    })),
  );
}
