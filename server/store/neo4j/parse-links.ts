import { z } from 'zod';
import type { ClauseLink, Judged, MeasureLink } from '../../domain/link.ts';
import { clauseLinkRow, measureLinkRow, toClauseLink, toMeasureLink } from '../rows/link-rows.ts';

/** A link and its judgement as the statements return them. */
const record = z.object({
  link: z.record(z.string(), z.unknown()),
  judgement: z.record(z.string(), z.unknown()).nullable(),
});

export function parseClauseLink(row: unknown): Judged<ClauseLink> {
  const { link, judgement } = record.parse(row);
  return toClauseLink(clauseLinkRow.parse({ ...link, ...judgement }));
}

export function parseMeasureLink(row: unknown): Judged<MeasureLink> {
  const { link, judgement } = record.parse(row);
  return toMeasureLink(measureLinkRow.parse({ ...link, ...judgement }));
}
