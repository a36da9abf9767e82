import { readFileSync } from 'node:fs';
import type { PlacedClause } from '../place-clauses.ts';
import { marks } from './to-phrases.ts';

/** Vectors of length 1 of texts, by one model. */
export interface Meanings {
  readonly model: string;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/**
 * Sentences of our own from many fields of policy. With them a model's idea of what two clauses of any plans have in
 * common can be told from what these two have, even where the plans at hand are very short.
 */
export const backgroundSentences: readonly string[] = readFileSync(
  new URL('../data/background-sentences.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n');

/** The texts by whose vectors a clause is compared: itself, itself under its heading, its sub-clauses and list entries. */
export interface ClauseTexts {
  readonly clause: string;
  readonly underHeading: string;
  readonly subclauses: readonly string[];
  readonly entries: readonly string[];
}

export function toClauseTexts({ clause: { text }, heading }: PlacedClause): ClauseTexts {
  return {
    clause: text,
    underHeading: heading === '' ? text : `${heading}：${text}`,
    subclauses: keepTelling(text.split(/[，,；;。]/u), 3, text),
    entries: keepTelling(
      text.split(marks.subclauses).flatMap((part) => part.split(marks.entries)),
      2,
      text,
    ),
  };
}

/** The parts that have at least so many characters, or the whole if none has. */
function keepTelling(parts: readonly string[], shortest: number, whole: string): readonly string[] {
  const telling = parts.map((part) => part.trim()).filter((part) => part.length >= shortest);
  return telling.length > 0 ? telling : [whole];
}

/** All texts whose vectors linking these clauses needs, each once. */
export function listTexts(placed: readonly PlacedClause[]): readonly string[] {
  const texts = placed.map(toClauseTexts);
  return [
    ...new Set([
      ...backgroundSentences,
      ...texts.flatMap(({ clause, underHeading, subclauses, entries }) => [
        clause,
        underHeading,
        ...subclauses,
        ...entries,
      ]),
    ]),
  ];
}
