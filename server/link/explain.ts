import type { AlignedSpan, Explanation } from '../domain/link.ts';
import { align } from './align.ts';
import { type Background, toRarity } from './background.ts';
import type { Comparison } from './compare/compare-plans.ts';
import { toPhrases } from './compare/to-phrases.ts';

const mostWordings = 5;

/** Why two clauses are linked, in terms that a reader can check against the two passages. */
export function explain(
  { upper, lower, signals, concepts }: Comparison,
  aligned: readonly AlignedSpan[],
  background: Background,
): Explanation {
  return {
    wording: listShared(upper.clause.text, aligned, background).slice(0, mostWordings),
    concepts,
    heading: listShared(upper.heading, align(upper.heading, lower.heading), background),
    meaning: signals.meaning === undefined ? null : toShareOfPairs(signals.meaning),
  };
}

/** The wordings that say something, the rarest first. */
function listShared(text: string, aligned: readonly AlignedSpan[], background: Background): readonly string[] {
  const wordings = new Set(aligned.flatMap(({ upper }) => divideAtHalfBrackets(text.slice(upper.start, upper.end))));
  return [...wordings]
    .map((wording) => ({ wording, rarity: toTotalRarity(wording, background) }))
    .filter(({ rarity }) => rarity > 0)
    .sort((a, b) => b.rarity - a.rarity || (a.wording < b.wording ? -1 : 1))
    .map(({ wording }) => wording);
}

/** Of brackets and quotation marks that only one half of is shared, a wording says what stands before and behind. */
function divideAtHalfBrackets(wording: string): readonly string[] {
  const rest = wording.replace(/（[^（）]*）|《[^《》]*》|“[^“”]*”/gu, '');
  return /[（）《》“”]/u.test(rest) ? wording.split(/[（）《》“”]/u) : [wording];
}

function toTotalRarity(wording: string, background: Background): number {
  let total = 0;
  for (const phrase of toPhrases(wording).flat(2)) {
    for (let i = 0; i + 2 <= phrase.length; i++) total += toRarity(background, phrase.slice(i, i + 2), 0, 0);
  }
  return total;
}

/** The share of pairs of clauses that are less near, for deviations that are normally distributed; to four digits. */
function toShareOfPairs(deviations: number): number {
  return Number((1 / (1 + Math.exp(-1.702 * deviations))).toFixed(4));
}
