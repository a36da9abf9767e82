import { createHash } from 'node:crypto';
import { ZodError } from 'zod';
import type { Plan } from '../../domain/plan.ts';
import type { Connection, Run } from './connection.ts';

/** What was read, and whether it is as one writer left it. */
export interface Reading<T> {
  readonly value: T;
  readonly isWhole: boolean;
}

/**
 * Reads what is written in many pieces. Neo4j lets a statement see what others commit while it runs, some of it and
 * not the rest; so a document and a plan keep a digest of all their pieces, and what does not agree with its digest is
 * read again while writers wait.
 */
export async function readWhole<T>(connection: Connection, work: (run: Run) => Promise<Reading<T>>): Promise<T> {
  try {
    const { value, isWhole } = await connection.read(work);
    if (isWhole) return value;
  } catch (error) {
    // A node that is deleted under its reader has no properties.
    if (!(error instanceof ZodError)) throw error;
  }
  const { value } = await connection.write(async (run) => {
    await run('lock-store');
    return work(run);
  });
  return value;
}

/** Of all pieces of a plan but the names of its industries, which are the lexicon's. */
export function toPlanDigest({ industries, ...plan }: Plan): string {
  return toDigest({ ...plan, industries: industries.map(({ id }) => id) });
}

/** Of a value of JSON, in whatever order its properties come. */
export function toDigest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortProperties)).digest('hex');
}

function sortProperties(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
