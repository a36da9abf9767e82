import { createHash } from 'node:crypto';
import type { SeenPlans } from './graph-store.ts';

/** Sums up which plans a reader was told of, and of which version of their documents and abstracts. */
export function toSeenPlans(
  keys: readonly string[] | null,
  plans: readonly {
    readonly id: string;
    readonly documentId: string;
    readonly abstractSha256: string | null;
    readonly sha256: string;
  }[],
): SeenPlans {
  const lines = plans
    .map(({ id, documentId, abstractSha256, sha256 }) => [id, documentId, abstractSha256 ?? '', sha256].join('\n'))
    .sort();
  return { keys, digest: createHash('sha256').update(lines.join('\n\n')).digest('hex') };
}
