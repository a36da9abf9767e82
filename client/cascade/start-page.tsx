import { Navigate, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { keepFrame } from '../state/frame-params.ts';
import { CascadeSkeleton } from './cascade-skeleton.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import { findStartPlan } from './lineage.ts';

/** Goes on to the cascade with the longest chain, or says how to load plans. */
export function StartPage() {
  // It stands there until the next page has loaded, and must not lead away from where users have chosen to go.
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [ownPath] = useState(path);
  const answer = useRequest(PlanListDocument, {});
  if (path !== ownPath || answer.status === 'loading') return <CascadeSkeleton />;
  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  const start = findStartPlan(answer.data.plans);
  if (start === null) return <EmptyNotice />;
  return <Navigate to="/cascade" search={(before) => ({ ...keepFrame(before), plan: start.id })} replace />;
}
