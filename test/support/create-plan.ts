import {
  createClauseId,
  createMeasureId,
  createPlanId,
  createSectionId,
  type DocumentId,
} from '../../server/domain/ids.ts';
import type { Plan } from '../../server/domain/plan.ts';
import { toLevel } from '../../server/domain/region.ts';

/** A plan of one section out of its measures, each a heading and the texts of its clauses. Ranges mean nothing. */
export function createPlan(
  regionCode: string,
  title: string,
  measures: readonly (readonly [title: string, clauses: readonly string[]])[],
): Plan {
  const id = createPlanId(regionCode, title);
  const range = { start: 0, end: 1 };
  const region = { code: regionCode, name: regionCode };
  return {
    id,
    documentId: `doc-${title}` as DocumentId,
    title,
    titleEn: null,
    docNumber: null,
    level: toLevel(region),
    region,
    status: 'issued',
    issuedOn: null,
    issuer: null,
    abstractSha256: null,
    range,
    citations: [],
    measureCount: measures.length,
    clauses: [],
    zones: [],
    zoneIndustries: [],
    promotions: [],
    industries: [],
    targets: [],
    responsibilities: [],
    englishNames: [],
    sections: [
      {
        id: createSectionId(id, '1'),
        parentId: null,
        path: '1',
        writtenNumber: '一、',
        title: '任务',
        titleEn: null,
        range,
        line: 1,
        clauses: [],
        measures: measures.map(([heading, texts], i) => {
          const measureId = createMeasureId(id, String(i + 1));
          const clauses = texts.map((text) => ({
            id: createClauseId(measureId, text, 0),
            text,
            textEn: null,
            abstract: null,
            range,
            line: 1,
            strength: null,
          }));
          const number = String(i + 1);
          return {
            id: measureId,
            number,
            writtenNumber: `${number}.`,
            title: heading,
            titleEn: null,
            range,
            line: 1,
            clauses,
          };
        }),
      },
    ],
  };
}
