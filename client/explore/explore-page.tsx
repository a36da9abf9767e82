import { useTranslation } from 'react-i18next';
import { PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { EmptyNotice } from '../cascade/empty-notice.tsx';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { Notice } from '../frame/notice.tsx';
import { ExploreWorkspace } from './explore-workspace.tsx';

/** The free graph, or why there is none. */
export function ExplorePage() {
  const { t } = useTranslation();
  const answer = useRequest(PlanListDocument, {});
  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') return <Notice title={t('views.explore')} text={t('state.loading')} />;
  return answer.data.plans.length === 0 ? <EmptyNotice /> : <ExploreWorkspace plans={answer.data.plans} />;
}
