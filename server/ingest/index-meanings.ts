import { toEmbeddingKey } from '../domain/embedding-key.ts';
import type { Plan } from '../domain/plan.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** Lets the clauses of these plans be found by the embeddings of a model, as far as they are stored. */
export async function indexMeanings(store: GraphStore, model: string, plans: readonly Plan[]): Promise<void> {
  const clauses = plans.flatMap((plan) => [
    ...plan.clauses,
    ...plan.sections.flatMap((section) => [...section.clauses, ...section.measures.flatMap((each) => each.clauses)]),
  ]);
  const entries = clauses.map(({ id, text }) => ({ clauseId: id, key: toEmbeddingKey(text) }));
  await store.saveClauseEmbeddings(model, entries);
}
