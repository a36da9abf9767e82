import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanLinksDocument, PlanListDocument, PlanTextDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { EmptyNotice } from '../cascade/empty-notice.tsx';
import { findStartPlan } from '../cascade/lineage.ts';
import { countLinkScores } from '../evidence/choose-pairs.ts';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { Notice } from '../frame/notice.tsx';
import { PlanReader } from './plan-reader.tsx';
import { PlanSkeleton } from './plan-skeleton.tsx';
import { createPlanText } from './plan-text.ts';
import { usePlanView } from './use-plan-view.ts';

/** Loads the plan in the address, or the one with the longest chain, and says what is wrong where it cannot. */
export function PlansPage() {
  const { plan } = usePlanView();
  const answer = useRequest(PlanListDocument, {});
  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') return <PlanSkeleton />;
  const { plans } = answer.data;
  const head = plan === null ? findStartPlan(plans) : plans.find(({ id }) => id === plan);
  if (head === null) return <EmptyNotice />;
  return head === undefined ? <PlanGone /> : <LoadedPlan key={head.id} head={head} plans={plans} />;
}

interface Props {
  readonly head: PlanHead;
  readonly plans: readonly PlanHead[];
}

function LoadedPlan({ head, plans }: Props) {
  const { minScore } = usePlanView();
  const text = useRequest(PlanTextDocument, { id: head.id });
  const links = useRequest(PlanLinksDocument, { id: head.id });
  const plan = text.status === 'ready' ? text.data.plan : null;
  const cascade = links.status === 'ready' ? links.data.cascade : null;
  const blocks = useMemo(
    () => (plan === null || cascade === null ? null : createPlanText(plan, cascade.edges, minScore)),
    [plan, cascade, minScore],
  );
  const scores = useMemo(() => countLinkScores(cascade?.edges ?? []), [cascade]);
  if (text.status === 'failed') return <FailureNotice failure={text.failure} onRetry={text.retry} />;
  if (links.status === 'failed') return <FailureNotice failure={links.failure} onRetry={links.retry} />;
  if (text.status === 'ready' && plan === null) return <PlanGone />;
  if (blocks === null) return <PlanSkeleton />;
  return (
    <PlanReader
      head={head}
      plans={plans}
      blocks={blocks}
      scores={scores}
      targetCount={plan?.targets.length ?? 0}
      isTruncated={cascade?.truncated === true}
    />
  );
}

function PlanGone() {
  const { t } = useTranslation();
  return (
    <Notice role="alert" title={t('state.planGoneTitle')} text={t('state.planGoneText')}>
      <Link to="/">{t('state.toStart')}</Link>
    </Notice>
  );
}
