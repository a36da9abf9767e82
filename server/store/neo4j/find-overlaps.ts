import { z } from 'zod';
import type { OverlapPage, OverlapQuery } from '../overlaps.ts';
import { overlapRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';
import { parseMeasureLink } from './parse-links.ts';

const pageRow = z.object({ total: z.number(), overlaps: z.array(z.unknown()) });

export async function findOverlaps(connection: Connection, query: OverlapQuery): Promise<OverlapPage> {
  const filters = { ...query, planIds: [...new Set(query.planIds)] };
  const [row] = await connection.read((run) => run('find-overlaps', filters));
  const { total, overlaps } = pageRow.parse(row);
  return {
    overlaps: overlaps.map((each) => {
      const shared = overlapRow.parse(each);
      const origin = shared.commonUpperIds.length > 0 ? 'inherited' : 'independent';
      return { link: parseMeasureLink(each), origin, ...shared };
    }),
    total,
  };
}
