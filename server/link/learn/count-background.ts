import { toPhrases } from '../compare/to-phrases.ts';

const fewestClauses = 3;

/**
 * In how many of some texts each bigram stands, in the form that `loadBackground` reads. Bigrams of fewer than three
 * texts are left out: they are about as rare as those that no text has.
 */
export function countBackground(texts: readonly string[]): string {
  const frequency = new Map<string, number>();
  let clauses = 0;
  for (const text of texts) {
    const grams = new Set(toPhrases(text).flat(2).flatMap(toBigrams));
    if (grams.size === 0) continue;
    clauses += 1;
    for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const common = [...frequency].filter(([, count]) => count >= fewestClauses);
  const lines = [...Map.groupBy(common, ([, count]) => count)]
    .sort(([a], [b]) => b - a)
    .map(
      ([count, grams]) =>
        `${count} ${grams
          .map(([gram]) => gram)
          .sort()
          .join('')}`,
    );
  return `${[String(clauses), ...lines].join('\n')}\n`;
}

function toBigrams(phrase: string): readonly string[] {
  return Array.from({ length: Math.max(0, phrase.length - 1) }, (_, i) => phrase.slice(i, i + 2));
}
