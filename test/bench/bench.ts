/** A thing that `npm run bench` measures. */
export interface Bench {
  readonly name: string;
  /** Tells benches of one name apart: `×10`. */
  readonly variant?: string;
  /** What one run yields: `ms`, `MB/s` … */
  readonly unit: string;
  /** Number of runs unless `--runs` says otherwise. */
  readonly runs: number;
  /** Does what must not be measured. */
  readonly prepare: () => Promise<PreparedBench>;
}

export interface PreparedBench {
  /** What is measured, and on how much. */
  readonly subject: string;
  /** Does it once and gives the figure, in the bench's unit. */
  readonly run: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Time that `work` takes, in milliseconds. */
export async function timeInMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
