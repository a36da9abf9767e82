import { useEffect, useState } from 'react';
import { type OperationResult, useClient } from 'urql';
import { JudgementsDocument, type JudgementsQuery } from './documents.generated.ts';
import { type Loaded, toFailure } from './loaded.ts';

export type JudgementEntry = JudgementsQuery['judgements']['edges'][number];

/** Pages that are asked for at most: the server lists judgements by link, and the latest may be on any page. */
const mostPages = 10;

/** What people said of links, the latest first; asked anew whenever `version` changes, and until then as it was. */
export function useJudgements(version: number): Loaded<readonly JudgementEntry[]> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<readonly JudgementEntry[]>>({ status: 'loading' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version or attempt asks again
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      let entries: readonly JudgementEntry[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const answer: OperationResult<JudgementsQuery> = await client
          .query(JudgementsDocument, { after }, { requestPolicy: 'network-only' })
          .toPromise();
        const { data, error } = answer;
        if (!isCurrent) return;
        if (data === undefined) {
          const retry = () => setAttempt((count) => count + 1);
          if (error !== undefined) setLoaded({ status: 'failed', failure: toFailure(error), retry });
          return;
        }
        entries = [...entries, ...data.judgements.edges];
        after = data.judgements.pageInfo.endCursor;
        if (!data.judgements.pageInfo.hasNextPage) break;
      }
      setLoaded({ status: 'ready', data: entries.toSorted((a, b) => b.node.at.localeCompare(a.node.at)) });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [client, version, attempt]);

  return loaded;
}
