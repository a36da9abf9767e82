import type { Plan } from '../../server/domain/plan.ts';
import { linkPairs } from '../../server/ingest/link-pairs.ts';
import { loadLinker } from '../../server/ingest/load-linker.ts';
import type { Kinship } from '../../server/link/kinship.ts';
import { findKin } from '../../server/link/link-corpus.ts';
import { linkPlans } from '../../server/link/link-plans.ts';
import { type Bench, type Figures, timeInMs } from './bench.ts';
import { countHits } from './count-hits.ts';
import { fitGrowth } from './fit-growth.ts';
import { type Corpus, generateCorpus } from './generate-corpus.ts';

const seed = 20_261_121;
const sizes = [100, 1000, 10_000];
/** Each of these in turn is linked into the largest corpus. The step is odd, so that plans of every level come. */
const newPlanStep = 19;

const exponent = 'growth exponent';
const shareOfOne = 'time for one plan of 150 clauses ÷ for all';

const linker = loadLinker();
const linkPair = (pair: Kinship<Plan>) => linkPlans(pair, linker, null);
const linkAll = (plans: readonly Plan[]) => findKin(plans, []).map(linkPair);
const linkOne = (plan: Plan, others: readonly Plan[]) => findKin([plan], others).map(linkPair);

const plansOf = ({ documents }: Corpus) => documents.flatMap((document) => document.plans);
const format = (count: number) => count.toLocaleString('en');

/**
 * How the cost of linking grows with the corpus, and what one more plan costs. Since every plan has as many kin in a
 * large corpus as in a small one, whatever looks at the rest of the corpus shows. Reading from a store is not in it.
 * How well invented plans are linked is said beside it, so that a change that trades the one for the other is seen.
 */
export const linkBench: Bench = {
  name: 'link',
  runs: 1,
  limits: { [exponent]: 1.2, [shareOfOne]: 1 / 50 },
  prepare: async () => {
    const corpora = sizes.map((measures) => {
      const corpus = generateCorpus({ seed, measures });
      return { measures, corpus, plans: plansOf(corpus), clauses: corpus.actionsOf.size };
    });
    const largest = corpora.at(-1);
    const smaller = corpora.at(-2);
    if (!largest || !smaller) throw new RangeError('there is no corpus to link');
    const run = async (): Promise<Figures> => {
      const figures: Record<string, number> = {};
      const times: number[] = [];
      for (const { measures, plans, clauses } of corpora) {
        const { ms, processorMs } = await timeLinking(plans, measures);
        figures[`clauses/s, ${format(measures)} measures`] = (clauses / ms) * 1000;
        times.push(processorMs);
      }
      figures[exponent] = fitGrowth(sizes, times);
      figures[shareOfOne] = (await timeLinkingOne(largest.plans)).processorMs / (times.at(-1) ?? 0);
      const inThreads = await timeInMs(() => linkPairs(findKin(largest.plans, []), linker, null));
      figures[`clauses/s, ${format(largest.measures)} measures, in threads`] = (largest.clauses / inThreads) * 1000;
      figures['MB of memory at most, threads and corpora included'] = (process.resourceUsage().maxRSS * 1024) / 1e6;
      return { ...figures, ...countHits(smaller.corpus, findKin(smaller.plans, []), linkPair) };
    };
    return {
      subject: `invented plans of 25 measures and 150 clauses, each with three kin, in corpora of ${sizes.map(format).join(', ')} measures`,
      run,
      close: async () => {},
    };
  },
};

/** A small corpus is linked several times, so that its time is no less certain than a large one's. */
async function timeLinking(plans: readonly Plan[], measures: number): Promise<WorkTime> {
  const times = Math.ceil(1000 / measures);
  const { ms, processorMs } = await timeWork(() => {
    for (let i = 0; i < times; i++) linkAll(plans);
  });
  return { ms: ms / times, processorMs: processorMs / times };
}

/** The mean over plans from all over the corpus, each linked with the rest of it. */
async function timeLinkingOne(plans: readonly Plan[]): Promise<WorkTime> {
  const chosen = plans.filter((_, i) => i % newPlanStep === 0);
  const cases = chosen.map((plan) => ({ plan, others: plans.filter((other) => other !== plan) }));
  const { ms, processorMs } = await timeWork(() => {
    for (const { plan, others } of cases) linkOne(plan, others);
  });
  return { ms: ms / cases.length, processorMs: processorMs / cases.length };
}

/** `processorMs` is what this process had of the processors: what else the machine does counts less in it. */
interface WorkTime {
  readonly ms: number;
  readonly processorMs: number;
}

async function timeWork(work: () => void): Promise<WorkTime> {
  const before = process.cpuUsage();
  const ms = await timeInMs(async () => work());
  const { user, system } = process.cpuUsage(before);
  return { ms, processorMs: (user + system) / 1000 };
}
