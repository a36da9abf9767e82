/** A thing that `npm run bench` measures. */
export interface Bench {
  readonly name: string;
  /** Tells benches of one name apart: `×10`. */
  readonly variant?: string;
  /** Number of runs unless `--runs` says otherwise. */
  readonly runs: number;
  /** What the median of a figure must stay below, by the figure's name. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Does what must not be measured. */
  readonly prepare: () => Promise<PreparedBench>;
}

/** What one run yields: figures by what they count, `ms`, `MB/s` … */
export type Figures = Readonly<Record<string, number>>;

export interface PreparedBench {
  /** What is measured, and on how much. */
  readonly subject: string;
  /** Does it once. Every run gives the same figures. */
  readonly run: () => Promise<Figures>;
  readonly close: () => Promise<void>;
}

/** Time that `work` takes, in milliseconds. */
export async function timeInMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
