/** Which name goes with which cells, by index; `null` where no name or several fit. */
export type NameMatch = readonly (number | null)[];

/**
 * Finds for each card the name that its sources bear out: the beginning of a name, at least two characters of it,
 * stands in the titles of the documents that the card cites. `names` may hold one that fits none.
 */
export function matchCardNames(names: readonly string[], sources: readonly string[]): NameMatch {
  const plainNames = names.map(toPlain);
  const scores = sources.map((source) => {
    const plain = toPlain(source);
    return plainNames.map((name) => longestBeginning(name, plain));
  });
  const matches: (number | null)[] = sources.map(() => null);
  const taken = new Set<number>();
  const pairs = scores
    .flatMap((row, card) => row.map((score, name) => ({ card, name, score })))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score);
  for (const { card, name, score } of pairs) {
    if (matches[card] !== null || taken.has(name)) continue;
    // Two cards or two names that fit as well as each other settle nothing.
    const rivals = pairs.filter(
      (other) =>
        other.score === score &&
        ((other.card === card && other.name !== name && !taken.has(other.name)) ||
          (other.name === name && other.card !== card && matches[other.card] === null)),
    );
    if (rivals.length > 0) continue;
    matches[card] = name;
    taken.add(name);
  }
  return matches;
}

/** The name that documents' titles give to what a row is about: 东江自贸试验区 out of `《中国（东江）自由贸易试验区…》`. */
export function findNameInSources(source: string, rowWord: string): string | null {
  const word = toPlain(rowWord);
  const plain = toPlain(source);
  const end = plain.indexOf(word);
  const start = plain.lastIndexOf('《', end) + 1;
  return end > start && end - start <= 12 ? plain.slice(start, end) + rowWord : null;
}

/** Titles without what they write in several ways. */
function toPlain(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/中国[（(]([^（）()]{1,12})[）)]/g, '$1')
    .replaceAll('自由贸易试验区', '自贸试验区')
    .replaceAll('自由贸易港', '自贸港');
}

function longestBeginning(name: string, text: string): number {
  let length = name.length;
  while (length > 0 && !text.includes(name.slice(0, length))) length -= 1;
  return length;
}
