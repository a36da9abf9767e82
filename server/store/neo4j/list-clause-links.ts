import type { ClauseLinkId } from '../../domain/ids.ts';
import type { ClauseLink, Judged, LinkKind } from '../../domain/link.ts';
import type { ClausePlace } from '../graph-store.ts';
import { clausePlaceRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';
import { parseClauseLink } from './parse-links.ts';

export async function listClauseLinks(
  connection: Connection,
  kind: LinkKind | null,
  afterId: ClauseLinkId | null,
  limit: number,
): Promise<readonly { readonly link: Judged<ClauseLink>; readonly upper: ClausePlace; readonly lower: ClausePlace }[]> {
  const page = { kind, afterId: afterId ?? '', limit };
  const rows = await connection.read((run) => run('list-clause-links', page));
  return rows.map((row) => ({
    link: parseClauseLink(row),
    upper: clausePlaceRow.parse(row.upper),
    lower: clausePlaceRow.parse(row.lower),
  }));
}
