import { useMemo } from 'react';
import { PeerLinksDocument, PlanLinksDocument } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { useRequest } from '../api/use-request.ts';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import type { LinkBetween } from './coverage-model.ts';

interface LinksBetween {
  readonly links: readonly LinkBetween[];
  /** Whether there are more than are given. */
  readonly isTruncated: boolean;
}

/** The links of the measures of two plans: down the levels, or of peers what both set out to do. */
export function useLinksBetween(plan: PlanHead, other: PlanHead): Loaded<LinksBetween> {
  const isPeer = plan.level === other.level;
  const down = useRequest(PlanLinksDocument, isPeer ? null : { id: plan.id });
  const peers = useRequest(PeerLinksDocument, isPeer ? { plans: [plan.id, other.id] } : null);
  const data = useMemo((): LinksBetween | null => {
    if (peers.status === 'ready') {
      const { edges, pageInfo } = peers.data.overlaps;
      return { links: edges.map(({ node }) => node.link), isTruncated: pageInfo.hasNextPage };
    }
    if (down.status !== 'ready') return null;
    const { edges, truncated } = down.data.cascade;
    const isBetween = (link: LinkBetween) => link.upper.plan.id === other.id || link.lower.plan.id === other.id;
    return { links: edges.filter(isBetween), isTruncated: truncated };
  }, [down, peers, other.id]);
  if (down.status === 'failed') return down;
  if (peers.status === 'failed') return peers;
  return data === null ? { status: 'loading' } : { status: 'ready', data };
}
