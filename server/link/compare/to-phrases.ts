import { toBareText } from '../../domain/ids.ts';
import { stockPhrases } from '../lexicon/stock-phrases.ts';

/** What is left of one part of a clause between two marks: its telling phrases, bare and in lower case. */
export type Phrases = readonly string[];

/** Marks between sub-clauses, and those between the entries of a list in one. */
export const marks = { subclauses: /[，,；;。：:！？!?（）()]/u, entries: /[、]/u } as const;
const shortestPhrase = 2;

/**
 * A clause as sub-clauses of list entries of phrases, without stock phrases: 支持符合条件的企业开展保税维修、离岸贸易 gives
 * [[[支持, 企业开展保税维修], [离岸贸易]]]. Operative verbs stay: without them links in the same wording are lost.
 */
export function toPhrases(text: string): readonly (readonly Phrases[])[] {
  return text
    .split(marks.subclauses)
    .map((subclause) => subclause.split(marks.entries).map(cutStockPhrases).filter(isTelling))
    .filter(isTelling);
}

function cutStockPhrases(entry: string): Phrases {
  return entry
    .replace(stockPhrases, '|')
    .split('|')
    .map((phrase) => toBareText(phrase).toLowerCase())
    .filter((phrase) => phrase.length >= shortestPhrase);
}

function isTelling(parts: readonly unknown[]): boolean {
  return parts.length > 0;
}
