import { toBareText } from '../../domain/ids.ts';
import type { Labelled } from './label-comparisons.ts';

/** A method with one number for each comparison; more speaks for a link. */
export interface Baseline {
  readonly name: string;
  readonly toValues: (labelled: readonly Labelled[]) => readonly number[];
}

/** Well-known measures of text reuse, to tell what learning from many signals is worth. */
export const baselines: readonly Baseline[] = [
  { name: 'TF-IDF cosine of bigrams', toValues: (labelled) => compareBags(labelled, toCosine) },
  { name: 'containment of bigrams', toValues: (labelled) => compareBags(labelled, toContainment) },
  { name: 'Smith-Waterman over characters', toValues: (labelled) => labelled.map(alignLocally) },
];

type Bag = ReadonlyMap<string, number>;

function compareBags(labelled: readonly Labelled[], compare: (a: Bag, b: Bag) => number): readonly number[] {
  const texts = new Set(labelled.flatMap(({ comparison: { upper, lower } }) => [upper.clause.text, lower.clause.text]));
  const frequency = new Map<string, number>();
  const grams = new Map([...texts].map((text) => [text, toBigrams(text)]));
  for (const list of grams.values())
    for (const gram of new Set(list)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const bags = new Map(
    [...grams].map(([text, list]) => {
      const bag = new Map<string, number>();
      for (const gram of list) {
        bag.set(gram, (bag.get(gram) ?? 0) + Math.log((texts.size + 1) / ((frequency.get(gram) ?? 0) + 0.5)));
      }
      return [text, bag] as const;
    }),
  );
  const none: Bag = new Map();
  return labelled.map(({ comparison: { upper, lower } }) =>
    compare(bags.get(upper.clause.text) ?? none, bags.get(lower.clause.text) ?? none),
  );
}

function toBigrams(text: string): readonly string[] {
  const bare = toBareText(text).toLowerCase();
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2));
}

function toCosine(a: Bag, b: Bag): number {
  let dot = 0;
  for (const [gram, weight] of a) dot += weight * (b.get(gram) ?? 0);
  const squares = (bag: Bag) => bag.values().reduce((sum, weight) => sum + weight * weight, 0);
  return dot / (Math.sqrt(squares(a) * squares(b)) || 1);
}

function toContainment(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [gram, weight] of a) shared += Math.min(weight, b.get(gram) ?? 0);
  const total = (bag: Bag) => bag.values().reduce((sum, weight) => sum + weight, 0);
  return shared / (Math.min(total(a), total(b)) || 1);
}

/** As in the Legislative Influence Detector (Burgess et al., 2016): match 3, mismatch -2, gap -3. */
function alignLocally({ comparison: { upper, lower } }: Labelled): number {
  const a = toBareText(upper.clause.text);
  const b = toBareText(lower.clause.text);
  let best = 0;
  let previous = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Int32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      const matched = (previous[j] ?? 0) + (a[i] === b[j] ? 3 : -2);
      const value = Math.max(0, matched, (previous[j + 1] ?? 0) - 3, (row[j] ?? 0) - 3);
      row[j + 1] = value;
      if (value > best) best = value;
    }
    previous = row;
  }
  return best;
}
