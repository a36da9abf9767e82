import { z } from 'zod';
import { planLevels } from '../domain/plan.ts';
import { comparators } from '../domain/target.ts';
import { zoneKinds } from '../domain/zone.ts';
import { say } from '../messages/say.ts';

/** A text in Chinese and in English. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const target = z.strictObject({
  indicator: bilingual,
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z
    .string()
    .default('')
    .meta({ description: 'As the plan writes it: 万亿元, 个百分点. Left out for a fraction.' }),
  year: z.int().optional().meta({ description: 'By the end of which.' }),
  scope: bilingual
    .optional()
    .meta({ description: 'Where or among whom it is measured, if not in the plan as a whole.' }),
  baseline: bilingual.optional().meta({ description: 'What it is measured against.' }),
});
const point = z.strictObject({ ...bilingual.shape, targets: z.array(target).default([]) });
const measure = z.strictObject({
  number: z.string().min(1).meta({ description: 'Unique in the plan: a dotted path where numbering restarts.' }),
  writtenNumber: z
    .string()
    .optional()
    .meta({ description: 'As the plan writes it, if that is another: （4） of 2.2.4.' }),
  title: bilingual,
  points: z.array(point).min(1),
});
const section = z.strictObject({
  number: z.string().meta({ description: 'As the plan writes it: 三、 or （二）; empty if the heading bears none.' }),
  title: bilingual,
  points: z.array(point).default([]),
  measures: z.array(measure).default([]),
  get sections() {
    return z.array(section).default([]);
  },
});
const zone = z.strictObject({
  name: bilingual,
  kind: z.enum(zoneKinds),
  parent: z.string().optional().meta({ description: 'Chinese name of the zone, listed before, that it is a part of.' }),
  areaKm2: z.number().positive().optional(),
  industries: z.array(z.string().min(1)).default([]).meta({ description: 'That the plan has it develop, as written.' }),
});
const zones = z.array(zone).superRefine((all, context) => {
  all.forEach(({ parent }, i) => {
    if (parent === undefined || all.slice(0, i).some(({ name }) => name.zh === parent)) return;
    const { en, zh } = say('zoneNotBefore', { zone: parent });
    context.addIssue({ code: 'custom', path: [i, 'parent'], message: en, params: { zh } });
  });
});

/** What a YAML abstract of a plan holds; `seeds/README.md` explains it to those who write one. */
export const abstractFormat = z.strictObject({
  title: bilingual,
  docNumber: z.string().optional(),
  issuer: bilingual.optional(),
  issuedOn: z.iso.date().optional(),
  effectiveOn: z.iso.date().optional(),
  status: z.enum(['issued', 'draft']).default('issued'),
  level: z.enum(planLevels),
  region: z.strictObject({ code: z.string().regex(/^\d{6}$/), ...bilingual.shape }),
  basedOn: z.array(z.strictObject({ title: z.string().min(1), docNumber: z.string().optional() })).default([]),
  zones: zones.default([]),
  points: z.array(point).default([]).meta({ description: 'Of the text before the first section.' }),
  sections: z.array(section).min(1),
});

export type Abstract = z.output<typeof abstractFormat>;
export type Bilingual = z.output<typeof bilingual>;
export type AbstractSection = z.output<typeof section>;
export type AbstractMeasure = z.output<typeof measure>;
export type AbstractPoint = z.output<typeof point>;
export type AbstractZone = z.output<typeof zone>;
