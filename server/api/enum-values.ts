import { linkKinds, relations, verdicts } from '../domain/link.ts';
import { planLevels } from '../domain/plan.ts';

/** `{ NATIONAL: 'national', … }`: the schema writes in capitals what the domain writes small. */
function toEnumValues<const V extends string>(values: readonly V[]) {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as { [K in V as Uppercase<K>]: K };
}

/** With these the resolvers take and give the domain's own words. */
export const enumValues = {
  CascadeDirection: toEnumValues(['up', 'down', 'both']),
  LinkKind: toEnumValues(linkKinds),
  NodeType: toEnumValues(['plan', 'section', 'measure', 'clause']),
  PlanLevel: toEnumValues(planLevels),
  PlanStatus: toEnumValues(['issued', 'draft']),
  Relation: toEnumValues(relations),
  Verdict: toEnumValues(verdicts),
};
