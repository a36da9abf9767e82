import { z } from 'zod';
import type { MeasureId } from '../../domain/ids.ts';
import { idColumn } from './column.ts';

/** The two measures that a clause link runs between, and the number of clauses of the upper one. */
export const clauseLinkPlace = z.object({
  upperMeasureId: idColumn<MeasureId>(),
  lowerMeasureId: idColumn<MeasureId>(),
  clauses: z.number(),
});
