import type { z } from 'zod';
import { listZoneKeys, nameZones } from '../name-zones.ts';
import { industryRow, organizationRow, regionRow, targetRow, type ZoneRow, zoneRow } from '../rows/fact-rows.ts';
import { clauseRow, documentRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';
import { findEnglishNames } from './find-english-names.ts';

/* Rows by their ids, one statement for any number of them, in no particular order. */

const documentSql = `
  SELECT document.id, kind, file, sha256, title, docNumber, issuer, issuedOn, effectiveOn, addressees, status
  FROM json_each(:ids) AS asked JOIN document ON document.id = asked.value
`;
const planSql = 'SELECT plan.* FROM json_each(:ids) AS asked JOIN plan ON plan.id = asked.value';
const sectionSql = 'SELECT section.* FROM json_each(:ids) AS asked JOIN section ON section.id = asked.value';
const measureSql = 'SELECT measure.* FROM json_each(:ids) AS asked JOIN measure ON measure.id = asked.value';
const clauseSql = 'SELECT clause.* FROM json_each(:ids) AS asked JOIN clause ON clause.id = asked.value';
/** A zone is described by the first plan that designates it, else by what plans call it. */
const zoneSql = `
  SELECT id, name, kind, parentId, areaKm2 FROM (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY rank, planId, position, name) AS place FROM (
      SELECT zoneId AS id, 0 AS rank, planId, position, name, kind, parentId, areaKm2
      FROM json_each(:ids) AS asked JOIN designation ON zoneId = asked.value
      UNION ALL
      SELECT zoneId, 1, '', 0, zone, NULL, NULL, NULL
      FROM json_each(:ids) AS asked JOIN focus ON zoneId = asked.value
      UNION ALL
      SELECT parentId, 1, '', 0, designation.parent, NULL, NULL, NULL
      -- Most have no parent, so the planner takes its index for a bad one and would read all.
      FROM json_each(:ids) AS asked CROSS JOIN designation ON parentId = asked.value
    )
  ) WHERE place = 1
`;
const industrySql = 'SELECT industry.* FROM json_each(:ids) AS asked JOIN industry ON industry.id = asked.value';
const targetSql = 'SELECT target.* FROM json_each(:ids) AS asked JOIN target ON target.id = asked.value';
const regionSql = `
  SELECT asked.value AS id, regionCode AS code, min(regionName) AS name
  FROM json_each(:ids) AS asked JOIN plan ON regionCode = substr(asked.value, length('region-') + 1)
  WHERE asked.value LIKE 'region-%'
  GROUP BY regionCode
`;
const organizationSql = `
  SELECT DISTINCT asked.value AS id, issuer AS name
  FROM json_each(:ids) AS asked JOIN document ON issuer = substr(asked.value, length('org-') + 1)
  WHERE asked.value LIKE 'org-%'
`;

export const selectDocuments = createSelect(documentSql, documentRow);
export const selectPlans = createSelect(planSql, planRow);
export const selectSections = createSelect(sectionSql, sectionRow);
export const selectMeasures = createSelect(measureSql, measureRow);
export const selectClauses = createSelect(clauseSql, clauseRow);
const selectBareZones = createSelect(zoneSql, zoneRow.omit({ nameEn: true }));
export const selectIndustries = createSelect(industrySql, industryRow);
export const selectTargets = createSelect(targetSql, targetRow);
export const selectRegions = createSelect(regionSql, regionRow);
export const selectOrganizations = createSelect(organizationSql, organizationRow);

export function selectZones(connection: Connection, ids: readonly string[]): readonly ZoneRow[] {
  const zones = selectBareZones(connection, ids);
  return nameZones(zones, findEnglishNames(connection, listZoneKeys(zones)));
}

function createSelect<Schema extends z.ZodType>(sql: string, schema: Schema) {
  return (connection: Connection, ids: readonly string[]): z.output<Schema>[] =>
    connection.all(sql, { ids: JSON.stringify(ids) }).map((row) => schema.parse(row));
}
