/** Compares vectors by how far above the usual their cosine is. */
export interface StandardSpace {
  readonly uppers: readonly Float32Array[];
  readonly lowers: readonly Float32Array[];
  /** The cosine of an upper and a lower vector less the mean vector, in standard deviations above the mean cosine. */
  readonly compare: (upper: number, lower: number) => number;
}

const sampledPairs = 4096;
/** Coprime to the lengths of most lists, so that the sample goes through both. */
const stride = 7919;

/**
 * Standardises the cosines between two lists of vectors, so that what was learned with one model holds for another:
 * models differ in the mean and the spread of their cosines, less in the order. The mean vector is that of both lists
 * and of `background`; mean and deviation of the cosines are those of a fixed sample of at most 4,096 pairs of
 * everything, so that two lists of one vector each have them too.
 */
export function createStandardSpace(
  uppers: readonly Float32Array[],
  lowers: readonly Float32Array[],
  background: readonly Float32Array[],
): StandardSpace {
  const mean = toMeanVector([...uppers, ...lowers, ...background]);
  const upper = uppers.map((vector) => centre(vector, mean));
  const lower = lowers.map((vector) => centre(vector, mean));
  const others = background.map((vector) => centre(vector, mean));
  const { average, deviation } = sample([...upper, ...others], [...lower, ...others]);
  return {
    uppers: upper,
    lowers: lower,
    compare: (u, l) => (dot(upper[u], lower[l]) - average) / deviation,
  };
}

function sample(a: readonly Float32Array[], b: readonly Float32Array[]) {
  const pairs = a.length * b.length;
  const step = pairs <= sampledPairs ? 1 : stride;
  const count = Math.min(pairs, sampledPairs);
  let total = 0;
  let squares = 0;
  for (let k = 0; k < count; k++) {
    const at = (k * step) % pairs;
    const cosine = dot(a[Math.floor(at / b.length)], b[at % b.length]);
    total += cosine;
    squares += cosine * cosine;
  }
  const average = total / Math.max(1, count);
  const deviation = Math.sqrt(Math.max(1e-6, squares / Math.max(1, count) - average * average));
  return { average, deviation };
}

/** The mean of vectors of one length. */
export function toMeanVector(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0);
  return mean.map((value) => value / Math.max(1, vectors.length));
}

function centre(vector: Float32Array, mean: Float32Array): Float32Array {
  const centred = vector.map((value, i) => value - (mean[i] ?? 0));
  const length = Math.sqrt(dot(centred, centred)) || 1;
  return centred.map((value) => value / length);
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  let total = 0;
  if (a && b) for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}
