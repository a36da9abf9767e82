import { z } from 'zod';
import { createMeasureLinkId, type MeasureId } from '../../domain/ids.ts';
import type { ClauseLink, Judged, MeasureLink } from '../../domain/link.ts';
import { sumUp } from '../../domain/sum-up.ts';
import { idColumn } from './column.ts';

/** The two measures that a clause link runs between, and the number of clauses of the upper one. */
export const clauseLinkPlace = z.object({
  upperMeasureId: idColumn<MeasureId>(),
  lowerMeasureId: idColumn<MeasureId>(),
  clauses: z.number(),
});

export interface PlacedClauseLink extends z.output<typeof clauseLinkPlace> {
  readonly link: Judged<ClauseLink>;
}

/** The measure links that these clause links, all that there are between some measures, add up to. */
export function sumUpPlaced(placed: readonly PlacedClauseLink[]): readonly MeasureLink[] {
  const groups = Map.groupBy(placed, (each) => createMeasureLinkId(each.upperMeasureId, each.lowerMeasureId));
  return [...groups].flatMap(([id, group]) => {
    const links = group.map(({ link }) => link);
    return group.slice(0, 1).map(({ upperMeasureId, lowerMeasureId, clauses }) => {
      return sumUp({ id, upperId: upperMeasureId, lowerId: lowerMeasureId }, clauses, links);
    });
  });
}
