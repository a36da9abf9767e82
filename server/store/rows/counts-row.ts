import { z } from 'zod';
import { jsonOrList } from './column.ts';

export const countsRow = z.object({
  documents: z.number(),
  plans: z.number(),
  measures: z.number(),
  clauses: z.number(),
  measureLinks: z.number(),
  clauseLinks: z.number(),
  clauseLinksByMethod: jsonOrList(z.object({ method: z.string(), count: z.number() })),
});
