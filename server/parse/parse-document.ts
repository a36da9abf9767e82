import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Document } from '../domain/document.ts';
import { createDocumentId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { nation } from '../domain/region.ts';
import { FileError } from '../errors.ts';
import { buildPlan, type LineOf, type Restore } from './build-plan.ts';
import { decodeText } from './decode-text.ts';
import { findPlanStarts } from './find-plan-starts.ts';
import { readFrontMatter } from './front-matter.ts';
import { emptyText, type MappedText } from './mapped-text.ts';
import { readOutline } from './outline.ts';
import { countBodyLines } from './plan-body.ts';
import { readAbstract } from './read-abstract.ts';
import { findLevel, findRegion } from './regions.ts';
import { restore, simplify } from './simplify.ts';
import type { Source } from './source.ts';
import { findWrapWidth, readSourceLines, type SourceLine } from './source-lines.ts';
import { dropContents } from './table-of-contents.ts';
import { findDocumentTitle, isReportTitle, stripDraftRemark } from './titles.ts';

/** File name extensions that can be read, in lower case. */
const readableExtensions = ['.txt', '.md', '.markdown', '.yaml', '.yml'] as const;

/**
 * Reads a file's bytes as a document with its plans. `file` is its name, which errors and the document carry.
 * Throws FileError if the file is empty, binary, or neither a plan, a report nor an abstract.
 */
export function parseDocument(bytes: Uint8Array, file: string): Document {
  const extension = path.extname(file).toLowerCase();
  if (!readableExtensions.some((each) => each === extension)) {
    throw new FileError(
      'NOT_A_PLAN',
      file,
      `files of type "${extension || 'none'}" cannot be read yet; save it as one of ${readableExtensions.join(', ')}`,
    );
  }
  const text = decodeText(bytes, file);
  const source = { file: path.basename(file), sha256: createHash('sha256').update(bytes).digest('hex'), text };
  return extension.startsWith('.y') ? readAbstract(source) : readDocument(source);
}

function readDocument(source: Source): Document {
  const simplified = simplify(source.text);
  const lines = dropContents(readSourceLines(simplified));
  const toOriginal: Restore = (text, start = 0) => restore(text, start, source.text, simplified);
  const titleOf = ({ text, offsets }: MappedText) => toOriginal(text, offsets[0]);
  const documentTitle = findDocumentTitle(lines);
  const starts = isReportTitle(documentTitle?.title.text ?? '') ? [] : findPlanStarts(lines, documentTitle);
  const title = documentTitle?.title ?? starts[0]?.title.title ?? emptyText;
  if (starts.length === 0 && !isReportTitle(title.text)) {
    throw new FileError(
      'NOT_A_PLAN',
      source.file,
      'no plan was found in it: a plan has a title (…方案, …规划, …计划, …意见) and headings (一、 （一） 1.)',
    );
  }
  const bodies = starts.map(({ title: block, firstHeading }, i) => {
    const all = lines.slice(block.to, starts[i + 1]?.title.from ?? lines.length);
    const count = countBodyLines(all, firstHeading - block.to);
    return { title: block.title, lines: all.slice(0, count), behind: all.slice(count) };
  });
  const head = lines.slice(0, starts[0]?.firstHeading ?? 40);
  const front = readFrontMatter([...head, ...(bodies.at(-1)?.behind ?? [])], title.text);
  const asWritten = (text: string | null) =>
    text && toOriginal(text, Math.max(0, simplified.indexOf(text.slice(0, 3))));
  const id = createDocumentId(front.docNumber, stripDraftRemark(titleOf(title)));
  const header = {
    file: source.file,
    sha256: source.sha256,
    id,
    title: titleOf(title),
    ...front,
    docNumber: asWritten(front.docNumber),
    issuer: asWritten(front.issuer),
  };
  if (starts.length === 0) return { ...header, kind: 'report', text: source.text, plans: [] };
  const lineOf = createLineOf(lines);
  const plans = bodies.map((body): Plan => {
    const planTitle = stripDraftRemark(body.title.text);
    const region = findRegion(planTitle) ?? (front.issuer ? findRegion(front.issuer) : null);
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
    return buildPlan(facts, readOutline(body.lines, findWrapWidth(body.lines)), lineOf, toOriginal).plan;
  });
  return { ...header, kind: 'plan-document', text: source.text, plans };
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
