import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/loaded.ts';
import { FailureReason } from './failure-reason.tsx';
import { Notice } from './notice.tsx';

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Says in place of a page that its data did not come. */
export function FailureNotice({ failure, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <Notice role="alert" title={t('state.errorTitle')} text={<FailureReason failure={failure} />}>
      <Button size="xs" onClick={onRetry}>
        {t('state.retry')}
      </Button>
    </Notice>
  );
}
