import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench, Figures } from './bench.ts';
import { cascadeBench } from './cascade-bench.ts';
import { clientBenches } from './client-bench.ts';
import { linkBench } from './link-bench.ts';
import { loadBenches } from './load-bench.ts';
import { parseBenches } from './parse-bench.ts';
import { startBenches } from './start-bench.ts';
import { storeBenches } from './store-bench.ts';
import { type Summary, summarize } from './summarize.ts';

const benches: readonly Bench[] = [
  ...parseBenches,
  linkBench,
  ...loadBenches,
  ...startBenches,
  cascadeBench,
  ...storeBenches,
  ...clientBenches,
];

const labelOf = ({ name, variant }: Bench) => (variant === undefined ? name : `${name}:${variant}`);
const labels = benches.map(labelOf).join(', ');
const usage = `Usage: npm run bench -- [NAME…] [--runs N]
Names: ${labels}; what stands before a colon names all such, no name all there are.`;

interface Wish {
  readonly chosen: readonly Bench[];
  readonly runs: number | null;
}

/** What the command line asks for, or null if it makes no sense. */
function readWish(args: readonly string[]): Wish | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { runs: { type: 'string' } },
    });
    const isNamed = (bench: Bench, name: string) => [bench.name, labelOf(bench)].includes(name);
    const chosen = benches.filter(
      (bench) => positionals.length === 0 || positionals.some((name) => isNamed(bench, name)),
    );
    const isKnown = positionals.every((name) => benches.some((bench) => isNamed(bench, name)));
    const runs = values.runs === undefined ? null : Number(values.runs);
    if (runs !== null && !(Number.isInteger(runs) && runs > 0)) return null;
    return isKnown ? { chosen, runs } : null;
  } catch {
    return null;
  }
}

interface Measured {
  readonly subject: string;
  /** By what they count. */
  readonly summaries: Readonly<Record<string, Summary>>;
}

async function measure(bench: Bench, runs: number): Promise<Measured> {
  const { subject, run, close } = await bench.prepare();
  try {
    // The first run pays for compilation and cold caches.
    const names = Object.keys(await run());
    const figures: Figures[] = [];
    while (figures.length < runs) figures.push(await run());
    const valuesOf = (name: string) => figures.map((each) => each[name] ?? Number.NaN);
    return { subject, summaries: Object.fromEntries(names.map((name) => [name, summarize(valuesOf(name))])) };
  } finally {
    await close();
  }
}

const round = (figure: number) => Number(figure.toPrecision(3));

const wish = readWish(process.argv.slice(2));
if (wish === null) {
  console.error(usage);
  process.exit(2);
}
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'} (${availableParallelism()} threads), ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}`,
);
const table: Record<string, Record<string, string | number>> = {};
for (const bench of wish.chosen) {
  const { subject, summaries } = await measure(bench, wish.runs ?? bench.runs);
  const label = labelOf(bench);
  console.log(`${label}: ${subject}`);
  for (const [name, { runs, median, p95, min, max }] of Object.entries(summaries)) {
    const limit = bench.limits?.[name];
    table[`${label}: ${name}`] = {
      runs,
      median: round(median),
      p95: round(p95),
      min: round(min),
      max: round(max),
      'must stay below': limit ?? '',
    };
    if (limit !== undefined && !(median < limit)) process.exitCode = 1;
  }
}
console.table(table);
