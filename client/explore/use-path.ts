import { useMemo } from 'react';
import {
  type GraphRelation,
  PathBetweenDocument,
  type PathBetweenQuery,
  type PathBetweenQueryVariables,
} from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { useRequest } from '../api/use-request.ts';
import type { ExploreView } from './explore-view.ts';
import { graphRelations } from './vocabulary.ts';

/** A shared industry has no score, so that it would count as certain and every strongest path would run through one. */
const scoredRelations: readonly GraphRelation[] = ['CASCADES_TO', 'OVERLAPS', 'ECHOED_BY'];

/** What to ask for the path between the two chosen nodes: along the relations that the legend shows alone. */
export function toPathQuestion(
  { chosen, hiddenRelations }: Pick<ExploreView, 'chosen' | 'hiddenRelations'>,
  kind: ExploreView['path'],
): PathBetweenQueryVariables | null {
  const [from, to, ...others] = chosen;
  if (kind === null || from === undefined || to === undefined || others.length > 0) return null;
  const known = kind === 'STRONGEST' ? scoredRelations : graphRelations;
  const shown = known.filter((relation) => !hiddenRelations.includes(relation));
  return { from, to, kind, relations: shown.length === 0 ? known : shown };
}

/** The path that the address asks for; `loading` where it asks for none. */
export function usePath({ chosen, hiddenRelations, path }: ExploreView): Loaded<PathBetweenQuery> {
  const question = useMemo(() => toPathQuestion({ chosen, hiddenRelations }, path), [chosen, hiddenRelations, path]);
  return useRequest(PathBetweenDocument, question);
}
