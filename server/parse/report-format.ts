import { z } from 'zod';
import { bilingual } from './abstract-format.ts';

const industries = z.array(z.string().min(1)).default([]);
const zone = z.strictObject({
  name: bilingual,
  region: z.string().regex(/^\d{6}$/),
  industries: industries.meta({ description: 'Of the zone as a whole, as the report names them.' }),
  areas: z.array(z.strictObject({ name: bilingual, industries })).default([]),
  sources: z.array(z.string().min(1)).default([]).meta({ description: 'Titles of the documents that say so.' }),
});

/** What a YAML abstract of a report holds: its tables of zones and their industries. */
export const reportFormat = z.strictObject({
  kind: z.literal('report'),
  title: bilingual,
  issuer: bilingual.optional(),
  issuedOn: z.iso.date().optional(),
  tables: z.array(z.strictObject({ number: z.string().optional(), caption: bilingual, zones: z.array(zone).min(1) })),
});
