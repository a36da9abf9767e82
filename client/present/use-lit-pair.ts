import { useMemo } from 'react';
import { PresentedLinkDocument, type PresentedPairFragment } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { useRequest } from '../api/use-request.ts';
import { choosePairs } from '../evidence/choose-pairs.ts';
import type { Place } from './place.ts';

/** The two passages that are lit: of a link of measures the pair that is named, of a link of passages these. Null: gone. */
export function useLitPair({ link, pair }: Pick<Place, 'link' | 'pair'>): Loaded<PresentedPairFragment | null> {
  const answer = useRequest(PresentedLinkDocument, link === null ? null : { id: link });
  return useMemo(() => {
    if (answer.status !== 'ready') return answer;
    const found = answer.data.links[0] ?? null;
    if (found?.__typename !== 'MeasureLink') return { status: 'ready', data: found };
    const pairs = choosePairs(found.evidence);
    return { status: 'ready', data: pairs[pair] ?? pairs[0] ?? null };
  }, [answer, pair]);
}
