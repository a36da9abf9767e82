import { useMemo } from 'react';
import { LineageDocument, PlanListDocument } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { useRequest } from '../api/use-request.ts';
import type { PlanHead } from './cascade-graph.ts';
import { findLineage } from './lineage.ts';

/** The plans of a plan's lineage in the order of authority; stays `loading` for null. */
export function useLineage(plan: string | null): Loaded<readonly PlanHead[]> {
  const list = useRequest(PlanListDocument, {});
  const reached = useRequest(LineageDocument, plan === null ? null : { id: plan });
  const plans = list.status === 'ready' ? list.data.plans : null;
  const linked = reached.status === 'ready' ? reached.data.cascade.plans : null;
  const data = useMemo(() => {
    if (plan === null || plans === null || linked === null) return null;
    return findLineage(
      plans,
      plan,
      linked.map(({ id }) => id),
    );
  }, [plan, plans, linked]);
  if (list.status === 'failed') return list;
  if (reached.status === 'failed') return reached;
  return data === null ? { status: 'loading' } : { status: 'ready', data };
}
