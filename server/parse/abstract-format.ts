import { z } from 'zod';
import { planLevels } from '../domain/plan.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const measure = z.strictObject({ number: z.string().min(1), title: bilingual, points: z.array(bilingual).min(1) });
const section = z.strictObject({
  number: z.string(),
  title: bilingual,
  points: z.array(bilingual).default([]),
  measures: z.array(measure).default([]),
  get sections() {
    return z.array(section).default([]);
  },
});

/** What a YAML abstract of a plan holds; `seeds/README.md` explains it to those who write one. */
export const abstractFormat = z.strictObject({
  title: bilingual,
  docNumber: z.string().optional(),
  issuer: z.string().optional(),
  issuedOn: z.iso.date().optional(),
  status: z.enum(['issued', 'draft']).default('issued'),
  level: z.enum(planLevels),
  region: z.strictObject({ code: z.string().regex(/^\d{6}$/, 'six digits of GB/T 2260'), name: z.string().min(1) }),
  basedOn: z.array(z.strictObject({ title: z.string().min(1), docNumber: z.string().optional() })).default([]),
  sections: z.array(section).min(1),
});

export type AbstractSection = z.output<typeof section>;
export type AbstractMeasure = z.output<typeof measure>;
