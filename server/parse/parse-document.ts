import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Document } from '../domain/document.ts';
import { createDocumentId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { nation } from '../domain/region.ts';
import { FileError } from '../errors.ts';
import { buildPlan, type LineOf } from './build-plan.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeadingNumber } from './heading-number.ts';
import { readOutline } from './outline.ts';
import { readAbstract } from './read-abstract.ts';
import { findLevel, findRegion } from './regions.ts';
import type { Source } from './source.ts';
import { findWrapWidth, readSourceLines, type SourceLine } from './source-lines.ts';
import { findDocumentTitle, findPlanTitle, isReportTitle, stripRemark, type TitleBlock } from './titles.ts';

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
  const lines = readSourceLines(source.text);
  const documentTitle = findDocumentTitle(lines);
  const starts = isReportTitle(documentTitle?.title.text ?? '') ? [] : findPlanStarts(lines, documentTitle);
  const title = documentTitle?.title.text ?? starts[0]?.title.title.text ?? '';
  if (starts.length === 0 && !isReportTitle(title)) {
    throw new FileError(
      'NOT_A_PLAN',
      source.file,
      'no plan was found in it: a plan has a title (…方案, …规划, …计划, …意见) and numbered headings (一、 （一） 1.)',
    );
  }
  const front = readFrontMatter(lines.slice(0, starts[0]?.firstHeading ?? 40), title);
  const id = createDocumentId(front.docNumber, stripRemark(title));
  const header = { file: source.file, sha256: source.sha256, id, title, ...front };
  if (starts.length === 0) return { ...header, kind: 'report', text: source.text, plans: [] };
  const lineOf = createLineOf(lines);
  const plans = starts.map(({ title: block, firstHeading }, i): Plan => {
    const body = lines.slice(block.to, starts[i + 1]?.title.from ?? lines.length);
    const planTitle = stripRemark(block.title.text);
    const region = findRegion(planTitle) ?? (front.issuer ? findRegion(front.issuer) : null);
    const last = body.at(-1)?.content.offsets.at(-1) ?? 0;
    return buildPlan(
      {
        documentId: id,
        title: planTitle,
        docNumber: front.docNumber,
        level: findLevel(front.issuer, front.docNumber, region),
        region: region ?? nation,
        status: front.status,
        issuedOn: front.issuedOn,
        issuer: front.issuer,
        range: { start: block.title.offsets[0] ?? lines[firstHeading]?.content.offsets[0] ?? 0, end: last + 1 },
      },
      readOutline(body, findWrapWidth(body)),
      lineOf,
    ).plan;
  });
  return { ...header, kind: 'plan-document', text: source.text, plans };
}

interface PlanStart {
  readonly title: TitleBlock;
  /** Index of the line with the plan's first heading. */
  readonly firstHeading: number;
}

/** A plan starts with a title and, below it, a heading that bears the first number of the outline's highest style. */
function findPlanStarts(lines: readonly SourceLine[], documentTitle: TitleBlock | null): readonly PlanStart[] {
  const headings = lines.map((line) => readHeadingNumber(line.content.text));
  const top = headings.find((heading) => heading?.value === 1)?.style;
  const starts: PlanStart[] = [];
  let floor = 0;
  headings.forEach((heading, index) => {
    if (heading?.style !== top || heading?.value !== 1) return;
    const title = findPlanTitle(lines, floor, index) ?? (starts.length === 0 ? documentTitle : null);
    if (title && title.to <= index) starts.push({ title, firstHeading: index });
    floor = index + 1;
  });
  return starts;
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
