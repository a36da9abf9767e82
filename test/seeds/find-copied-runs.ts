import { toBareText } from '../../server/domain/ids.ts';

/** Characters, without marks and white space, that a statement may share with a source in a row. */
const longestRun = 16;

/** All runs of one character more than may be shared, of some texts. */
export function indexRuns(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts.map(toBareText)) {
    for (let at = 0; at + longestRun < text.length; at++) runs.add(text.slice(at, at + longestRun + 1));
  }
  return runs;
}

/**
 * What a statement copies: the longest runs that it shares with the indexed texts and that have more than 16
 * characters even when names and figures are not counted.
 */
export function findCopiedRuns(
  statement: string,
  index: ReadonlySet<string>,
  names: readonly string[],
): readonly string[] {
  const text = toBareText(statement);
  const exempt = findExempt(text, names);
  const copied: string[] = [];
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (index.has(text.slice(end, end + longestRun + 1))) end++;
    if (end === start) continue;
    const run = text.slice(start, end + longestRun);
    const counted = [...run].filter((_, i) => !exempt.has(start + i)).length;
    if (counted > longestRun) copied.push(run);
    start = end;
  }
  return copied;
}

/** Places in a bare text that belong to a name or a figure. */
function findExempt(text: string, names: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  const add = (start: number, length: number) => {
    for (let i = 0; i < length; i++) places.add(start + i);
  };
  for (const name of names.map(toBareText)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) add(at, name.length);
  }
  for (const { index, 0: figure } of text.matchAll(/\d+/g)) add(index, figure.length);
  return places;
}
