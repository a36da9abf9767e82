import type { AlignedSpan, Relation } from '../domain/link.ts';
import { strengths } from '../domain/modality.ts';
import type { Clause } from '../domain/plan.ts';
import type { TextRange } from '../domain/text-range.ts';
import { countAligned, countLetters } from './align.ts';

/** Share of wording from which a text counts as the other's: nearly all, most. */
const nearlyAll = 0.9;
const most = 0.7;
/** From here on the two say the same thing, so that another verb is another commitment to it. */
const same = 0.4;
const little = 0.2;

/** A quantity: a figure that is neither a year nor part of a name such as 5G. */
const quantity = /\d+(?:\.\d+)?\s*(?:%|％|万|亿|个百分点|家|个|项|平方公里|吨|标箱|倍|小时|天|年以上)/g;

/**
 * How the lower clause changes the upper one, from the wording that both share: hardly any (related), a figure added
 * (quantified), a firmer or weaker operative verb (hardened, softened), all of it (verbatim), the upper text within a
 * longer one (expanded), a part of it alone (narrowed), something of it (adapted). What comes first counts, since a
 * verb that changed in otherwise equal wording is what an analyst looks for.
 */
export function classifyRelation(
  upper: Pick<Clause, 'text' | 'strength'>,
  lower: Pick<Clause, 'text' | 'strength'>,
  aligned: readonly AlignedSpan[],
): Relation {
  const ofUpper = toShare(
    upper.text,
    aligned.map((span) => span.upper),
  );
  const ofLower = toShare(
    lower.text,
    aligned.map((span) => span.lower),
  );
  const share = Math.max(ofUpper, ofLower);
  if (share < little) return 'related';
  if (findAddedQuantities(upper.text, lower.text).length > 0) return 'quantified';
  if (share >= same && upper.strength !== null && lower.strength !== null && upper.strength !== lower.strength) {
    return strengths.indexOf(lower.strength) < strengths.indexOf(upper.strength) ? 'hardened' : 'softened';
  }
  if (ofUpper >= nearlyAll && ofLower >= nearlyAll) return 'verbatim';
  if (ofUpper >= most && ofLower < most) return 'expanded';
  if (ofLower >= most && ofUpper < most) return 'narrowed';
  return 'adapted';
}

function toShare(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): number {
  return countAligned(text, ranges) / Math.max(1, countLetters(text));
}

/** Where the lower text gives figures that the upper one does not. */
export function findAddedQuantities(upper: string, lower: string): readonly TextRange[] {
  const known = new Set(upper.match(quantity));
  return [...lower.matchAll(quantity)]
    .filter(([figure]) => !known.has(figure))
    .map(({ 0: figure, index }) => ({ start: index, end: index + figure.length }));
}
