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
 * A Lucene query that finds every text with these folded words in it, and maybe others: the index narrows down, the
 * statement compares. The analyzer keeps Han text as pairs of characters, so two or more are asked for as a phrase
 * (`"跨境电商"`) and one as part of a pair (`*仓*`); a run of Latin letters and digits may be part of a longer word
 * (`*rcep*`). Of everything else nothing is asked.
 */
export function toFulltextQuery(words: readonly string[]): string {
  const terms = words.flatMap((word) => [
    ...(word.match(han) ?? []).map((run) => (run.length === 1 ? `*${run}*` : `"${run}"`)),
    ...(word.match(latin) ?? []).filter(isIndexed).map((run) => `*${run}*`),
  ]);
  return terms.length === 0 ? everything : terms.join(' AND ');
}

/** A part of a stop word may stand in a text without standing in the index. */
function isIndexed(run: string): boolean {
  return !stopWords.some((word) => word.includes(run));
}
