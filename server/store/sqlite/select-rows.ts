import type { z } from 'zod';
import { clauseRow, documentRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';

/* Rows by their ids, one statement for any number of them, in no particular order. */

const documentSql = `
  SELECT document.id, kind, file, sha256, title, docNumber, issuer, issuedOn, status
  FROM json_each(:ids) AS asked JOIN document ON document.id = asked.value
`;
const planSql = 'SELECT plan.* FROM json_each(:ids) AS asked JOIN plan ON plan.id = asked.value';
const sectionSql = 'SELECT section.* FROM json_each(:ids) AS asked JOIN section ON section.id = asked.value';
const measureSql = 'SELECT measure.* FROM json_each(:ids) AS asked JOIN measure ON measure.id = asked.value';
const clauseSql = 'SELECT clause.* FROM json_each(:ids) AS asked JOIN clause ON clause.id = asked.value';

export const selectDocuments = createSelect(documentSql, documentRow);
export const selectPlans = createSelect(planSql, planRow);
export const selectSections = createSelect(sectionSql, sectionRow);
export const selectMeasures = createSelect(measureSql, measureRow);
export const selectClauses = createSelect(clauseSql, clauseRow);

function createSelect<Schema extends z.ZodType>(sql: string, schema: Schema) {
  return (connection: Connection, ids: readonly string[]): z.output<Schema>[] =>
    connection.all(sql, { ids: JSON.stringify(ids) }).map((row) => schema.parse(row));
}
