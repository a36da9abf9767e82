import type { Judgement, Verdict } from '../domain/link.ts';
import { NotFoundError } from '../errors.ts';
import type { ApiContext } from './api-context.ts';
import type { AnyLink, LinkId } from './parents.ts';

/** Links that are judged at once at most. */
export const mostLinks = 500;

/** What a person says of links. */
interface Saying extends Omit<Judgement, 'verdict'> {
  readonly verdict: Verdict;
}

/**
 * Records what a person says of links, of all or of none, and returns them with it; `proposed` withdraws what was said.
 * Throws NotFoundError if there is no link of one of the ids.
 */
export async function judgeLinks(
  { store, loaders }: ApiContext,
  ids: readonly LinkId[],
  { verdict, ...said }: Saying,
): Promise<readonly AnyLink[]> {
  const links = await Promise.all(
    ids.map(async (id) => {
      const link = await loaders.links.load(id);
      if (link === null) throw new NotFoundError('link', id);
      return link;
    }),
  );
  loaders.links.clearAll();
  loaders.measureLinks.clearAll();
  loaders.evidence.clearAll();
  if (verdict === 'proposed') {
    await store.deleteJudgements(ids);
    return links.map((link) => withJudgement(link, null));
  }
  const judgement = { verdict, ...said };
  await store.saveJudgements(ids.map((linkId) => ({ linkId, judgement })));
  return links.map((link) => withJudgement(link, judgement));
}

function withJudgement(link: AnyLink, judgement: Judgement | null): AnyLink {
  return 'link' in link ? { ...link, link: { ...link.link, judgement } } : { ...link, judgement };
}
