import type { Document } from '../domain/document.ts';

/** The outline of a parsed document, for reading. */
export function describeDocument(document: Document): readonly string[] {
  const head = [`${document.file}: ${document.title}${document.docNumber ? ` (${document.docNumber})` : ''}`];
  if (document.plans.length === 0) return [...head, '  a report, without plans'];
  const plans = document.plans.flatMap((plan) => [
    `  ${plan.title}: ${plan.level}, ${plan.region.name}, ${plan.measureCount} measures`,
    ...plan.sections.flatMap((section) => [
      `    ${section.writtenNumber}${section.title}`,
      ...section.measures.map(
        ({ number, title, line, clauses }) => `      ${number} ${title} (line ${line}, ${clauses.length} clauses)`,
      ),
    ]),
  ]);
  return [...head, ...plans];
}
