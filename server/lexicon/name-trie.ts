import type { ConceptId } from '../domain/ids.ts';

/** Folded names, letter by letter. */
export interface NameTrie {
  readonly next: ReadonlyMap<string, NameTrie>;
  /** The concept whose name ends here; null inside a name. */
  readonly id: ConceptId | null;
}

interface Node {
  readonly next: Map<string, Node>;
  id: ConceptId | null;
}

export function createNameTrie(idsByName: ReadonlyMap<string, ConceptId>): NameTrie {
  const root: Node = { next: new Map(), id: null };
  for (const [name, id] of idsByName) {
    let node = root;
    for (let i = 0; i < name.length; i += 1) {
      const unit = name.charAt(i);
      const child: Node = node.next.get(unit) ?? { next: new Map(), id: null };
      node.next.set(unit, child);
      node = child;
    }
    node.id = id;
  }
  return root;
}
