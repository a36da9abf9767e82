import type { PlanId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { toPlan } from '../rows/from-rows.ts';
import { clauseRow, measureRow, sectionRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';
import { selectPlans } from './select-rows.ts';

const sectionSql =
  'SELECT * FROM section WHERE planId IN (SELECT value FROM json_each(:ids)) ORDER BY planId, position';
const measureSql =
  'SELECT * FROM measure WHERE planId IN (SELECT value FROM json_each(:ids)) ORDER BY planId, position';
const clauseSql = 'SELECT * FROM clause WHERE planId IN (SELECT value FROM json_each(:ids)) ORDER BY planId, position';

export function findPlans(connection: Connection, ids: readonly PlanId[]): readonly (Plan | null)[] {
  return connection.read(() => {
    const parameters = { ids: JSON.stringify(ids) };
    const plans = new Map(selectPlans(connection, ids).map((row) => [row.id, row]));
    const sections = Map.groupBy(
      connection.all(sectionSql, parameters).map((row) => sectionRow.parse(row)),
      planIdOf,
    );
    const measures = Map.groupBy(
      connection.all(measureSql, parameters).map((row) => measureRow.parse(row)),
      planIdOf,
    );
    const clauses = Map.groupBy(
      connection.all(clauseSql, parameters).map((row) => clauseRow.parse(row)),
      planIdOf,
    );

    return ids.map((id) => {
      const plan = plans.get(id);
      if (!plan) return null;
      return toPlan({
        plan,
        sections: sections.get(id) ?? [],
        measures: measures.get(id) ?? [],
        clauses: clauses.get(id) ?? [],
      });
    });
  });
}

function planIdOf(row: { readonly planId: PlanId }): PlanId {
  return row.planId;
}
