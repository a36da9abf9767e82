import { useCallback } from 'react';
import { useClient } from 'urql';
import { JudgeDocument, type Verdict } from './documents.generated.ts';
import { type Failure, toFailure } from './loaded.ts';

/** What is said of the link of two clauses changes that of their measures, and so on. */
const context = { additionalTypenames: ['MeasureLink', 'Evidence'] };

/** Says what a person thinks of a link, or, with PROPOSED, takes it back; null if all went well. */
export type Judge = (linkId: string, verdict: Verdict, note?: string) => Promise<Failure | null>;

/** See {@link Judge}; the same function throughout. */
export function useJudge(): Judge {
  const client = useClient();
  return useCallback(
    async (linkId, verdict, note = '') => {
      const variables = { linkIds: [linkId], verdict, note: note === '' ? null : note };
      const { error } = await client.mutation(JudgeDocument, variables, context).toPromise();
      return error === undefined ? null : toFailure(error);
    },
    [client],
  );
}
