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
  const ofUpper = describeFields(
    pairs.map(({ upper }) => upper),
    values,
  );
  const ofLower = describeFields(
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

/** What the candidates of a clause have. */
interface Field {
  readonly best: number;
  readonly second: number;
  /** The mean of the ten best. */
  readonly crowd: number;
}

function describeFields(clauses: readonly number[], values: readonly number[]): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>();
  const places = Map.groupBy(clauses.keys(), (i) => clauses[i] ?? 0);
  for (const [clause, ofClause] of places) {
    const ranked = ofClause.map((i) => values[i] ?? 0).sort((a, b) => b - a);
    const [best = 0, second = 0] = ranked;
    fields.set(clause, { best, second, crowd: ranked.slice(0, crowd).reduce((sum, each) => sum + each, 0) / crowd });
  }
  return fields;
}

function compare(value: number, { best, second, crowd: mean }: Field = { best: value, second: 0, crowd: 0 }) {
  return { share: value / Math.max(1e-9, best), lead: value - (value >= best ? second : best), crowd: mean };
}
