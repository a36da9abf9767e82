import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { PlanCascadeDocument, type PlanCascadeQuery } from './documents.generated.ts';
import { type Loaded, toFailure } from './loaded.ts';

type Answers = readonly PlanCascadeQuery[];

/**
 * The outlines and outgoing links of several plans, in the order of their ids: one request a plan, side by side,
 * because links from a measure that nothing leads to are in no other plan's cascade. What people say of links changes
 * the answers, and what they were is shown until the new ones come.
 * `ids` must stay the same array while they mean the same.
 */
export function usePlanCascades(ids: readonly string[]): Loaded<Answers> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly ids: readonly string[]; readonly loaded: Loaded<Answers> }>();

  const retry = useCallback(() => {
    setLatest(undefined);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    const requestPolicy = attempt === 0 ? 'cache-first' : 'network-only';
    const results = new Map<string, Result>();
    const publish = () => {
      const inOrder = ids.flatMap((id) => results.get(id) ?? []);
      if (inOrder.length === ids.length) setLatest({ ids, loaded: combine(inOrder, retry) });
    };
    const subscriptions = ids.map((id) =>
      client.query(PlanCascadeDocument, { id }, { requestPolicy }).subscribe((result) => {
        if (result.stale) return;
        results.set(id, result);
        publish();
      }),
    );
    publish();
    return () => {
      for (const { unsubscribe } of subscriptions) unsubscribe();
    };
  }, [client, ids, attempt, retry]);

  return latest?.ids === ids ? latest.loaded : { status: 'loading' };
}

interface Result {
  readonly data?: PlanCascadeQuery | undefined;
  readonly error?: CombinedError | undefined;
}

function combine(results: readonly Result[], retry: () => void): Loaded<Answers> {
  const data = results.flatMap((result) => result.data ?? []);
  if (data.length === results.length) return { status: 'ready', data };
  const error = results.find((result) => result.error !== undefined)?.error;
  return { status: 'failed', failure: toFailure(error ?? new CombinedError({})), retry };
}
