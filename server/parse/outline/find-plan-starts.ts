import { findPlanTitle, isPlanTitle, type TitleBlock } from '../front-matter/titles.ts';
import type { SourceLine } from '../text/source-lines.ts';
import { readHeadingNumber } from './heading-number.ts';

export interface PlanStart {
  readonly title: TitleBlock;
  /** Index of the line with the plan's first heading; behind the title if it has none. */
  readonly firstHeading: number;
}

/**
 * Where plans start: at a title that has, below it, a heading with the first number of the outline's highest style.
 * A document whose headings bear no numbers is one plan, below the last title that stands in its head.
 */
export function findPlanStarts(lines: readonly SourceLine[], documentTitle: TitleBlock | null): readonly PlanStart[] {
  const headings = lines.map((line) => readHeadingNumber(line.content.text));
  const top = headings.find((heading) => heading?.value === 1)?.style;
  const starts: PlanStart[] = [];
  let floor = 0;
  headings.forEach((heading, index) => {
    if (heading === null || heading.style !== top || heading.value !== 1) return;
    const title = findPlanTitle(lines, floor, index) ?? (starts.length === 0 ? documentTitle : null);
    if (title && title.to <= index) starts.push({ title, firstHeading: index });
    floor = index + 1;
  });
  if (starts.length > 0) return starts;
  const isPlan = documentTitle !== null && isPlanTitle(documentTitle.title.text);
  const title = isPlan
    ? documentTitle
    : findPlanTitle(lines, documentTitle?.to ?? 0, Math.min(lines.length, headLines));
  return title && title.to < lines.length ? [{ title, firstHeading: title.to }] : [];
}

/** The head of a document without numbers: its title stands within so many lines. */
const headLines = 12;
