import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../../server/domain/document.ts';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { parseOutput } from '../../server/parse/parse-output.ts';
import { toParseOutput } from '../../server/parse/to-parse-output.ts';
import { findLostText, findMisplacedClauses, findMisplacedQuotes } from '../support/check-passages.ts';

/**
 * A folder a case: `input.*`, a plan that we invented, and `expected.json`, its outline. UPDATE_CASES=1 writes the
 * outlines anew; read what changed before you commit it.
 */
const folder = path.join(import.meta.dirname, 'cases');

test.each(readdirSync(folder))('%s', async (name) => {
  const input = readdirSync(path.join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
  const document = await parseDocument(readFileSync(path.join(folder, name, input)), input);
  const expected = path.join(folder, name, 'expected.json');
  const outline = toOutline(document);
  if (process.env.UPDATE_CASES === '1') writeFileSync(expected, `${JSON.stringify(outline, null, 2)}\n`);
  expect(outline).toEqual(existsSync(expected) ? JSON.parse(readFileSync(expected, 'utf8')) : null);
  expect(findMisplacedClauses(document)).toEqual([]);
  expect(findMisplacedQuotes(document)).toEqual([]);
  expect(parseOutput.strict().safeParse(toParseOutput(document)).error).toBeUndefined();
});

function toOutline(document: Document) {
  const { title, docNumber, issuer, issuedOn, status, plans } = document;
  return {
    ...{ title, docNumber, issuer, issuedOn, status },
    plans: plans.map((plan) => ({
      title: plan.title,
      // Running heads and nothing else.
      leftOut: findLostText(document, plan),
      level: plan.level,
      citations: plan.citations.map((citation) =>
        `${citation.role}: ${citation.title} ${citation.docNumber ?? ''}`.trim(),
      ),
      opening: plan.clauses.map(({ text }) => text),
      sections: plan.sections.map((section) => ({
        heading: `${section.path} ${section.writtenNumber} ${section.title}`,
        clauses: section.clauses.map(({ text }) => text),
        measures: section.measures.map(({ number, title: heading, clauses }) => ({
          heading: `${number} ${heading}`,
          clauses: clauses.map(({ text }) => text),
        })),
      })),
    })),
  };
}
