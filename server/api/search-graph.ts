import type { GraphStore, SearchableType, SearchQuery } from '../store/graph-store.ts';
import { searchableTypes } from '../store/search/search-texts.ts';
import { findNamed, type NamedType } from './find-named.ts';
import type { SearchResult } from './parents.ts';

export type FindableType = SearchableType | NamedType;

interface GraphSearch extends Omit<SearchQuery, 'types'> {
  /** Empty: all types. */
  readonly types: readonly FindableType[];
}

/** A page of what the texts of plans hold, and behind it of zones and industries of such names. */
export async function searchGraph(store: GraphStore, search: GraphSearch): Promise<SearchResult> {
  const { terms, types, limit, offset } = search;
  const isAsked = (type: FindableType) => types.length === 0 || types.includes(type);
  const textTypes = searchableTypes.filter(isAsked);
  const nameTypes = (['zone', 'industry'] as const).filter(isAsked);
  const [texts, named] = await Promise.all([
    textTypes.length === 0 ? { hits: [], total: 0 } : store.search({ terms, types: textTypes, limit, offset }),
    findNamed(store, terms, nameTypes),
  ]);
  const start = Math.max(0, offset - texts.total);
  const names = named.slice(start, start + limit - texts.hits.length);
  return {
    hits: [...texts.hits, ...names.map((hit) => ({ ...hit, planId: null, measureId: null }))],
    total: texts.total + named.length,
    offset,
    terms,
  };
}
