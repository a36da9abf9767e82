import type { SearchTerm } from '../graph-store.ts';

/** Words that the index's `cjk` analyzer leaves out: the stop words of Lucene's CJKAnalyzer. */
const stopWords = (
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this ' +
  'to was will with www'
).split(' ');

const han = /[\u3400-\u4db5\u4e00-\u9fa5]+/g;
const latin = /[a-z0-9]+/g;
/** `*:*` is Lucene's query for everything. */
const everything = '*:*';

/**
 * A Lucene query that finds every text with these terms in it, and maybe others: the index narrows down, the
 * statement compares. The analyzer keeps Han text as pairs of characters, so two or more are asked for as a phrase
 * (`"跨境电商"`) and one as part of a pair (`*仓*`); a run of Latin letters and digits may be part of a longer word
 * (`*rcep*`). Of everything else nothing is asked. Of another name one run is enough.
 */
export function toFulltextQuery(terms: readonly SearchTerm[]): string {
  const groups = terms.flatMap(({ word, otherNames }) => {
    const runs = toRuns(word);
    if (otherNames.length === 0) return runs;
    const names = otherNames.map((name) => pickRun(toRuns(name)));
    if (runs.length === 0 || names.includes(undefined)) return [];
    return `(${[...new Set([`(${runs.join(' AND ')})`, ...names])].join(' OR ')})`;
  });
  return groups.length === 0 ? everything : groups.join(' AND ');
}

function toRuns(word: string): readonly string[] {
  return [
    ...(word.match(han) ?? []).map((run) => (run.length === 1 ? `*${run}*` : `"${run}"`)),
    ...(word.match(latin) ?? []).filter(isIndexed).map((run) => `*${run}*`),
  ];
}

/** The longest phrase, or the longest run where there is no phrase: parts of words are dearer to look up. */
function pickRun(runs: readonly string[]): string | undefined {
  const phrases = runs.filter((run) => run.startsWith('"'));
  return (phrases.length > 0 ? phrases : runs).toSorted((a, b) => b.length - a.length)[0];
}

/** A part of a stop word may stand in a text without standing in the index. */
function isIndexed(run: string): boolean {
  return !stopWords.some((word) => word.includes(run));
}
