import { toBareText } from '../domain/ids.ts';
import type { Plan, PlanHeader } from '../domain/plan.ts';
import { FileError } from '../errors.ts';
import { allSignals, comparePlans, lexicalSignals } from '../link/compare/compare-plans.ts';
import { baselines } from '../link/learn/baselines.ts';
import { chooseThreshold, type ScoredFold } from '../link/learn/choose-threshold.ts';
import { crossValidate, type Fold } from '../link/learn/cross-validate.ts';
import { labelComparisons } from '../link/learn/label-comparisons.ts';
import type { AnswerKey } from '../link/learn/read-key.ts';
import { type Agreement, scoreLinks } from '../link/learn/score-links.ts';
import { acceptedFrom } from '../link/link-plans.ts';
import type { Scorecards } from '../link/scorecard.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { findMeanings } from './find-meanings.ts';
import type { LinkingOptions } from './linking-options.ts';
import { loadLinker } from './load-linker.ts';

/** How a method did on each key, when it learned from the others alone. */
export interface MethodReport {
  readonly method: string;
  readonly keys: readonly (Agreement & { readonly key: string })[];
  /** Of scores in tenths: how many pairs had them and which share of these is linked; empty for baselines. */
  readonly reliability: readonly { readonly from: number; readonly pairs: number; readonly linked: number }[];
}

export interface Calibration {
  readonly scorecards: Scorecards;
  readonly reports: readonly MethodReport[];
}

/**
 * Learns scorecards from answer keys whose plans are stored: that with meaning only where there is an embedder, else it
 * stays as the linker has it. Throws FileError if a plan of a key is not stored.
 */
export async function calibrate(
  store: GraphStore,
  keys: readonly AnswerKey[],
  { linker = loadLinker(), embedder = null }: LinkingOptions = {},
): Promise<Calibration> {
  const headers = await store.listPlans();
  const pairs = await Promise.all(
    keys.map(async (key) => {
      const [upper, lower] = await store.findPlans([
        findPlan(headers, key.upperTitle, key.name).id,
        findPlan(headers, key.lowerTitle, key.name).id,
      ]);
      if (!upper || !lower) throw new FileError('NOT_A_KEY', key.name, 'one of its plans was deleted meanwhile');
      return { key, upper, lower };
    }),
  );
  const meanings = embedder && (await findMeanings(embedder, [...listPlans(pairs)]));
  const toFolds = (vectors: typeof meanings) =>
    pairs.map(({ key, upper, lower }): Fold => {
      const { labelled, missed } = labelComparisons(comparePlans(upper, lower, linker, vectors), key);
      return { name: key.name, labelled, missed: missed.length };
    });
  const folds = toFolds(null);
  const lexical = crossValidate(folds, lexicalSignals);
  const reports = [...reportBaselines(folds), report('wording and thesaurus', folds, lexical.heldOut)];
  if (!meanings) return { scorecards: { ...linker.scorecards, lexical: lexical.card }, reports };
  const foldsWithMeaning = toFolds(meanings);
  const withMeaning = crossValidate(foldsWithMeaning, allSignals);
  return {
    scorecards: { lexical: lexical.card, withMeaning: withMeaning.card },
    reports: [...reports, report(`the same and ${meanings.model}`, foldsWithMeaning, withMeaning.heldOut)],
  };
}

function* listPlans(pairs: readonly { readonly upper: Plan; readonly lower: Plan }[]): Iterable<Plan> {
  for (const { upper, lower } of pairs) yield* [upper, lower];
}

function findPlan(headers: readonly PlanHeader[], title: string, key: string): PlanHeader {
  const found = headers.find((plan) => toBareText(plan.title) === toBareText(title));
  if (found) return found;
  throw new FileError('NOT_A_KEY', key, `its plan ${title} is not stored: load the document that holds it first`);
}

function report(
  method: string,
  folds: readonly Fold[],
  heldOut: ReturnType<typeof crossValidate>['heldOut'],
): MethodReport {
  const scored = heldOut.flat().filter(({ grade }) => grade !== 1);
  return {
    method,
    keys: folds.map(({ name, missed }, i) => ({ key: name, ...scoreLinks(heldOut[i] ?? [], missed, acceptedFrom) })),
    reliability: Array.from({ length: 10 }, (_, tenth) => {
      const within = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
      const linked = within.filter(({ grade }) => grade >= 2).length;
      return { from: tenth / 10, pairs: within.length, linked: within.length === 0 ? 0 : linked / within.length };
    }),
  };
}

/** Baselines have one threshold each, the best on the other keys. */
function reportBaselines(folds: readonly Fold[]): readonly MethodReport[] {
  return baselines.map(({ name, toValues }) => {
    const scored = folds.map(({ labelled, missed }): ScoredFold => {
      const values = toValues(labelled);
      return { missed, scored: labelled.map((each, i) => ({ ...each, score: values[i] ?? 0 })) };
    });
    const keys = scored.map((fold, held) => {
      const others = scored.length > 1 ? scored.filter((_, i) => i !== held) : scored;
      return { key: folds[held]?.name ?? '', ...scoreLinks(fold.scored, fold.missed, chooseThreshold(others)) };
    });
    return { method: name, keys, reliability: [] };
  });
}
