import type { Document } from '../../server/domain/document.ts';
import { createClauseLinkId } from '../../server/domain/ids.ts';
import type { AlignedSpan, ClauseLink, LinkKind, LinkSet, MeasureLink, Relation } from '../../server/domain/link.ts';
import type { Clause, Measure, Plan } from '../../server/domain/plan.ts';
import { sumUp } from '../../server/domain/sum-up.ts';
import { listAppliesIn } from '../../server/link/link-corpus.ts';
import { sampleDrafts } from './sample-drafts.ts';
import { addFacts } from './sample-facts.ts';
import { writeDocument } from './write-document.ts';

/** An invented cascade: two national schemes in one document, a provincial, a city and a district plan, a report. */
export interface SampleGraph {
  readonly documents: readonly Document[];
  readonly links: LinkSet;
  readonly plans: {
    readonly hailing: Plan;
    /** Peer of `hailing`, in the same document. */
    readonly yuexi: Plan;
    readonly province: Plan;
    readonly city: Plan;
    readonly district: Plan;
  };
}

/** Builds the sample graph; every call gives the same. */
export function createSampleGraph(): SampleGraph {
  const documents = sampleDrafts.map(writeDocument).map(addFacts);
  const [hailing, yuexi, province, city, district] = documents.flatMap((document) => document.plans);
  if (!hailing || !yuexi || !province || !city || !district) throw new RangeError('the sample holds five plans');

  const clauseLinks = [
    linkClauses('cascade', [hailing, '1', 0], [province, '1', 0], 'adapted', 0.93, ['跨境电商', '公共海外仓']),
    linkClauses('cascade', [hailing, '1', 1], [province, '1', 1], 'hardened', 0.81, ['数字清关']),
    linkClauses('cascade', [hailing, '1', 1], [province, '2', 0], 'related', 0.31, ['清关'], false),
    linkClauses('cascade', [hailing, '2', 0], [province, '2', 0], 'narrowed', 0.72, ['大宗商品']),
    linkClauses('cascade', [province, '1', 0], [city, '1.1', 0], 'quantified', 0.88, ['公共海外仓']),
    linkClauses('cascade', [province, '1', 1], [city, '1.1', 1], 'verbatim', 0.97, ['全面实行数字清关']),
    linkClauses('cascade', [hailing, '1', 0], [city, '1.1', 0], 'adapted', 0.77, ['公共海外仓']),
    linkClauses('cascade', [city, '1.1', 0], [district, '1', 0], 'narrowed', 0.66, ['海外仓']),
    linkClauses('cascade', [province, '2', 0], [city, '1.2', 0], 'softened', 0.44, ['大宗商品']),
    linkClauses('overlap', [hailing, '1', 0], [yuexi, '1', 0], 'related', 0.58, ['跨境电商']),
  ];
  return {
    documents,
    links: {
      planKeys: [hailing, yuexi, province, city, district].map(({ id }) => ({ planId: id, keys: [id, 'on 贸易'] })),
      appliesIn: listAppliesIn(
        [hailing, yuexi, province, city, district],
        [
          { kind: 'cascade', upper: hailing, lower: province },
          { kind: 'cascade', upper: hailing, lower: city },
          { kind: 'cascade', upper: city, lower: district },
        ],
      ),
      basedOn: createBasedOn(hailing, province, city, district),
      clauseLinks,
      measureLinks: [
        linkMeasures([hailing, '1'], [province, '1'], clauseLinks),
        linkMeasures([hailing, '1'], [province, '2'], clauseLinks),
        linkMeasures([hailing, '2'], [province, '2'], clauseLinks),
        linkMeasures([province, '1'], [city, '1.1'], clauseLinks),
        linkMeasures([hailing, '1'], [city, '1.1'], clauseLinks),
        linkMeasures([city, '1.1'], [district, '1'], clauseLinks),
        linkMeasures([province, '2'], [city, '1.2'], clauseLinks),
        linkMeasures([hailing, '1'], [yuexi, '1'], clauseLinks),
      ],
    },
    plans: { hailing, yuexi, province, city, district },
  };
}

type MeasurePlace = readonly [plan: Plan, number: string];
type ClausePlace = readonly [plan: Plan, number: string, index: number];

/** The measure of a plan that bears this number. */
export function measureOf(...[plan, number]: MeasurePlace): Measure {
  const measure = plan.sections.flatMap((section) => section.measures).find((each) => each.number === number);
  if (!measure) throw new RangeError(`${plan.id} has no measure ${number}`);
  return measure;
}

/** The clause of a measure at this index, from 0. */
export function clauseOf(...[plan, number, index]: ClausePlace): Clause {
  const clause = measureOf(plan, number).clauses[index];
  if (!clause) throw new RangeError(`${plan.id} has no clause ${index} in measure ${number}`);
  return clause;
}

function linkClauses(
  kind: LinkKind,
  upperPlace: ClausePlace,
  lowerPlace: ClausePlace,
  relation: Relation,
  score: number,
  shared: readonly string[],
  accepted = true,
): ClauseLink {
  const upper = clauseOf(...upperPlace);
  const lower = clauseOf(...lowerPlace);
  const aligned = shared.map((words): AlignedSpan => ({ upper: findIn(upper, words), lower: findIn(lower, words) }));
  const id = createClauseLinkId(upper.id, lower.id);
  const explanation = { wording: shared, concepts: ['cross-border-ecommerce'], heading: [], meaning: null };
  const ends = { upperId: upper.id, lowerId: lower.id };
  return { id, kind, ...ends, relation, score, accepted, aligned, method: 'lexical', explanation };
}

function findIn(clause: Clause, words: string) {
  const start = clause.text.indexOf(words);
  if (start < 0) throw new RangeError(`${clause.id} does not hold ${words}`);
  return { start, end: start + words.length };
}

function linkMeasures(
  upperPlace: MeasurePlace,
  lowerPlace: MeasurePlace,
  clauseLinks: readonly ClauseLink[],
): MeasureLink {
  const upper = measureOf(...upperPlace);
  const lower = measureOf(...lowerPlace);
  const between = clauseLinks
    .filter(({ upperId }) => upper.clauses.some(({ id }) => id === upperId))
    .filter(({ lowerId }) => lower.clauses.some(({ id }) => id === lowerId))
    .map((link) => ({
      ...{ upperMeasureId: upper.id, lowerMeasureId: lower.id, clauses: upper.clauses.length },
      link: { ...link, judgement: null },
    }));
  const [link] = sumUp(between);
  if (!link) throw new RangeError(`${upper.id} and ${lower.id} share no clause link`);
  return link;
}

/** The citations of each plan in the order given name the plan before it. */
function createBasedOn(...plans: readonly Plan[]): LinkSet['basedOn'] {
  return plans.flatMap((basis, index) => {
    const plan = plans[index + 1];
    return (plan?.citations ?? [])
      .filter(({ title }) => title === basis.title)
      .map(({ quote, range, docNumber }) => ({
        planId: plan?.id ?? basis.id,
        basisId: basis.id,
        quote,
        range,
        docNumber,
      }));
  });
}
