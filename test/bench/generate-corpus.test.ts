import { expect, test } from 'vitest';
import { findKin } from '../../server/link/link-corpus.ts';
import { type Corpus, generateCorpus } from './generate-corpus.ts';

const plansOf = ({ documents }: Corpus) => documents.flatMap((document) => document.plans);
const clausesOf = (corpus: Corpus) =>
  plansOf(corpus)
    .flatMap((plan) => plan.sections.flatMap((section) => section.measures))
    .flatMap((measure) => measure.clauses);

test('one seed gives one corpus, and a larger one begins with it', () => {
  const corpus = generateCorpus({ seed: 1, measures: 100 });
  expect(generateCorpus({ seed: 1, measures: 100 })).toEqual(corpus);
  expect(generateCorpus({ seed: 1, measures: 200 }).documents.slice(0, 4)).toEqual(corpus.documents);
  expect(generateCorpus({ seed: 2, measures: 100 }).documents).not.toEqual(corpus.documents);
});

test('plans have 25 measures of six clauses in the mean, each with an id of its own', () => {
  const corpus = generateCorpus({ seed: 1, measures: 1000 });
  expect(plansOf(corpus).map((plan) => plan.measureCount)).toEqual(Array.from({ length: 40 }, () => 25));
  expect(clausesOf(corpus)).toHaveLength(6000);
  expect(new Set(clausesOf(corpus).map(({ id }) => id)).size).toBe(6000);
  expect(corpus.actionsOf.size).toBe(6000);
});

test('every plan has three kin, however many there are', () => {
  const plans = plansOf(generateCorpus({ seed: 1, measures: 400, measuresPerPlan: 1 }));
  const kin = findKin(plans, []);
  const counts = Map.groupBy(
    kin.flatMap(({ upper, lower }) => [upper.id, lower.id]),
    (id) => id,
  );
  expect(plans.filter(({ id }) => counts.get(id)?.length !== 3)).toEqual([]);
  expect(kin.filter(({ kind }) => kind === 'overlap')).toHaveLength(50);
});

test('clauses are copied, paraphrased and formulas in the shares asked for', () => {
  const shares = { copied: 0.5, paraphrased: 0.3, formula: 0.1 };
  const corpus = generateCorpus({ seed: 1, measures: 2000, shares });
  const clauses = clausesOf(corpus);
  const formulas = clauses.filter(({ id }) => corpus.actionsOf.get(id)?.size === 0);
  // A copied or paraphrased formula is one too.
  expect(formulas.length / clauses.length).toBeGreaterThan(0.1);
  expect(formulas.length / clauses.length).toBeLessThan(0.3);

  const texts = new Set<string>();
  const actions = new Set<number>();
  let carried = 0;
  let copied = 0;
  for (const { id, text } of clauses) {
    const own = corpus.actionsOf.get(id);
    if (!own || own.size === 0) continue;
    if ([...own].some((action) => actions.has(action))) carried++;
    if (texts.has(text)) copied++;
    texts.add(text);
    for (const action of own) actions.add(action);
  }
  // Of four plans one is the first, and a fifth of the others' measures carries out nothing.
  const could = 0.75 * 0.8 * (clauses.length - formulas.length);
  expect(copied / could).toBeGreaterThan(0.4);
  expect(carried / could).toBeGreaterThan(copied / could + 0.2);
  expect(carried / could).toBeLessThan(1);
});

test('the subjects for families are limited', () => {
  expect(() => generateCorpus({ seed: 1, measures: 800, measuresPerPlan: 1 })).toThrow(/subjects/);
});
