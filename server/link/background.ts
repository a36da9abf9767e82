import { readFileSync } from 'node:fs';

/** In how many of some clauses of many plans a bigram stands: what is common in the genre at large. */
export interface Background {
  readonly clauses: number;
  readonly frequency: ReadonlyMap<string, number>;
}

const shipped = new URL('./data/background.txt', import.meta.url);

/**
 * Background statistics of a file: the number of clauses in the first line, then a line for each frequency, the
 * bigrams that stand in so many clauses behind it: `12 贸易保税`. `npm run background` makes it.
 */
export function loadBackground(file: URL | string = shipped): Background {
  const [first = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const frequency = new Map<string, number>();
  for (const line of lines) {
    const space = line.indexOf(' ');
    const count = Number(line.slice(0, space));
    for (let i = space + 1; i < line.length; i += 2) frequency.set(line.slice(i, i + 2), count);
  }
  return { clauses: Number(first), frequency };
}

/**
 * How many clauses' worth of belief in the background there is beside the two plans at hand: as many as two plans have,
 * so that both count the same for plans of usual size, and the background alone for very short ones.
 */
const backgroundWeight = 250;

/**
 * The rarity of a bigram: the negative logarithm of the share of clauses in which it stands, as estimated from
 * `frequency` of `clauses` at hand and from the background as prior. From 0 to about 7.
 */
export function toRarity(background: Background, gram: string, frequency: number, clauses: number): number {
  const share = (background.frequency.get(gram) ?? 0) / Math.max(1, background.clauses);
  return Math.log((clauses + backgroundWeight + 1) / (frequency + 0.5 + backgroundWeight * share));
}

/** The rarity of a concept, which the background knows nothing of: as that of a bigram that no other plan has. */
export function toConceptRarity(frequency: number, clauses: number): number {
  return Math.log((clauses + backgroundWeight + 1) / (frequency + 0.5));
}
