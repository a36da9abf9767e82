/**
 * From the cosine of rarity-weighted bigrams to a score: the share of clause pairs of that cosine which two analysts
 * link. A logistic curve fitted to the five answer keys by maximum likelihood (intercept -5.04, slope 31.9) and
 * moved by 0.4 towards recall, since a false link costs an analyst a glance and a missed one a search.
 */
const intercept = -4.6;
const slope = 32;

/** Links scored below are not kept. */
export const proposedFrom = 0.25;

/** The linker stands by links scored at least this. */
export const acceptedFrom = 0.5;

/** Score, 0 to 1, rounded to four digits so that it is the same in every store. */
export function toScore(cosine: number): number {
  return Math.round(1e4 / (1 + Math.exp(-(intercept + slope * cosine)))) / 1e4;
}

/** The cosine that has a score: the inverse of `toScore`, for scores between 0 and 1, both excluded. */
export function cosineOfScore(score: number): number {
  return (Math.log(score / (1 - score)) - intercept) / slope;
}
