import type { Plan } from '../domain/plan.ts';
import { listTexts, type Meanings } from '../link/compare/meanings.ts';
import type { Embedder } from '../link/embedder.ts';
import { placeClauses } from '../link/place-clauses.ts';

/** The vectors that linking these plans needs. Throws EmbeddingError if even one cannot be had. */
export async function findMeanings(embedder: Embedder, plans: readonly Plan[]): Promise<Meanings> {
  const texts = listTexts(plans.flatMap(placeClauses));
  const vectors = await embedder.embed(texts);
  return {
    model: embedder.model,
    vectors: new Map(texts.flatMap((text, i) => (vectors[i] ? [[text, vectors[i]] as const] : []))),
  };
}
