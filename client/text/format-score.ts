/** A score in two digits, cut and not rounded: no link is certain, and none looks as if it reached a bound that it missed. */
export function formatScore(score: number): string {
  return (Math.floor(score * 100 + 1e-9) / 100).toFixed(2);
}
