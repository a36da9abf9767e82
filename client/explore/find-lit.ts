import type { PathBetweenQuery } from '../api/documents.generated.ts';
import type { FreeEmphasis } from '../graph/free-scene.ts';
import type { FilteredGraph } from './explore-filter.ts';

type Path = NonNullable<PathBetweenQuery['path']['path']>;

/** What stands out while nodes are chosen: they and all that is related to them, or the path between two. */
export function findLit({ edges }: FilteredGraph, chosen: readonly string[], path: Path | null): FreeEmphasis['lit'] {
  if (path !== null) {
    const steps = new Set(path.edges.map(({ relation, fromId, toId }) => `${relation} ${fromId} ${toId}`));
    const along = edges.filter(({ relation, fromId, toId }) => steps.has(`${relation} ${fromId} ${toId}`));
    return { nodes: new Set(path.nodes.map(({ id }) => id)), edges: new Set(along.map(({ id }) => id)) };
  }
  if (chosen.length === 0) return null;
  const own = edges.filter(({ fromId, toId }) => chosen.includes(fromId) || chosen.includes(toId));
  return {
    nodes: new Set([...chosen, ...own.flatMap(({ fromId, toId }) => [fromId, toId])]),
    edges: new Set(own.map(({ id }) => id)),
  };
}
