/** Two numbers of dimensions that occur among vectors which should all have the same; null if they do. */
export function findDimensionsThatDiffer(vectors: readonly Float32Array[]): readonly [number, number] | null {
  const expected = vectors[0]?.length ?? 0;
  const other = vectors.find(({ length }) => length !== expected);
  return other ? [expected, other.length] : null;
}
