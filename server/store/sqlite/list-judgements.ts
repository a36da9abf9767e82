import type { JudgedLinkId } from '../graph-store.ts';
import { judgementRow, toJudgedLinkId } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

const sql = 'SELECT * FROM judgement WHERE linkId > :afterId ORDER BY linkId LIMIT :limit';

export function listJudgements(connection: Connection, afterId: string | null, limit: number): readonly JudgedLinkId[] {
  return connection.all(sql, { afterId: afterId ?? '', limit }).map((row) => toJudgedLinkId(judgementRow.parse(row)));
}
