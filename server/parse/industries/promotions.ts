import type { ClauseId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/plan.ts';
import type { Promotion } from '../../domain/zone.ts';
import { simplify } from '../text/simplify.ts';
import type { IndustryLexicon } from './industries.ts';

/**
 * The industries that measures name in heading or clauses, each once a measure, at the first place. Of wordings that
 * overlap the longest counts: `跨境电子商务` is no `电子商务`. By measure, then in the order of the text.
 */
export function readPromotions(measures: readonly Measure[], lexicon: IndustryLexicon): readonly Promotion[] {
  const wordings = groupByFirst(lexicon);
  return measures.flatMap(({ id, title, clauses }) => {
    const found = new Map<string, Promotion>();
    const read = (text: string, clauseId: ClauseId | null) => {
      for (const { industryId, start, end } of findWordings(simplify(text), wordings)) {
        if (found.has(industryId)) continue;
        const asWritten = text.slice(start, end);
        found.set(industryId, { measureId: id, industryId, asWritten, clauseId, range: { start, end } });
      }
    };
    read(title, null);
    for (const clause of clauses) read(clause.text, clause.id);
    return [...found.values()];
  });
}

interface Wording {
  readonly text: string;
  readonly industryId: string;
}

/** Wordings by their first character, the longest first. */
type Wordings = ReadonlyMap<string, readonly Wording[]>;

const grouped = new WeakMap<IndustryLexicon, Wordings>();

function groupByFirst(lexicon: IndustryLexicon): Wordings {
  const known = grouped.get(lexicon);
  if (known) return known;
  const all = [...lexicon.idsByWording].map(([text, industryId]) => ({ text, industryId }));
  all.sort((a, b) => b.text.length - a.text.length);
  const wordings = Map.groupBy(all, ({ text }) => text.charAt(0));
  grouped.set(lexicon, wordings);
  return wordings;
}

function findWordings(text: string, wordings: Wordings) {
  const found: { readonly industryId: string; readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const wording = wordings.get(text.charAt(start))?.find((each) => text.startsWith(each.text, start));
    const end = start + (wording?.text.length ?? 1);
    if (wording) found.push({ industryId: wording.industryId, start, end });
    start = end;
  }
  return found;
}
