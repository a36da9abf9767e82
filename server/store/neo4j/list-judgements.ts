import type { JudgedLinkId } from '../graph-store.ts';
import { judgementRow, toJudgedLinkId } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

export async function listJudgements(
  connection: Connection,
  afterId: string | null,
  limit: number,
): Promise<readonly JudgedLinkId[]> {
  const rows = await connection.read((run) => run('list-judgements', { afterId: afterId ?? '', limit }));
  return rows.map(({ judgement }) => toJudgedLinkId(judgementRow.parse(judgement)));
}
