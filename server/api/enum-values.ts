import { linkKinds, relations, verdicts } from '../domain/link.ts';
import { strengths } from '../domain/modality.ts';
import { planLevels } from '../domain/plan.ts';
import { zoneKinds } from '../domain/zone.ts';
import { graphRelations } from '../store/edges.ts';

/** `{ NATIONAL: 'national', … }`: the schema writes in capitals what the domain writes small. */
function toEnumValues<const V extends string>(values: readonly V[]) {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as { [K in V as Uppercase<K>]: K };
}

/** With these the resolvers take and give the domain's own words. */
export const enumValues = {
  CascadeDirection: toEnumValues(['up', 'down', 'both']),
  Comparator: {
    EQUAL: '=',
    AT_LEAST: '>=',
    MORE_THAN: '>',
    AT_MOST: '<=',
    LESS_THAN: '<',
    ABOUT: '~',
    ABOVE_AVERAGE_BY: 'above-average-by',
    BELOW_AVERAGE_BY: 'below-average-by',
    TIMES: 'times',
    ORDER_OF: 'order-of',
  },
  ConceptKind: {
    INSTRUMENT: 'instrument',
    INSTITUTION: 'institution',
    INFRASTRUCTURE: 'infrastructure',
    SECTOR: 'sector',
    RIGHT: 'right',
    PLACE_TYPE: 'place-type',
  },
  DocumentKind: { PLAN_DOCUMENT: 'plan-document', ABSTRACT: 'abstract', REPORT: 'report' },
  EdgeDirection: toEnumValues(['out', 'in', 'both']),
  GapDirection: toEnumValues(['up', 'down']),
  GraphRelation: toEnumValues(graphRelations),
  ImportOutcome: toEnumValues(['added', 'changed', 'unchanged', 'refused', 'skipped']),
  ImportState: toEnumValues(['queued', 'reading', 'linking', 'done', 'failed']),
  LinkKind: toEnumValues(linkKinds),
  MatrixKind: { INDUSTRY_ZONE: 'industry-zone', INDUSTRY_PLAN: 'industry-plan', MEASURE_PLAN: 'measure-plan' },
  NodeType: toEnumValues(['plan', 'section', 'measure', 'clause', 'zone', 'industry']),
  OverlapOrigin: toEnumValues(['inherited', 'independent']),
  PathKind: { SHORTEST: 'length', STRONGEST: 'score' },
  PlanLevel: toEnumValues(planLevels),
  PlanStatus: toEnumValues(['issued', 'draft']),
  Relation: toEnumValues(relations),
  Strength: toEnumValues(strengths),
  Verdict: toEnumValues(verdicts),
  ZoneKind: toEnumValues(zoneKinds),
} as const;
