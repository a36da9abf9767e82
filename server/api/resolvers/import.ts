import type { PlanId } from '../../domain/ids.ts';
import { NotFoundError } from '../../errors.ts';
import type { ImportJob } from '../../ingest/import-queue.ts';
import { checkIds } from '../check-arguments.ts';
import { findNode } from '../require-node.ts';
import type { ImportedPlanResolvers, QueryResolvers, SubscriptionResolvers } from '../resolver-types.generated.ts';

const mostJobs = 500;

export const importQueries = {
  imports: (_, __, { imports }) => imports.list(),
  import: (_, { id }, { imports }) => imports.find(id),
} satisfies QueryResolvers;

export const importedPlanResolvers: ImportedPlanResolvers = {
  // Another file may have taken its place since.
  titleEn: async ({ id }, _, context) => (await findNode(context, id as PlanId, 'plan'))?.titleEn ?? null,
};

export const subscriptionResolvers: SubscriptionResolvers = {
  importProgress: {
    subscribe: (_, args, { imports }) => {
      const ids = checkIds<string>('ids', args.ids, mostJobs);
      const missing = ids.find((id) => imports.find(id) === null);
      if (missing !== undefined) throw new NotFoundError('import', missing);
      return imports.watch(ids);
    },
    resolve: (job: ImportJob) => job,
  },
};
