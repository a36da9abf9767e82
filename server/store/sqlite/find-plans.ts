import type { z } from 'zod';
import type { NodeId, PlanId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { designationRow, englishNameRow, focusRow, industryRow, promotionRow, targetRow } from '../rows/fact-rows.ts';
import { toPlan } from '../rows/from-rows.ts';
import { clauseRow, measureRow, sectionRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';
import { selectPlans } from './select-rows.ts';

const inPlans = 'WHERE planId IN (SELECT value FROM json_each(:ids)) ORDER BY planId, position';

const selectSections = createSelect(`SELECT * FROM section ${inPlans}`, sectionRow);
const selectMeasures = createSelect(`SELECT * FROM measure ${inPlans}`, measureRow);
const selectClauses = createSelect(`SELECT * FROM clause ${inPlans}`, clauseRow);
const selectDesignations = createSelect(`SELECT * FROM designation ${inPlans}`, designationRow);
const selectFocuses = createSelect(`SELECT * FROM focus ${inPlans}, item`, focusRow);
const selectPromotions = createSelect(`SELECT * FROM promotion ${inPlans}`, promotionRow);
const selectTargets = createSelect(`SELECT * FROM target ${inPlans}`, targetRow);
const selectEnglishNames = createSelect(`SELECT * FROM englishName ${inPlans}`, englishNameRow);

const industrySql = `
  SELECT * FROM industry
  WHERE id IN (SELECT industryId FROM focus JOIN json_each(:ids) ON planId = value)
    OR id IN (SELECT industryId FROM promotion JOIN json_each(:ids) ON planId = value)
`;

export function findPlans(connection: Connection, ids: readonly PlanId[]): readonly (Plan | null)[] {
  return connection.read(() => selectTrees(connection, ids));
}

/** The same inside of a transaction. */
export function selectTrees(connection: Connection, ids: readonly PlanId[]): readonly (Plan | null)[] {
  const plans = new Map(selectPlans(connection, ids).map((row) => [row.id, row]));
  const sections = selectSections(connection, ids);
  const measures = selectMeasures(connection, ids);
  const clauses = selectClauses(connection, ids);
  const designations = selectDesignations(connection, ids);
  const focuses = selectFocuses(connection, ids);
  const promotions = selectPromotions(connection, ids);
  const targets = selectTargets(connection, ids);
  const englishNames = selectEnglishNames(connection, ids);
  const industries = connection
    .all(`${industrySql} ORDER BY id`, { ids: JSON.stringify(ids) })
    .map((row) => industryRow.parse(row));

  return ids.map((id) => {
    const plan = plans.get(id);
    if (!plan) return null;
    const named = new Set([...focuses(id), ...promotions(id)].map(({ industryId }) => industryId));
    return toPlan({
      plan,
      sections: sections(id),
      measures: measures(id),
      clauses: clauses(id),
      designations: designations(id),
      focuses: focuses(id),
      promotions: promotions(id),
      targets: targets(id),
      englishNames: englishNames(id),
      industries: industries.filter((industry) => named.has(industry.id)),
    });
  });
}

/** Reads the rows of some plans at once, to be asked for by plan. */
function createSelect<Schema extends z.ZodType<{ readonly planId: NodeId }>>(sql: string, schema: Schema) {
  return (connection: Connection, ids: readonly PlanId[]): ((id: PlanId) => readonly z.output<Schema>[]) => {
    const rows = connection.all(sql, { ids: JSON.stringify(ids) }).map((row) => schema.parse(row));
    const byPlan = Map.groupBy(rows, ({ planId }): NodeId => planId);
    return (id) => byPlan.get(id) ?? [];
  };
}
