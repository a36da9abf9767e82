/**
 * Turns texts into vectors that lie near each other where the texts mean much the same: the door to an embedding
 * model. Without one, linking and search go by wording and the thesaurus alone.
 */
export interface Embedder {
  /** Name of the model. Only vectors under one name may be compared. */
  readonly model: string;
  /**
   * A vector of length 1 for each text, in the order asked; all have the same number of dimensions. Of a text only
   * the first 500 characters count. Throws EmbeddingError if even one cannot be had.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
