import { z } from 'zod';
import type { MeasureId, MeasureLinkId } from '../../domain/ids.ts';
import { idColumn } from '../rows/column.ts';
import type { Connection } from './connection.ts';

const throughRow = z.object({ linkId: z.string(), measureId: idColumn<MeasureId>() });

export async function findThrough(
  connection: Connection,
  ids: readonly MeasureLinkId[],
): Promise<readonly (readonly MeasureId[])[]> {
  const rows = await connection.read((run) => run('find-through', { ids: [...new Set(ids)] }));
  const byLink = Map.groupBy(
    rows.map((row) => throughRow.parse(row)),
    ({ linkId }) => linkId,
  );
  return ids.map((id) => (byLink.get(id) ?? []).map(({ measureId }) => measureId));
}
