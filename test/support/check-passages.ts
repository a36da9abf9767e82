import type { Document } from '../../server/domain/document.ts';
import type { Clause, Plan } from '../../server/domain/plan.ts';
import type { ParsedDocument } from '../../server/parse/parsed-document.ts';

/** Lines that are page numbers or rules, marks of Markdown and of conversions: what a passage may leave out of the original. */
const furniture = /^[^\S\n]*[#>]*[-—–_*=·\s]*\d{0,4}[-—–\s]*$|^[^\S\n]*[#>]+|\*\*|\[bookmark:[^\]]*\]/gm;

const bare = (text: string) => text.replace(furniture, '').replace(/\s/g, '');

/** The clauses of a document that are not what stands at their place, once layout and page furniture are gone. */
export function findMisplacedClauses(document: Document): readonly Clause[] {
  return document.plans
    .flatMap(listClauses)
    .filter(({ text, range }) => bare(document.text.slice(range.start, range.end)) !== bare(text));
}

/** The quotes of facts and citations that are not what stands at their place. */
export function findMisplacedQuotes({ text, plans }: ParsedDocument): readonly string[] {
  return plans
    .flatMap(({ citations, zones, zoneIndustries, targets, responsibilities }) => [
      ...citations,
      ...zones,
      ...zoneIndustries,
      ...targets,
      ...responsibilities,
    ])
    .filter(({ quote, range }) => bare(text.slice(range.start, range.end)) !== bare(quote))
    .map(({ quote }) => quote);
}

/** What of a plan's text, from its first heading on, is in no heading, measure or clause. */
export function findLostText(document: Document, plan: Plan): string {
  const kept = new Uint8Array(document.text.length);
  const ranges = [
    ...plan.sections.map(({ range }) => range),
    ...plan.sections.flatMap(({ measures }) => measures.map(({ range }) => range)),
    ...listClauses(plan).map(({ range }) => range),
  ];
  for (const { start, end } of ranges) kept.fill(1, start, end);
  const from = plan.clauses[0]?.range.start ?? plan.sections[0]?.range.start ?? plan.range.end;
  const lost = Array.from(document.text.slice(from, plan.range.end), (character, i) =>
    kept[from + i] && character !== '\n' ? ' ' : character,
  );
  return bare(lost.join(''));
}

function listClauses(plan: Plan): readonly Clause[] {
  const below = plan.sections.flatMap((section) => [
    ...section.clauses,
    ...section.measures.flatMap((measure) => measure.clauses),
  ]);
  return [...plan.clauses, ...below];
}
