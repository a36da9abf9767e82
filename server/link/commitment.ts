/**
 * Operative verbs of Chinese plans by how firmly they commit: 3 does it, 2 promotes or supports it, 1 explores or
 * strives for it. Data, from knowledge of the genre at large.
 */
const verbs: readonly (readonly [strength: 1 | 2 | 3, words: RegExp])[] = [
  [1, /探索|研究|争取|谋划|试行|适时|力争|鼓励|引导|逐步/],
  [2, /支持|推动|推进|促进|加快|加强|提升|优化|完善|深化|培育|发展|拓展|试点|允许/],
  [3, /实施|实行|建设|建立|设立|开展|打造|构建|落实|全面|取消|给予|举办|建成|确保|必须/],
];

/** The strength, 1 to 3, of the first operative verb in a clause; null if it holds none. */
export function findCommitment(clause: string): 1 | 2 | 3 | null {
  let first: { readonly at: number; readonly strength: 1 | 2 | 3 } | null = null;
  for (const [strength, words] of verbs) {
    const at = clause.search(words);
    if (at >= 0 && (first === null || at < first.at)) first = { at, strength };
  }
  return first?.strength ?? null;
}
