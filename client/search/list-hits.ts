import type { SearchQuery } from '../api/documents.generated.ts';

export type SearchHit = SearchQuery['search']['edges'][number]['node'];

/** All that was found: passages and headings, then zones and industries. */
export function listHits({ search, named }: SearchQuery): readonly SearchHit[] {
  return [...search.edges, ...named.edges].map(({ node }) => node);
}
