import type { Verdict } from '../api/documents.generated.ts';

/** What may stand in the address as `min`: 0 to 1 in hundredths. */
export const scorePattern = /^(0(\.\d{1,2})?|1)$/;

/** From which score on links are shown unless the address says otherwise: where the linker begins to stand by them. */
export const usualMinScore = 0.4;

/** Reads `min` out of the query of an address. */
export function readMinScore(min: string | undefined): number {
  return min === undefined ? usualMinScore : Number(min);
}

/** Writes what `readMinScore` reads; null where it is as usual. */
export function writeMinScore(minScore: number): string | null {
  return minScore === usualMinScore ? null : String(Number(minScore.toFixed(2)));
}

interface Scored {
  /** 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
}

/**
 * Whether a link passes the score filter. A person's word goes before any score: what a person accepted always passes,
 * what a person rejected never does.
 */
export function passesScore({ score, verdict }: Scored, minScore: number): boolean {
  return verdict === 'ACCEPTED' || (verdict !== 'REJECTED' && score >= minScore);
}
