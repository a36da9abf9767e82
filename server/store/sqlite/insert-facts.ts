import type { IndustryRow } from '../rows/fact-rows.ts';
import type { FactRows } from '../rows/to-fact-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Connection } from './connection.ts';

const designationSql = `
  INSERT INTO designation (planId, position, zoneId, name, kind, parentId, parent, areaKm2, quote, start, "end")
  VALUES (:planId, :position, :zoneId, :name, :kind, :parentId, :parent, :areaKm2, :quote, :start, :end)
`;
const industrySql = `
  INSERT INTO industry (id, name, nameEn, parentId) VALUES (:id, :name, :nameEn, :parentId)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, nameEn = excluded.nameEn, parentId = excluded.parentId
`;
const industryEntrySql = `
  INSERT INTO searchEntry (id, type, position, folded) VALUES (:id, 'industry', 0, :folded)
  ON CONFLICT (id) DO UPDATE SET folded = excluded.folded
`;
const focusSql = `
  INSERT INTO focus (planId, position, item, zoneId, industryId, zone, asWritten, quote, start, "end")
  VALUES (:planId, :position, :item, :zoneId, :industryId, :zone, :asWritten, :quote, :start, :end)
`;
const promotionSql = `
  INSERT INTO promotion (planId, position, measureId, industryId, asWritten, clauseId, start, "end")
  VALUES (:planId, :position, :measureId, :industryId, :asWritten, :clauseId, :start, :end)
`;
const targetSql = `
  INSERT INTO target (id, planId, ownerId, position, indicator, comparator, value, unit, year, scope, baseline, quote,
    start, "end")
  VALUES (:id, :planId, :ownerId, :position, :indicator, :comparator, :value, :unit, :year, :scope, :baseline, :quote,
    :start, :end)
`;
const englishNameSql = `
  INSERT INTO englishName (planId, position, name, nameEn) VALUES (:planId, :position, :name, :nameEn)
`;
const deleteUnusedSql = `
  DELETE FROM industry
  WHERE NOT EXISTS (SELECT 1 FROM focus WHERE industryId = industry.id)
    AND NOT EXISTS (SELECT 1 FROM promotion WHERE industryId = industry.id)
`;

/** Adds what newly stored plans state. Runs inside a transaction. */
export function insertFacts(connection: Connection, rows: FactRows): void {
  for (const row of rows.designations) connection.run(designationSql, row);
  for (const row of rows.industries) connection.run(industrySql, row);
  updateIndustryNames(connection, rows.industries);
  for (const row of rows.focuses) connection.run(focusSql, row);
  for (const row of rows.promotions) connection.run(promotionSql, row);
  for (const row of rows.targets) connection.run(targetSql, row);
  for (const row of rows.englishNames) connection.run(englishNameSql, row);
}

/** Lets industries be found by what they are called now. Runs inside a transaction. */
export function updateIndustryNames(connection: Connection, rows: readonly IndustryRow[]): void {
  for (const row of rows) {
    connection.run(industryEntrySql, { id: row.id, folded: toFolded({ type: 'industry', row }) });
  }
}

/** Takes industries away that nothing names any more. Runs inside a transaction. */
export function deleteUnusedIndustries(connection: Connection): void {
  connection.run(deleteUnusedSql);
}
