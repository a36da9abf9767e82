import { z } from 'zod';
import type { MeasureId } from '../../domain/ids.ts';
import type { CascadeQuery, CascadeResult } from '../graph-store.ts';
import { idColumn } from '../rows/column.ts';
import type { CascadeStep } from '../walk-cascade.ts';
import { walkCascade } from '../walk-cascade.ts';
import type { Connection } from './connection.ts';
import { parseMeasureLink } from './parse-links.ts';

const rootRow = z.object({ id: idColumn<MeasureId>() });

export function findCascade(connection: Connection, query: CascadeQuery): Promise<CascadeResult> {
  const { id, minScore } = query;
  return connection.read(async (run) => {
    const follow = async ({ from, direction }: CascadeStep) => {
      const rows = await run(`find-cascade-${direction}`, { from, minScore });
      return rows.map(parseMeasureLink);
    };
    const roots = await run('find-cascade-roots', { id });
    const walk = walkCascade(
      query,
      roots.map((row) => rootRow.parse(row).id),
    );
    let step = walk.next();
    while (!step.done) step = walk.next(await follow(step.value));
    return step.value;
  });
}
