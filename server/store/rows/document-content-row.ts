import { z } from 'zod';
import type { PlanId } from '../../domain/ids.ts';
import { idColumn, jsonColumn, jsonOrList } from './column.ts';
import { documentRow } from './node-rows.ts';
import { tableSchema } from './table-schema.ts';

/** A document with its text, its tables and the ids of its plans in order. */
export const documentContentRow = documentRow.extend({
  text: z.string(),
  tables: jsonColumn(z.array(tableSchema)),
  planIds: jsonOrList(idColumn<PlanId>()),
});
