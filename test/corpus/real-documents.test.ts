import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { parseOutput } from '../../server/parse/parse-output.ts';
import type { ParsedDocument } from '../../server/parse/parsed-document.ts';
import { toParseOutput } from '../../server/parse/to-parse-output.ts';
import { findLostText, findMisplacedClauses, findMisplacedQuotes } from '../support/check-passages.ts';
import { realDocuments, withoutRealDocuments } from '../support/shared-files.ts';

async function parseAll(): Promise<readonly ParsedDocument[]> {
  if (realDocuments === null) return [];
  const names = readdirSync(realDocuments).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.map((name) => parseDocument(readFileSync(path.join(realDocuments ?? '', name)), name)));
}

describe('the real documents', async () => {
  const documents = await parseAll();
  const plans = documents.flatMap((document) => document.plans.map((plan) => ({ document, plan })));

  test('hold seven plans and one report', ({ skip }) => {
    if (realDocuments === null) skip(withoutRealDocuments);
    expect(
      plans.map(({ plan }) => [plan.id.slice(0, 6), plan.level, plan.docNumber, plan.status, plan.measureCount]),
    ).toEqual([
      ['330000', 'provincial', null, 'issued', 28],
      ['110000', 'national', '国发〔2020〕10号', 'issued', 22],
      ['430000', 'national', '国发〔2020〕10号', 'issued', 23],
      ['340000', 'national', '国发〔2020〕10号', 'issued', 19],
      ['330000', 'national', '国发〔2020〕10号', 'issued', 12],
      ['330109', 'district', null, 'draft', 23],
      ['330100', 'city', '杭政函〔2021〕2号', 'issued', 23],
    ]);
    expect(documents.filter(({ kind }) => kind === 'report')).toHaveLength(1);
  });

  test('every clause is what stands at its place, and no text is lost', ({ skip }) => {
    if (realDocuments === null) skip(withoutRealDocuments);
    for (const document of documents) {
      expect(findMisplacedClauses(document)).toEqual([]);
      expect(findMisplacedQuotes(document)).toEqual([]);
      expect(parseOutput.strict().safeParse(toParseOutput(document)).error).toBeUndefined();
    }
    for (const { document, plan } of plans) expect(findLostText(document, plan)).toBe('');
  });

  test('say what zones there are, how large and for what, and what they aim at', ({ skip }) => {
    if (realDocuments === null) skip(withoutRealDocuments);
    const count = plans.map(({ plan }) => [
      plan.level,
      plan.zones.filter(({ areaKm2 }) => areaKm2 !== null).length,
      plan.zoneIndustries.length,
      plan.targets.length,
    ]);
    expect(count).toEqual([
      ['provincial', 5, 4, 24],
      ['national', 5, 3, 0],
      ['national', 7, 3, 1],
      ['national', 6, 3, 0],
      ['national', 10, 0, 0],
      ['district', 2, 3, 4],
      ['city', 9, 3, 8],
    ]);
  });

  test('measures lie one behind the other, each within its plan', ({ skip }) => {
    if (realDocuments === null) skip(withoutRealDocuments);
    for (const { plan } of plans) {
      let end = plan.range.start;
      for (const measure of plan.sections.flatMap((section) => section.measures)) {
        expect(measure.range.start).toBeGreaterThanOrEqual(end);
        expect(measure.clauses.length).toBeGreaterThan(0);
        end = measure.range.end;
      }
      expect(end).toBeLessThanOrEqual(plan.range.end);
    }
  });
});
