import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanListDocument } from '../api/documents.generated.ts';
import { usePlanCascades } from '../api/use-plan-cascades.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { Notice } from '../frame/notice.tsx';
import { useView } from '../state/use-view.ts';
import { createCascadeGraph, type PlanHead } from './cascade-graph.ts';
import { CascadeSkeleton } from './cascade-skeleton.tsx';
import { CascadeView } from './cascade-view.tsx';
import { StartPage } from './start-page.tsx';
import { useLineage } from './use-lineage.ts';

/** Loads the lineage of the plan in the address, and says what is wrong where it cannot. */
export function CascadePage() {
  const { plan } = useView();
  const answer = useRequest(PlanListDocument, {});
  const lineage = useLineage(plan);
  if (plan === null) return <StartPage />;
  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'ready' && !answer.data.plans.some(({ id }) => id === plan)) return <PlanGone />;
  if (lineage.status === 'failed') return <FailureNotice failure={lineage.failure} onRetry={lineage.retry} />;
  if (answer.status === 'loading' || lineage.status === 'loading') return <CascadeSkeleton />;
  return <Lineage plans={answer.data.plans} heads={lineage.data} />;
}

interface LineageProps {
  readonly plans: readonly PlanHead[];
  readonly heads: readonly PlanHead[];
}

function Lineage({ plans, heads }: LineageProps) {
  const ids = useMemo(() => heads.map(({ id }) => id), [heads]);
  const cascades = usePlanCascades(ids);
  const graph = useMemo(
    () => (cascades.status === 'ready' ? createCascadeGraph(heads, cascades.data) : null),
    [cascades, heads],
  );
  if (cascades.status === 'failed') return <FailureNotice failure={cascades.failure} onRetry={cascades.retry} />;
  return graph === null ? <CascadeSkeleton /> : <CascadeView graph={graph} plans={plans} />;
}

function PlanGone() {
  const { t } = useTranslation();
  return (
    <Notice role="alert" title={t('state.planGoneTitle')} text={t('state.planGoneText')}>
      <Link to="/">{t('state.toStart')}</Link>
    </Notice>
  );
}
