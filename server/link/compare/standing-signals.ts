/**
 * Signals of how a candidate stands among the other candidates of its two clauses, in one similarity: `share`, what it
 * has of the best one's; `lead`, how far it is before the next best one (less than 0: behind the best). `Least` and
 * `Most`: of the two clauses, the one whose answer is smaller and larger. `aboveCrowd`: what it has more than the ten best
 * candidates of both clauses have in the mean, where one that is missing has nothing.
 */
export interface Standing {
  readonly leastShare: number;
  readonly leastLead: number;
  readonly mostLead: number;
  readonly aboveCrowd: number;
}

interface Pair {
  readonly upper: number;
  readonly lower: number;
}

const crowd = 10;

/** The standing of each candidate, in the order given. `values` are their similarities. */
export function toStandings(pairs: readonly Pair[], values: readonly number[]): readonly Standing[] {
  const ofUpper = rank(
    pairs.map(({ upper }) => upper),
    values,
  );
  const ofLower = rank(
    pairs.map(({ lower }) => lower),
    values,
  );
  return pairs.map(({ upper, lower }, i) => {
    const value = values[i] ?? 0;
    const byUpper = compare(value, ofUpper.get(upper));
    const byLower = compare(value, ofLower.get(lower));
    return {
      leastShare: Math.min(byUpper.share, byLower.share),
      leastLead: Math.min(byUpper.lead, byLower.lead),
      mostLead: Math.max(byUpper.lead, byLower.lead),
      aboveCrowd: value - (byUpper.crowd + byLower.crowd) / 2,
    };
  });
}

/** The values of each clause, falling. */
function rank(clauses: readonly number[], values: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const ranked = new Map<number, number[]>();
  for (const [i, clause] of clauses.entries()) {
    const known = ranked.get(clause);
    if (known) known.push(values[i] ?? 0);
    else ranked.set(clause, [values[i] ?? 0]);
  }
  for (const known of ranked.values()) known.sort((a, b) => b - a);
  return ranked;
}

function compare(value: number, ranked: readonly number[] = [value]) {
  const [best = 0, second = 0] = ranked;
  return {
    share: value / Math.max(1e-9, best),
    lead: value - (value >= best ? second : best),
    crowd: ranked.slice(0, crowd).reduce((sum, each) => sum + each, 0) / crowd,
  };
}
