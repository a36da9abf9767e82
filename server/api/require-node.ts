import type { NodeId, PlanId } from '../domain/ids.ts';
import { NotFoundError } from '../errors.ts';
import type { ApiContext } from './api-context.ts';
import type { ApiNode } from './parents.ts';
import type { PlanOutline } from './plan-outline.ts';

type NodeOf<T extends ApiNode['type']> = Extract<ApiNode, { type: T }>;

/**
 * The node of this type that something else in the store names. Throws NotFoundError if it is gone, which happens
 * when its file was loaded anew while the request was answered.
 */
export async function requireNode<T extends ApiNode['type']>(
  context: ApiContext,
  id: NodeId,
  type: T,
): Promise<NodeOf<T>> {
  const node = await findNode(context, id, type);
  if (node === null) throw new NotFoundError(type, id);
  return node;
}

/** All of these, as above. */
export function requireNodes<T extends ApiNode['type']>(
  context: ApiContext,
  ids: readonly NodeId[],
  type: T,
): Promise<readonly NodeOf<T>[]> {
  return Promise.all(ids.map((id) => requireNode(context, id, type)));
}

/** The node of this type, or null; null for null. */
export async function findNode<T extends ApiNode['type']>(
  { loaders }: ApiContext,
  id: NodeId | null,
  type: T,
): Promise<NodeOf<T> | null> {
  const node = id && (await loaders.nodes.load(id));
  return node && isOfType(node, type) ? node : null;
}

/** The node of any type that something else in the store names; the rest as above. */
export async function requireAnyNode({ loaders }: ApiContext, id: NodeId): Promise<ApiNode> {
  const node = await loaders.nodes.load(id);
  if (node === null) throw new NotFoundError('node', id);
  return node;
}

/** The outline of a plan that something else in the store names; the rest as above. */
export async function requireOutline({ loaders }: ApiContext, id: PlanId): Promise<PlanOutline> {
  const outline = await loaders.outlines.load(id);
  if (outline === null) throw new NotFoundError('plan', id);
  return outline;
}

function isOfType<T extends ApiNode['type']>(node: ApiNode, type: T): node is NodeOf<T> {
  return node.type === type;
}
