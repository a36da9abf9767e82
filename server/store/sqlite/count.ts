import { z } from 'zod';
import type { StoreCounts } from '../graph-store.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT
    (SELECT count(*) FROM document) AS documents,
    (SELECT count(*) FROM plan) AS plans,
    (SELECT count(*) FROM measure) AS measures,
    (SELECT count(*) FROM clause) AS clauses,
    (SELECT count(*) FROM measureLink) AS measureLinks,
    (SELECT count(*) FROM clauseLink) AS clauseLinks
`;

const countsRow = z.object({
  documents: z.number(),
  plans: z.number(),
  measures: z.number(),
  clauses: z.number(),
  measureLinks: z.number(),
  clauseLinks: z.number(),
});

export function count(connection: Connection): StoreCounts {
  return countsRow.parse(connection.get(sql));
}
