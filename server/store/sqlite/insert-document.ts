import type { Document } from '../../domain/document.ts';
import { toGraphRows } from '../rows/to-graph-rows.ts';
import type { SearchableRow } from '../search/search-texts.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Connection } from './connection.ts';
import { insertFacts } from './insert-facts.ts';

const documentSql = `
  INSERT INTO document (id, kind, file, sha256, title, docNumber, issuer, issuedOn, status, effectiveOn, addressees,
    text, tables)
  VALUES (:id, :kind, :file, :sha256, :title, :docNumber, :issuer, :issuedOn, :status, :effectiveOn, :addressees,
    :text, :tables)
`;
const planSql = `
  INSERT INTO plan (id, documentId, position, title, titleEn, docNumber, level, regionCode, regionName, status,
    issuedOn, issuer, start, "end", citations, measureCount, responsibilities, abstractSha256)
  VALUES (:id, :documentId, :position, :title, :titleEn, :docNumber, :level, :regionCode, :regionName, :status,
    :issuedOn, :issuer, :start, :end, :citations, :measureCount, :responsibilities,
    :abstractSha256)
`;
const sectionSql = `
  INSERT INTO section (id, planId, parentId, position, path, writtenNumber, title, titleEn, start, "end", line)
  VALUES (:id, :planId, :parentId, :position, :path, :writtenNumber, :title, :titleEn, :start, :end, :line)
`;
const measureSql = `
  INSERT INTO measure (id, planId, sectionId, position, number, writtenNumber, title, titleEn, start, "end", line)
  VALUES (:id, :planId, :sectionId, :position, :number, :writtenNumber, :title, :titleEn, :start, :end, :line)
`;
const clauseSql = `
  INSERT INTO clause (id, planId, sectionId, measureId, position, text, textEn, abstract, start, "end", line,
    strength)
  VALUES (:id, :planId, :sectionId, :measureId, :position, :text, :textEn, :abstract, :start, :end, :line,
    :strength)
`;
const searchEntrySql = `
  INSERT INTO searchEntry (id, type, planId, position, folded) VALUES (:id, :type, :planId, :position, :folded)
`;

/** Adds a document of which nothing is stored yet. Runs inside a transaction. */
export function insertDocument(connection: Connection, document: Document): void {
  const rows = toGraphRows(document);
  const insertEntry = (planId: string, node: Exclude<SearchableRow, { type: 'zone' | 'industry' }>) => {
    const { id, position } = node.row;
    connection.run(searchEntrySql, { id, type: node.type, planId, position, folded: toFolded(node) });
  };

  connection.run(documentSql, {
    ...rows.document,
    text: document.text,
    tables: JSON.stringify(document.tables),
  });
  for (const row of rows.plans) {
    connection.run(planSql, {
      ...row,
      citations: JSON.stringify(row.citations),
      responsibilities: JSON.stringify(row.responsibilities),
    });
    insertEntry(row.id, { type: 'plan', row, citedNumbers: [] });
  }
  for (const row of rows.sections) {
    connection.run(sectionSql, row);
    insertEntry(row.planId, { type: 'section', row });
  }
  for (const row of rows.measures) {
    connection.run(measureSql, row);
    insertEntry(row.planId, { type: 'measure', row });
  }
  for (const row of rows.clauses) {
    connection.run(clauseSql, row);
    insertEntry(row.planId, { type: 'clause', row });
  }
  insertFacts(connection, rows);
}
