import type { NodeId, PlanId } from '../domain/ids.ts';
import { NotFoundError } from '../errors.ts';
import type { ApiContext } from './api-context.ts';
import type { ApiNode } from './parents.ts';
import type { PlanOutline } from './plan-outline.ts';

/**
 * The node of this type that something else in the store names. Throws NotFoundError if it is gone, which happens
 * when its file was loaded anew while the request was answered.
 */
export async function requireNode<T extends ApiNode['type']>(
  { loaders }: ApiContext,
  id: NodeId,
  type: T,
): Promise<Extract<ApiNode, { type: T }>> {
  const node = await loaders.nodes.load(id);
  if (node === null || !isOfType(node, type)) throw new NotFoundError(type, id);
  return node;
}

/** The outline of a plan that something else in the store names; the rest as above. */
export async function requireOutline({ loaders }: ApiContext, id: PlanId): Promise<PlanOutline> {
  const outline = await loaders.outlines.load(id);
  if (outline === null) throw new NotFoundError('plan', id);
  return outline;
}

function isOfType<T extends ApiNode['type']>(node: ApiNode, type: T): node is Extract<ApiNode, { type: T }> {
  return node.type === type;
}
