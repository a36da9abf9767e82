import type { MeasureLinkId } from '../../domain/ids.ts';
import type { Judged, MeasureLink } from '../../domain/link.ts';
import type { Connection } from './connection.ts';
import { parseMeasureLink } from './parse-links.ts';

export async function findMeasureLinks(
  connection: Connection,
  ids: readonly MeasureLinkId[],
): Promise<readonly (Judged<MeasureLink> | null)[]> {
  const rows = await connection.read((run) => run('find-measure-links', { ids: [...new Set(ids)] }));
  const links = new Map(rows.map(parseMeasureLink).map((link) => [link.id, link]));
  return ids.map((id) => links.get(id) ?? null);
}
