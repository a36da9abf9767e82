import { z } from 'zod';

/** A branded id: any text, since ids are made by `domain/ids.ts` alone. */
export function idColumn<Id extends string>() {
  return z.custom<Id>((value) => typeof value === 'string');
}

/** A value that may be missing: SQLite says null, Neo4j leaves the property out. */
export function nullableColumn<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}

/** A list or record kept as JSON text. */
export function jsonColumn<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

/** A list, which SQLite hands out as JSON text. */
export function jsonOrList<Schema extends z.ZodType>(item: Schema) {
  return z.union([z.array(item), jsonColumn(z.array(item))]);
}

/** A truth value, which SQLite keeps as 0 or 1. */
export const booleanColumn = z.union([z.boolean(), z.literal([0, 1]).transform(Boolean)]);

export const rangeSchema = z.object({ start: z.number(), end: z.number() });
