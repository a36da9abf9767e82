import type { Document } from '../../server/domain/document.ts';
import type { ClauseId } from '../../server/domain/ids.ts';
import { type DocumentDraft, writeDocument } from '../support/write-document.ts';
import { ClauseMaker, type ClauseShares, type ClauseSketch } from './corpus-clauses.ts';
import { createFamily, type FamilyPlan, familySize } from './corpus-families.ts';
import { chapters } from './corpus-words.ts';
import { createRandom, type Random } from './random.ts';

export interface CorpusShape {
  readonly seed: number;
  /** Of the whole corpus. Rounded up to whole families of plans. */
  readonly measures: number;
  readonly measuresPerPlan?: number;
  readonly shares?: ClauseShares;
}

/** An invented corpus of plans that carry each other out, a document each. */
export interface Corpus {
  /** A plan comes before those that carry it out. */
  readonly documents: readonly Document[];
  /** The actions that a clause holds; two clauses belong together if they share one. Empty for formulas. */
  readonly actionsOf: ReadonlyMap<ClauseId, ReadonlySet<number>>;
}

interface MeasureSketch {
  readonly title: string;
  readonly clauses: readonly ClauseSketch[];
}

const usualShares: ClauseShares = { copied: 0.3, paraphrased: 0.4, formula: 0.06 };
/** Share of a lower plan's measures that carry out one of the plan above. */
const carriedMeasures = 0.8;
/** Numbers of clauses that measures have in turn: six in the mean. */
const clauseCounts = [4, 6, 8, 5, 7];

/** Writes a corpus; the same shape gives the same one, and a larger one begins with the smaller. */
export function generateCorpus(shape: CorpusShape): Corpus {
  const { measuresPerPlan = 25, shares = usualShares } = shape;
  const random = createRandom(shape.seed);
  const documents: Document[] = [];
  const actionsOf = new Map<ClauseId, ReadonlySet<number>>();
  let actions = 0;
  for (let index = 0; index * familySize * measuresPerPlan < shape.measures; index++) {
    const family = createFamily(index, random);
    const maker = new ClauseMaker(random, family.subject, shares, () => actions++);
    const sketches: (readonly MeasureSketch[])[] = [];
    for (const plan of family.plans) {
      const uppers = plan.basis === null ? [] : (sketches[plan.basis] ?? []);
      const sketch = sketchMeasures(uppers, measuresPerPlan, maker, random);
      const document = writeDocument(toDraft(plan, family.plans[plan.basis ?? -1] ?? null, sketch));
      for (const [id, clause] of pairClauses(document, sketch)) {
        actionsOf.set(id, new Set(clause.actions.map((action) => action.id)));
      }
      sketches.push(sketch);
      documents.push(document);
    }
  }
  return { documents, actionsOf };
}

function sketchMeasures(
  uppers: readonly MeasureSketch[],
  count: number,
  maker: ClauseMaker,
  random: Random,
): readonly MeasureSketch[] {
  const sources = random.shuffle(uppers);
  return Array.from({ length: count }, (_, i) => {
    const source = random.chance(carriedMeasures) ? sources[i] : null;
    const clauses: ClauseSketch[] = [];
    while (clauses.length < (clauseCounts[i % clauseCounts.length] ?? 0)) {
      const clause = maker.derive(source?.clauses[clauses.length] ?? null);
      // Clauses of one measure are told apart by their wording.
      if (clauses.every(({ text }) => text !== clause.text)) clauses.push(clause);
    }
    return { title: maker.createHeading(clauses), clauses };
  });
}

function toDraft(plan: FamilyPlan, basis: FamilyPlan | null, measures: readonly MeasureSketch[]): DocumentDraft {
  const { title, level, region } = plan;
  const quote = `《${basis?.title}》`;
  const perChapter = Math.ceil(measures.length / chapters.length);
  const numbered = measures.map(({ title: heading, clauses }, i) => ({
    number: String(i + 1),
    title: heading,
    clauses: clauses.map(({ text }) => text),
  }));
  const sections = chapters.map((chapter, i) => ({
    path: String(i + 1),
    writtenNumber: `${'一二三四五'.charAt(i)}、`,
    title: chapter,
    measures: numbered.slice(i * perChapter, (i + 1) * perChapter),
  }));
  return {
    kind: 'plan-document',
    file: `${title}.txt`,
    title,
    docNumber: null,
    issuer: null,
    issuedOn: null,
    status: 'issued',
    plans: [
      {
        title,
        level,
        region,
        clauses: basis ? [`为落实${quote}，制定本方案。`] : ['为指导各地发展，制定本规划。'],
        citations: basis ? [{ title: basis.title, docNumber: null, role: 'basis', quote }] : [],
        sections: sections.filter((section) => section.measures.length > 0),
      },
    ],
  };
}

function pairClauses(
  document: Document,
  sketch: readonly MeasureSketch[],
): readonly (readonly [ClauseId, ClauseSketch])[] {
  const measures = document.plans.flatMap((plan) => plan.sections.flatMap((section) => section.measures));
  return measures.flatMap((measure, i) =>
    measure.clauses.flatMap(({ id }, j) => {
      const clause = sketch[i]?.clauses[j];
      return clause ? [[id, clause] as const] : [];
    }),
  );
}
