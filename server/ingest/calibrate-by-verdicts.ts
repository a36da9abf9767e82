import type { ClauseLinkId } from '../domain/ids.ts';
import { AppError } from '../errors.ts';
import { calibrateScores, type Judged } from '../link/learn/calibrate-scores.ts';
import { rescale, type Scorecards, toPoints } from '../link/scorecard.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { listPages } from './list-pages.ts';

const fewest = 10;
/** Scores are stored with four digits. */
const least = 5e-5;

/**
 * Fits the calibration of the scorecards that made the stored links to what people said of them. What signals count for
 * beside each other stays: people judge what the linker proposed, which tells how sure it may be, not what it fails to
 * see. Throws AppError with fewer than ten accepted and ten rejected clause links for either card.
 */
export async function calibrateByVerdicts(store: GraphStore, scorecards: Scorecards): Promise<Scorecards> {
  const lexical: Judged[] = [];
  const withMeaning: Judged[] = [];
  for await (const { method, ...judged } of listJudged(store))
    (method === 'lexical' ? lexical : withMeaning).push(judged);
  if (!isEnough(lexical) && !isEnough(withMeaning)) {
    throw new AppError(
      'TOO_FEW_VERDICTS',
      `calibrating needs ${fewest} accepted and ${fewest} rejected links between clauses; there are ${count(lexical)} on wording and ${count(withMeaning)} on meaning. Judge more, or give an answer key`,
    );
  }
  return {
    lexical: isEnough(lexical) ? rescale(scorecards.lexical, calibrateScores(lexical)) : scorecards.lexical,
    withMeaning: isEnough(withMeaning)
      ? rescale(scorecards.withMeaning, calibrateScores(withMeaning))
      : scorecards.withMeaning,
  };
}

async function* listJudged(store: GraphStore): AsyncIterable<Judged & { readonly method: string }> {
  const readPage = (after: string | null, limit: number) => store.listJudgements(after, limit);
  for await (const page of listPages(readPage, ({ linkId }) => linkId as string)) {
    // Those of measures have no clause link.
    for (const found of await store.findClauseLinks(page.map(({ linkId }) => linkId as ClauseLinkId))) {
      const verdict = found?.link.judgement?.verdict;
      if (!found || (verdict !== 'accepted' && verdict !== 'rejected')) continue;
      const { method, score } = found.link;
      const points = toPoints(Math.min(1 - least, Math.max(least, score)));
      yield { method, points, linked: verdict === 'accepted' };
    }
  }
}

function isEnough(judged: readonly Judged[]): boolean {
  const accepted = judged.filter(({ linked }) => linked).length;
  return accepted >= fewest && judged.length - accepted >= fewest;
}

function count(judged: readonly Judged[]): string {
  const accepted = judged.filter(({ linked }) => linked).length;
  return `${accepted} and ${judged.length - accepted}`;
}
