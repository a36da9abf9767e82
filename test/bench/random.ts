import { createNumberSource } from '../support/number-source.ts';

/** A source of chance that a seed determines, so that a corpus is the same on every machine. */
export interface Random {
  /** True in this share of calls, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** An integer from 0 up to but without `end`. */
  readonly below: (end: number) => number;
  /** One of a list, each as likely. Throws RangeError if it is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of a list, the front ones more often, as some words are used more often than others. */
  readonly pickSkewed: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

export function createRandom(seed: number): Random {
  const next = createNumberSource(seed);
  const below = (end: number) => Math.floor(next() * end);
  return {
    chance: (share) => next() < share,
    below,
    pick: (list) => at(list, below(list.length)),
    pickSkewed: (list) => at(list, Math.floor(next() ** 2 * list.length)),
    shuffle: (list) => {
      const rest = [...list];
      return list.map(() => at(rest.splice(below(rest.length), 1), 0));
    },
  };
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new RangeError('there is nothing to choose from');
  return list[index] as T;
}
