import { z } from 'zod';

export const countsRow = z.object({
  documents: z.number(),
  plans: z.number(),
  measures: z.number(),
  clauses: z.number(),
  measureLinks: z.number(),
  clauseLinks: z.number(),
});
