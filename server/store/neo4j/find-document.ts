import { z } from 'zod';
import type { Document } from '../../domain/document.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { nullableColumn } from '../rows/column.ts';
import { documentContentRow } from '../rows/document-content-row.ts';
import type { Connection, Run } from './connection.ts';
import { readPlans } from './find-plans.ts';
import { type Reading, readWhole, toDigest, toPlanDigest } from './read-whole.ts';

/** Of a document that an older version stored there is no digest. */
const contentRow = documentContentRow.extend({ digest: nullableColumn(z.string()) });

export function findDocument(connection: Connection, id: DocumentId): Promise<Document | null> {
  return readWhole(connection, (run) => readDocument(run, id));
}

async function readDocument(run: Run, id: DocumentId): Promise<Reading<Document | null>> {
  const [row] = await run('find-document', { id });
  if (row === undefined) return { value: null, isWhole: false };
  const { planIds, digest, ...content } = contentRow.parse(row.document);
  const { value, isWhole } = await readPlans(run, planIds);
  const document = { ...content, plans: value.filter((plan) => plan !== null) };
  return { value: document, isWhole: isWhole && (digest === null || digest === toDocumentDigest(document)) };
}

/** Of all pieces of a document. */
export function toDocumentDigest({ plans, ...document }: Document): string {
  return toDigest({ ...document, plans: plans.map(toPlanDigest) });
}
