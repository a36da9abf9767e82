import { z } from 'zod';
import type { ClauseId, ClauseLinkId, MeasureId, MeasureLinkId, PlanId, ZoneId } from '../../domain/ids.ts';
import type { AppliesIn, BasedOn, ClauseLink, Judged, Judgement, MeasureLink } from '../../domain/link.ts';
import { linkKinds, relations } from '../../domain/link.ts';
import type { JudgedLinkId } from '../graph-store.ts';
import { booleanColumn, idColumn, jsonColumn, jsonOrList, nullableColumn, rangeSchema } from './column.ts';

/* Links as both databases hand them out, each with its judgement, whose columns are null while there is none. */

const linkColumns = {
  kind: z.enum(linkKinds),
  relation: z.enum(relations),
  score: z.number(),
  accepted: booleanColumn,
  verdict: nullableColumn(z.enum(['accepted', 'rejected', 'unsure'])),
  by: nullableColumn(z.string()),
  at: nullableColumn(z.string()),
  note: nullableColumn(z.string()),
};

const explanationSchema = z.object({
  wording: z.array(z.string()),
  concepts: z.array(z.string()),
  heading: z.array(z.string()),
  meaning: z.number().nullable(),
});

export const clauseLinkRow = z.object({
  id: idColumn<ClauseLinkId>(),
  upperId: idColumn<ClauseId>(),
  lowerId: idColumn<ClauseId>(),
  aligned: jsonColumn(z.array(z.object({ upper: rangeSchema, lower: rangeSchema }))),
  method: z.string(),
  explanation: jsonColumn(explanationSchema),
  ...linkColumns,
});

export const measureLinkRow = z.object({
  id: idColumn<MeasureLinkId>(),
  upperId: idColumn<MeasureId>(),
  lowerId: idColumn<MeasureId>(),
  coverage: z.number(),
  clauseLinkIds: jsonOrList(idColumn<ClauseLinkId>()),
  ...linkColumns,
});

export const basedOnRow = z.object({
  planId: idColumn<PlanId>(),
  basisId: idColumn<PlanId>(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  docNumber: nullableColumn(z.string()),
});

export const appliesInRow = z.object({
  measureId: idColumn<MeasureId>(),
  zoneId: idColumn<ZoneId>(),
  planId: idColumn<PlanId>(),
  clauseId: idColumn<ClauseId>(),
  start: z.number(),
  end: z.number(),
});

export const judgementRow = z.object({
  linkId: idColumn<ClauseLinkId | MeasureLinkId>(),
  verdict: z.enum(['accepted', 'rejected', 'unsure']),
  by: z.string(),
  at: z.string(),
  note: nullableColumn(z.string()),
});

interface JudgementColumns {
  readonly verdict: Judgement['verdict'] | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly note: string | null;
}

export function toClauseLink(row: z.output<typeof clauseLinkRow>): Judged<ClauseLink> {
  return toJudged(row);
}

export function toMeasureLink(row: z.output<typeof measureLinkRow>): Judged<MeasureLink> {
  return toJudged(row);
}

export function toBasedOn({ start, end, ...row }: z.output<typeof basedOnRow>): BasedOn {
  return { ...row, range: { start, end } };
}

export function toAppliesIn({ start, end, ...row }: z.output<typeof appliesInRow>): AppliesIn {
  return { ...row, range: { start, end } };
}

export function toJudgedLinkId({ linkId, ...judgement }: z.output<typeof judgementRow>): JudgedLinkId {
  return { linkId, judgement };
}

function toJudged<Row extends JudgementColumns>(row: Row): Omit<Row, keyof JudgementColumns> & Judged<unknown> {
  const { verdict, by, at, note, ...link } = row;
  const judgement = verdict === null || by === null || at === null ? null : { verdict, by, at, note };
  return { ...link, judgement };
}
