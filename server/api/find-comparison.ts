import type { ClauseId, NodeId } from '../domain/ids.ts';
import { createClauseLinkId, createMeasureLinkId } from '../domain/ids.ts';
import { counts } from '../domain/sum-up.ts';
import { comparePassages, type PassageComparison, pairPassages } from '../ingest/compare-passages.ts';
import { say } from '../messages/say.ts';
import { thingNames } from '../messages/thing-names.ts';
import type { Evidence } from '../store/graph-store.ts';
import type { ApiContext } from './api-context.ts';
import { createInputError } from './check-arguments.ts';
import type { AnyLink, ClauseNode, MeasureNode } from './parents.ts';
import { requireAnyNode, requireNode, requireOutline } from './require-node.ts';

/** Two clauses, or two measures, side by side. */
export interface FoundComparison {
  readonly upper: ClauseNode | MeasureNode;
  readonly lower: ClauseNode | MeasureNode;
  /** Null where they are not linked. */
  readonly link: AnyLink | null;
  readonly pairs: readonly ComparedPair[];
  /** Upper clauses without a partner. */
  readonly dropped: readonly ClauseNode[];
  /** Lower clauses without a partner. */
  readonly added: readonly ClauseNode[];
}

export interface ComparedPair extends PassageComparison<ClauseNode> {
  readonly link: Evidence | null;
}

/**
 * Compares two clauses or two measures: as they are linked, in either order, or by their wording if they are not. Throws
 * NotFoundError for an unknown id, and an input error for ids of other things.
 */
export async function findComparison(context: ApiContext, oneId: NodeId, otherId: NodeId): Promise<FoundComparison> {
  const [one, other] = [await requireAnyNode(context, oneId), await requireAnyNode(context, otherId)];
  if (one.type === 'clause' && other.type === 'clause') return compareClauses(context, one, other);
  if (one.type === 'measure' && other.type === 'measure') return compareMeasures(context, one, other);
  const types = { one: thingNames[one.type], other: thingNames[other.type] };
  throw createInputError('lowerId', say('notComparable', types));
}

async function compareClauses(context: ApiContext, one: ClauseNode, other: ClauseNode): Promise<FoundComparison> {
  const find = (upper: ClauseNode, lower: ClauseNode) =>
    context.loaders.links.load(createClauseLinkId(upper.id, lower.id));
  const { upper, lower, link } = await findLinked(one, other, find);
  const evidence = link && 'link' in link ? link : null;
  const pair = { ...comparePassages(upper, lower, evidence?.link ?? null), link: evidence };
  return { upper, lower, link, pairs: [pair], dropped: [], added: [] };
}

async function compareMeasures(context: ApiContext, one: MeasureNode, other: MeasureNode): Promise<FoundComparison> {
  const find = (above: MeasureNode, below: MeasureNode) =>
    context.loaders.measureLinks.load(createMeasureLinkId(above.id, below.id));
  const { upper, lower, link } = await findLinked(one, other, find);
  const [uppers, lowers] = await Promise.all([listClauses(context, upper), listClauses(context, lower)]);
  const evidence = link ? (await context.loaders.evidence.load(link.id)).filter(({ link }) => counts(link)) : [];
  const pairs = link
    ? await Promise.all(evidence.map((each) => toPair(context, each)))
    : pairPassages(uppers, lowers).map((pair) => ({ ...pair, link: null }));
  const paired = new Set<ClauseId>(pairs.flatMap((pair) => [pair.upper.id, pair.lower.id]));
  const isAlone = ({ id }: ClauseNode) => !paired.has(id);
  return { upper, lower, link, pairs, dropped: uppers.filter(isAlone), added: lowers.filter(isAlone) };
}

/** The two in the order in which they are linked, else in that given. */
async function findLinked<N, L>(one: N, other: N, find: (upper: N, lower: N) => Promise<L | null>) {
  const [forth, back] = await Promise.all([find(one, other), find(other, one)]);
  if (forth === null && back !== null) return { upper: other, lower: one, link: back };
  return { upper: one, lower: other, link: forth };
}

async function listClauses(context: ApiContext, { id, planId }: MeasureNode): Promise<readonly ClauseNode[]> {
  return (await requireOutline(context, planId)).clausesOf.get(id) ?? [];
}

async function toPair(context: ApiContext, evidence: Evidence): Promise<ComparedPair> {
  const [upper, lower] = await Promise.all([
    requireNode(context, evidence.upper.id, 'clause'),
    requireNode(context, evidence.lower.id, 'clause'),
  ]);
  return { ...comparePassages(upper, lower, evidence.link), link: evidence };
}
