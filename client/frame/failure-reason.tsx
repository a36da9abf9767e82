import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/loaded.ts';
import { MessageText } from '../text/message-text.tsx';

/** Why a request failed: what the server said, or that it cannot be reached. */
export function FailureReason({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  return failure.isOffline ? t('state.offlineText') : <MessageText message={failure.message} />;
}
