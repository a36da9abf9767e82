import { toBareText } from '../../domain/ids.ts';
import type { Comparison } from '../compare/compare-plans.ts';
import type { AnswerKey, Grade } from './read-key.ts';

/** A comparison of two clauses that people have read. */
export interface Labelled {
  readonly comparison: Comparison;
  readonly grade: Grade;
}

/**
 * The comparisons whose clauses both stand in the key, with the grade it gives; and the ids `UPPER>LOWER` of links in
 * the key that were not compared. A clause of the key is the one with the same bare text or, where the texts were cut
 * or read differently, the one that shares most of its runs of four characters, at least three fifths.
 */
export function labelComparisons(
  comparisons: readonly Comparison[],
  key: AnswerKey,
): { readonly labelled: readonly Labelled[]; readonly missed: readonly string[] } {
  const findUpper = createFinder(key.uppers);
  const findLower = createFinder(key.lowers);
  const met = new Set<string>();
  const labelled = comparisons.flatMap((comparison): readonly Labelled[] => {
    const upper = findUpper(comparison.upper.clause.text);
    const lower = findLower(comparison.lower.clause.text);
    if (upper === null || lower === null) return [];
    met.add(`${upper}>${lower}`);
    return [{ comparison, grade: key.grades.get(`${upper}>${lower}`) ?? 0 }];
  });
  const missed = [...key.grades].filter(([id, grade]) => grade >= 2 && !met.has(id)).map(([id]) => id);
  return { labelled, missed };
}

const enough = 0.6;
const runLength = 4;

function createFinder(clauses: ReadonlyMap<string, string>): (text: string) => string | null {
  const byText = new Map([...clauses].map(([id, bare]) => [bare, id]));
  const runs = [...clauses].map(([id, bare]) => ({ id, runs: toRuns(bare) }));
  const known = new Map<string, string | null>();
  return (text) => {
    const bare = toBareText(text);
    const found = byText.get(bare) ?? known.get(bare);
    if (found !== undefined) return found;
    const own = toRuns(bare);
    let best: { readonly id: string; readonly share: number } | null = null;
    for (const other of runs) {
      const share = countShared(own, other.runs) / Math.max(1, Math.min(own.size, other.runs.size));
      if (share >= enough && share > (best?.share ?? 0)) best = { id: other.id, share };
    }
    known.set(bare, best?.id ?? null);
    return best?.id ?? null;
  };
}

function toRuns(bare: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, bare.length - runLength + 1) }, (_, i) => bare.slice(i, i + runLength)),
  );
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
}
