/**
 * Signals of how a candidate stands among the other candidates of its two clauses, in one similarity: `share`, what it
 * has of the best one's; `lead`, how far it is before the next best one (less than 0: behind the best). `Least` and
 * `Most`: of the two clauses, the one whose answer is smaller and larger.
 */
export interface Standing {
  readonly leastShare: number;
  readonly mostShare: number;
  readonly leastLead: number;
  readonly mostLead: number;
}

interface Pair {
  readonly upper: number;
  readonly lower: number;
}

/** The standing of each candidate, in the order given. `values` are their similarities. */
export function toStandings(pairs: readonly Pair[], values: readonly number[]): readonly Standing[] {
  const bestOfUpper = findBest(
    pairs.map(({ upper }) => upper),
    values,
  );
  const bestOfLower = findBest(
    pairs.map(({ lower }) => lower),
    values,
  );
  return pairs.map(({ upper, lower }, i) => {
    const value = values[i] ?? 0;
    const byUpper = compare(value, bestOfUpper.get(upper));
    const byLower = compare(value, bestOfLower.get(lower));
    return {
      leastShare: Math.min(byUpper.share, byLower.share),
      mostShare: Math.max(byUpper.share, byLower.share),
      leastLead: Math.min(byUpper.lead, byLower.lead),
      mostLead: Math.max(byUpper.lead, byLower.lead),
    };
  });
}

interface Best {
  first: number;
  second: number;
}

function findBest(owners: readonly number[], values: readonly number[]): ReadonlyMap<number, Best> {
  const best = new Map<number, Best>();
  for (const [i, owner] of owners.entries()) {
    const value = values[i] ?? 0;
    const known = best.get(owner);
    if (!known) best.set(owner, { first: value, second: 0 });
    else if (value > known.first) best.set(owner, { first: value, second: known.first });
    else if (value > known.second) known.second = value;
  }
  return best;
}

function compare(value: number, best: Best = { first: value, second: 0 }) {
  const isBest = value >= best.first;
  return { share: value / Math.max(1e-9, best.first), lead: value - (isBest ? best.second : best.first) };
}
