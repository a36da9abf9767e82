import type { SearchHit, SearchTerm } from '../graph-store.ts';
import { foldText } from './fold-text.ts';
import { findTerm } from './search-terms.ts';
import type { SearchableRow } from './search-texts.ts';
import { toSearchTexts } from './search-texts.ts';

/** A found node with the first of its texts that holds the most of the terms. */
export function toSearchHit(node: SearchableRow, terms: readonly SearchTerm[]): SearchHit {
  const texts = toSearchTexts(node).map((text) => ({ text, held: countHeld(text, terms) }));
  const best = texts.reduce((a, b) => (b.held > a.held ? b : a), { text: '', held: -1 });
  return { type: node.type, ...place(node), text: best.text };
}

function countHeld(text: string, terms: readonly SearchTerm[]): number {
  const folded = foldText(text);
  return terms.filter((term) => findTerm(folded, term).length > 0).length;
}

function place(node: SearchableRow): Pick<SearchHit, 'id' | 'planId' | 'measureId'> {
  switch (node.type) {
    case 'plan':
      return { id: node.row.id, planId: node.row.id, measureId: null };
    case 'section':
      return { id: node.row.id, planId: node.row.planId, measureId: null };
    case 'measure':
      return { id: node.row.id, planId: node.row.planId, measureId: node.row.id };
    case 'clause':
      return { id: node.row.id, planId: node.row.planId, measureId: node.row.measureId };
    case 'zone':
    case 'industry':
      return { id: node.row.id, planId: null, measureId: null };
  }
}
