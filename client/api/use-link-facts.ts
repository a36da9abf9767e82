import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { LinkFactsDocument, type LinkFactsQuery } from './documents.generated.ts';

type LinkFacts = NonNullable<LinkFactsQuery['links'][number]>;

/** As many as the server answers at once. */
const mostIds = 500;

const nothing: ReadonlyMap<string, LinkFacts> = new Map();

/**
 * How links change the text and what people said of them, by id; what is known stays while more is on its way.
 * `ids` must stay the same array while they mean the same.
 */
export function useLinkFacts(ids: readonly string[]): ReadonlyMap<string, LinkFacts> {
  const client = useClient();
  const [facts, setFacts] = useState(nothing);
  useEffect(() => {
    const missing = ids.filter((id) => !facts.has(id));
    if (missing.length === 0) return;
    let isCurrent = true;
    const pages = Array.from({ length: Math.ceil(missing.length / mostIds) }, (_, page) =>
      missing.slice(page * mostIds, (page + 1) * mostIds),
    );
    void Promise.all(pages.map((page) => client.query(LinkFactsDocument, { ids: page }).toPromise())).then(
      (results) => {
        const found = results.flatMap(({ data }) => data?.links ?? []).filter((link) => link !== null);
        if (isCurrent && found.length > 0)
          setFacts((before) => new Map([...before, ...found.map((link) => [link.id, link] as const)]));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, ids, facts]);
  return facts;
}
