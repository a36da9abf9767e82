import { z } from 'zod';
import { nullableColumn, rangeSchema } from './column.ts';

const zoneSchema = z.object({
  regionCode: z.string(),
  name: z.string(),
  nameEn: nullableColumn(z.string()),
  industries: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nameEn: nullableColumn(z.string()),
      parentId: nullableColumn(z.string()),
      asWritten: z.string(),
    }),
  ),
});

/** A table of a document, kept as JSON with the document. */
export const tableSchema = z.object({
  caption: nullableColumn(z.string()),
  number: nullableColumn(z.string()),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      cells: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      confident: z.boolean(),
      range: rangeSchema,
      zone: zoneSchema.exactOptional(),
    }),
  ),
  range: rangeSchema,
});
