import { createDocumentId } from '../domain/ids.ts';
import { nation } from '../domain/region.ts';
import { FileError } from '../errors.ts';
import { say } from '../messages/say.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import { findLevel, findRegion } from './front-matter/regions.ts';
import { findDocumentTitle, isReportTitle, stripDraftRemark } from './front-matter/titles.ts';
import type { IndustryLexicon } from './industries/industries.ts';
import { buildPlan, type LineOf, type Restore } from './outline/build-plan.ts';
import { findPlanStarts } from './outline/find-plan-starts.ts';
import { readOutline } from './outline/outline.ts';
import { countBodyLines } from './outline/plan-body.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { readFacts } from './read-facts.ts';
import type { Source } from './source.ts';
import { readTables } from './tables/tables.ts';
import { emptyText, type MappedText } from './text/mapped-text.ts';
import { restore, simplify } from './text/simplify.ts';
import { findWrapWidth, readSourceLines, type SourceLine } from './text/source-lines.ts';
import { dropContents } from './text/table-of-contents.ts';

/**
 * Reads a decoded text as a document with its plans and what they say. Throws FileError if it is neither a plan nor a
 * report, or has a line of more than a million characters.
 */
export function parseText(source: Source, lexicon: IndustryLexicon): ParsedDocument {
  refuseLongLines(source);
  const simplified = simplify(source.text);
  const lines = dropContents(readSourceLines(simplified));
  const toOriginal: Restore = (text, start = 0) => restore(text, start, source.text, simplified);
  const titleOf = ({ text, offsets }: MappedText) => toOriginal(text, offsets[0]);
  const documentTitle = findDocumentTitle(lines);
  const starts = isReportTitle(documentTitle?.title.text ?? '') ? [] : findPlanStarts(lines, documentTitle);
  const title = documentTitle?.title ?? starts[0]?.title.title ?? emptyText;
  if (starts.length === 0 && !isReportTitle(title.text)) {
    throw new FileError('NOT_A_PLAN', source.file, say('noPlanFound'));
  }
  const bodies = starts.map(({ title: block, firstHeading }, i) => {
    const all = lines.slice(block.to, starts[i + 1]?.title.from ?? lines.length);
    const count = countBodyLines(all, firstHeading - block.to);
    return { title: block.title, lines: all.slice(0, count), behind: all.slice(count) };
  });
  const head = lines.slice(0, starts[0]?.firstHeading ?? 40);
  const front = readFrontMatter([...head, ...(bodies.at(-1)?.behind ?? [])], title.text);
  // These carry no places of their own: they are sought by their beginning.
  const asWritten = (text: string | null) =>
    text && toOriginal(text, Math.max(0, simplified.indexOf(text.slice(0, 3))));
  const id = createDocumentId(front.docNumber, stripDraftRemark(titleOf(title)));
  const header = {
    file: source.file,
    sha256: source.sha256,
    id,
    title: stripDraftRemark(titleOf(title)),
    ...front,
    docNumber: asWritten(front.docNumber),
    issuer: asWritten(front.issuer),
    addressees: asWritten(front.addressees),
  };
  const { tables, warnings } = readTables(source.text, lexicon);
  const document = { ...header, text: source.text, tables };
  if (starts.length === 0) return { ...document, kind: 'report', plans: [], effectiveOn: null, warnings };
  const lineOf = createLineOf(lines);
  const read = bodies.map((body) => {
    const planTitle = stripDraftRemark(body.title.text);
    const region = findRegion(planTitle, front.issuer);
    const last = body.lines.at(-1)?.content.offsets.at(-1) ?? body.title.offsets.at(-1) ?? 0;
    const facts = {
      documentId: id,
      title: stripDraftRemark(titleOf(body.title)),
      docNumber: asWritten(front.docNumber),
      level: findLevel(front.issuer, front.docNumber, region, planTitle),
      region: region ?? nation,
      status: front.status,
      issuedOn: front.issuedOn,
      issuer: asWritten(front.issuer),
      range: { start: body.title.offsets[0] ?? 0, end: last + 1 },
    };
    const built = buildPlan(facts, readOutline(body.lines, findWrapWidth(body.lines)), lineOf, toOriginal);
    return readFacts(built.plan, built.passages, lexicon, toOriginal);
  });
  return {
    ...document,
    kind: 'plan-document',
    plans: read.map(({ plan }) => plan),
    effectiveOn: read.map(({ effectiveOn }) => effectiveOn).find((date) => date !== null) ?? null,
    warnings: [...read.flatMap((each) => each.warnings), ...warnings],
  };
}

/** A paragraph of a plan has some thousand characters; what has so many more is no text, and costs memory in proportion. */
const longestLine = 1_000_000;

function refuseLongLines({ text, file }: Source): void {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > longestLine) {
      throw new FileError('FILE_TOO_LARGE', file, say('lineLong', { line, length, most: longestLine }));
    }
    start += length + 1;
  }
}

function createLineOf(lines: readonly SourceLine[]): LineOf {
  const starts = lines.map((line) => line.content.offsets[0] ?? 0);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low]?.number ?? 1;
  };
}
