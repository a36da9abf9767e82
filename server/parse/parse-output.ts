import { z } from 'zod';
import { planLevels } from '../domain/plan.ts';

const range = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({
  description: "Half-open range in UTF-16 code units of the file's text.",
});
const quoted = { quote: z.string(), range };
const text = z.string().nullable();

const modality = z.object({ verb: z.string(), strength: z.string(), range });
const clause = z.object({
  id: z.string(),
  text: z.string(),
  range,
  line: z.int(),
  modality: z.array(modality).meta({ description: "The clause's operative verbs; their ranges count in its text." }),
});
const responsibility = z.object({
  lead: z.array(z.string()),
  units: z.array(z.string()),
  deadline: text,
  ...quoted,
});
const measure = z.object({
  id: z.string(),
  number: z.string(),
  writtenNumber: z.string(),
  title: z.string(),
  range,
  line: z.int(),
  clauses: z.array(clause),
  responsibilities: z.array(responsibility),
});
const section = z.object({
  id: z.string(),
  number: z.string().meta({ description: 'Position in the outline, such as 3.2.' }),
  writtenNumber: z.string(),
  title: z.string(),
  range,
  line: z.int(),
  clauses: z.array(clause),
  measures: z.array(measure),
});
const citation = z.object({
  title: z.string(),
  docNumber: text,
  role: z.enum(['basis', 'mention']),
  ...quoted,
});
const industry = z.object({ asWritten: z.string(), id: z.string() });
const zone = z.object({
  name: z.string(),
  kind: z.string(),
  parent: text,
  areaKm2: z.number().nullable(),
  ...quoted,
});
const target = z.object({
  indicator: z.string(),
  comparator: z.string(),
  value: z.number(),
  unit: z.string(),
  year: z.int().nullable(),
  scope: text,
  baseline: text,
  ...quoted,
});
const plan = z.object({
  id: z.string(),
  title: z.string(),
  docNumber: text,
  level: z.enum(planLevels),
  region: z.object({ code: z.string(), name: z.string() }),
  range,
  citations: z.array(citation),
  clauses: z.array(clause).meta({ description: 'Text before the first section.' }),
  sections: z.array(section).meta({ description: 'In document order, a parent before its children.' }),
  zones: z.array(zone),
  zoneIndustries: z.array(z.object({ zone: z.string(), industries: z.array(industry), ...quoted })),
  targets: z.array(target),
});
const table = z.object({
  number: text,
  caption: text,
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      cells: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      confident: z.boolean(),
      range,
    }),
  ),
  range,
});
const warning = z.object({ code: z.string(), message: z.string(), range: range.nullable() });

/** What `parse --json` prints: an array of these. Its JSON Schema is `parse-output.schema.json`, written by `npm run codegen`. */
export const parseOutput = z.object({
  file: z.string(),
  sha256: z.string(),
  kind: z.enum(['plan-document', 'abstract', 'report']),
  title: z.string(),
  docNumber: text,
  issuer: text,
  addressees: text,
  issuedOn: z.iso.date().nullable(),
  effectiveOn: z.iso.date().nullable(),
  status: z.enum(['issued', 'draft']),
  plans: z.array(plan),
  tables: z.array(table),
  warnings: z.array(warning),
});

export type ParseOutput = z.output<typeof parseOutput>;
