import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { EmptyNotice } from '../cascade/empty-notice.tsx';
import { findStartPlan } from '../cascade/lineage.ts';
import { useLineage } from '../cascade/use-lineage.ts';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { Notice } from '../frame/notice.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { choosePair } from './choose-pair.ts';
import { CompareHeader } from './compare-header.tsx';
import classes from './compare-page.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { CoverageView } from './coverage-view.tsx';
import { useCompareView, useUpdateCompareView } from './use-compare-view.ts';

/** Two plans as a coverage matrix, or two of their measures or clauses side by side. */
export function ComparePage() {
  const { plan } = useCompareView();
  const answer = useRequest(PlanListDocument, {});
  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') return <Loading />;
  const { plans } = answer.data;
  const head = plan === null ? findStartPlan(plans) : plans.find(({ id }) => id === plan);
  if (head === null) return <EmptyNotice />;
  return head === undefined ? <PlanGone /> : <Pair head={head} plans={plans} />;
}

interface PairProps {
  readonly head: PlanHead;
  readonly plans: readonly PlanHead[];
}

function Pair({ head, plans }: PairProps) {
  const { t } = useTranslation();
  const { other, upper, lower } = useCompareView();
  const update = useUpdateCompareView();
  const lineage = useLineage(other === null ? head.id : null);
  useKeys({
    Escape: () => {
      if (upper !== null || lower !== null) update({ upper: null, lower: null });
    },
  });
  if (lineage.status === 'failed') return <FailureNotice failure={lineage.failure} onRetry={lineage.retry} />;
  if (other === null && lineage.status === 'loading') return <Loading />;
  const chosen = plans.find(({ id }) => id === other);
  if (other !== null && chosen === undefined) return <PlanGone />;
  const pair =
    chosen === undefined
      ? choosePair(head, lineage.status === 'ready' ? lineage.data : [], plans)
      : { plan: head, other: chosen };
  if (pair === null) return <Notice title={t('compare.aloneTitle')} text={t('compare.aloneText')} />;
  return (
    <main className={classes.view} id="main" tabIndex={-1} aria-label={t('compare.label')}>
      <CompareHeader plan={pair.plan} other={pair.other} plans={plans} />
      {upper !== null && lower !== null ? (
        <div className={classes.scroller}>
          <ComparisonView key={`${upper} ${lower}`} upper={upper} lower={lower} />
        </div>
      ) : (
        <CoverageView key={`${pair.plan.id} ${pair.other.id}`} plan={pair.plan} other={pair.other} />
      )}
    </main>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <main className={classes.view} id="main" tabIndex={-1} aria-busy="true">
      <p className={classes.note}>{t('state.loading')}</p>
    </main>
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
