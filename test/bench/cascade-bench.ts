import { type Bench, timeInMs } from './bench.ts';
import { loadBenchDocuments, openTemporaryStore } from './bench-documents.ts';

/** How long SQLite takes for the cascade of a whole plan, as the cascade view asks for it. */
export const cascadeBench: Bench = {
  name: 'cascade',
  runs: 200,
  prepare: async () => {
    const { store, close } = await openTemporaryStore();
    await loadBenchDocuments(store);
    const plans = await store.listPlans();
    const { measureLinks } = await store.count();
    let next = 0;
    return {
      subject: `cascade of a plan, both ways, depth 4; ${plans.length} plans, ${measureLinks} measure links`,
      run: async () => {
        const plan = plans[next++ % plans.length];
        if (!plan) throw new Error('There is no plan to ask about.');
        const query = { id: plan.id, direction: 'both', depth: 4, minScore: 0, limit: 5000 } as const;
        return { ms: await timeInMs(() => store.findCascade(query)) };
      },
      close,
    };
  },
};
