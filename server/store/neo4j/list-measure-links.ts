import type { MeasureLinkId } from '../../domain/ids.ts';
import type { Judged, LinkKind, MeasureLink } from '../../domain/link.ts';
import type { Connection } from './connection.ts';
import { parseMeasureLink } from './parse-links.ts';

export async function listMeasureLinks(
  connection: Connection,
  kind: LinkKind | null,
  afterId: MeasureLinkId | null,
  limit: number,
): Promise<readonly Judged<MeasureLink>[]> {
  const page = { kind, afterId: afterId ?? '', limit };
  const rows = await connection.read((run) => run('list-measure-links', page));
  return rows.map(parseMeasureLink);
}
