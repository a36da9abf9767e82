/** Compares vectors by how much nearer they are than vectors like them usually are. */
export interface StandardSpace {
  /** Of an upper and a lower vector; 0 is the mean of all pairs, 1 a standard deviation above it. */
  readonly compare: (upper: number, lower: number) => number;
}

/** As many neighbours as in Conneau et al. (2018); 20 made no difference. */
const neighbours = 10;

/**
 * The cosines between two lists of vectors, all less the mean vector, made comparable in two ways. Some vectors are near
 * to everything, such as those of general clauses: of each cosine half the mean of the ten highest of either vector is
 * taken (cross-domain similarity local scaling, Conneau et al., 2018, "Word translation without parallel data"). And models
 * differ in the mean and the spread of their cosines, less in the order: so the rest is given in standard deviations
 * above its mean, and what was learned with one model holds for another. `background` counts on both sides, so that
 * lists of one vector each have neighbours, mean and deviation too.
 */
export function createStandardSpace(
  uppers: readonly Float32Array[],
  lowers: readonly Float32Array[],
  background: readonly Float32Array[],
): StandardSpace {
  const mean = toMeanVector([...uppers, ...lowers, ...background]);
  const rows = [...uppers, ...background].map((vector) => centre(vector, mean));
  const columns = [...lowers, ...background].map((vector) => centre(vector, mean));
  const cosines = rows.map((row) => Float32Array.from(columns, (column) => dot(row, column)));
  const crowdOfRow = cosines.map(toCrowd);
  const crowdOfColumn = columns.map((_, j) => toCrowd(Float32Array.from(cosines, (row) => row[j] ?? 0)));
  for (const [i, row] of cosines.entries()) {
    for (let j = 0; j < row.length; j++) {
      row[j] = (row[j] ?? 0) - ((crowdOfRow[i] ?? 0) + (crowdOfColumn[j] ?? 0)) / 2;
    }
  }
  const { average, deviation } = describe(cosines);
  return { compare: (upper, lower) => ((cosines[upper]?.[lower] ?? average) - average) / deviation };
}

/** The mean of vectors of one length. */
export function toMeanVector(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0);
  return mean.map((value) => value / Math.max(1, vectors.length));
}

/** How near a vector is to its nearest ones. */
function toCrowd(cosines: Float32Array): number {
  const nearest = cosines.toSorted().slice(-neighbours);
  return nearest.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, nearest.length);
}

function describe(rows: readonly Float32Array[]) {
  let count = 0;
  let total = 0;
  let squares = 0;
  for (const row of rows) {
    count += row.length;
    for (const value of row) {
      total += value;
      squares += value * value;
    }
  }
  const average = total / Math.max(1, count);
  return { average, deviation: Math.sqrt(Math.max(1e-6, squares / Math.max(1, count) - average * average)) };
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
