import { z } from 'zod';
import type { ClauseLinkId, MeasureLinkId, NodeId } from '../../domain/ids.ts';
import { graphRelations } from '../edges.ts';
import { idColumn, nullableColumn } from './column.ts';

export const edgeRow = z.object({
  relation: z.enum(graphRelations),
  fromId: idColumn<NodeId>(),
  toId: idColumn<NodeId>(),
  linkId: nullableColumn(idColumn<MeasureLinkId | ClauseLinkId>()),
  score: nullableColumn(z.number()),
});
