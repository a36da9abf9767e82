import type { Scored } from './cross-validate.ts';

/** How well links at or above a threshold agree with a key; each figure 0 to 1. Grade 1 counts neither way. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of pairs of measures that are linked by at least one pair of clauses. */
  readonly measureF1: number;
  /** Recall of links in the same wording (grade 3), and of the same action in other words (grade 2). */
  readonly sameWording: number;
  readonly sameAction: number;
}

/** Scores links against their key. `missed`: links of the key that were not compared. */
export function scoreLinks(scored: readonly Scored[], missed: number, threshold: number): Agreement {
  const found = scored.filter(({ score }) => score >= threshold);
  const right = found.filter(({ grade }) => grade >= 2).length;
  const wrong = found.filter(({ grade }) => grade === 0).length;
  const all = scored.filter(({ grade }) => grade >= 2).length + missed;
  const linked = new Set(scored.filter(({ grade }) => grade >= 2).map(toMeasures));
  const related = new Set(scored.filter(({ grade }) => grade === 1).map(toMeasures));
  const predicted = new Set(found.map(toMeasures).filter((pair) => linked.has(pair) || !related.has(pair)));
  const recallOf = (wanted: number) => {
    const graded = scored.filter(({ grade }) => grade === wanted);
    return divide(graded.filter(({ score }) => score >= threshold).length, graded.length);
  };
  return {
    precision: divide(right, right + wrong),
    recall: divide(right, all),
    f1: divide(2 * right, right + wrong + all),
    measureF1: divide(2 * [...predicted].filter((pair) => linked.has(pair)).length, predicted.size + linked.size),
    sameWording: recallOf(3),
    sameAction: recallOf(2),
  };
}

function toMeasures({ comparison: { upper, lower } }: Scored): string {
  return `${upper.ownerId}>${lower.ownerId}`;
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
