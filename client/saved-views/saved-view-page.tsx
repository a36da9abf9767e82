import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedViewDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { Notice } from '../frame/notice.tsx';
import { readSavedAddress } from './saved-address.ts';

const route = getRouteApi('/views/$name');

/** Goes on to what is kept under the name in the address, or says that there is no such view. */
export function SavedViewPage() {
  const { t } = useTranslation();
  const { name } = route.useParams();
  const { history } = useRouter();
  const answer = useRequest(SavedViewDocument, { id: name });
  const view = answer.status === 'ready' ? answer.data.view : null;
  const address = view === null ? null : readSavedAddress(view.state);

  useEffect(() => {
    if (address !== null) history.replace(address);
  }, [address, history]);

  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading' || address !== null) return <main id="main" tabIndex={-1} aria-busy="true" />;
  return (
    <Notice role="alert" title={t('savedViews.goneTitle')} text={t('savedViews.goneText', { name })}>
      <Link to="/">{t('state.toStart')}</Link>
    </Notice>
  );
}
