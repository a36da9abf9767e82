import { readFileSync } from 'node:fs';
import type { PlacedClause } from '../place-clauses.ts';

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

/** The texts by whose vectors a clause is compared: itself, itself under its heading, and its sub-clauses. */
export interface ClauseTexts {
  readonly clause: string;
  readonly underHeading: string;
  readonly subclauses: readonly string[];
}

const shortestSubclause = 3;

export function toClauseTexts({ clause, heading }: PlacedClause): ClauseTexts {
  const subclauses = clause.text
    .split(/[，,；;。]/u)
    .map((part) => part.trim())
    .filter((part) => part.length >= shortestSubclause);
  return {
    clause: clause.text,
    underHeading: heading === '' ? clause.text : `${heading}：${clause.text}`,
    subclauses: subclauses.length > 0 ? subclauses : [clause.text],
  };
}

/** All texts whose vectors linking these clauses needs, each once. */
export function listTexts(placed: readonly PlacedClause[]): readonly string[] {
  const texts = placed.map(toClauseTexts);
  return [
    ...new Set([
      ...backgroundSentences,
      ...texts.flatMap(({ clause, underHeading, subclauses }) => [clause, underHeading, ...subclauses]),
    ]),
  ];
}
