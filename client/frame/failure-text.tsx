import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/loaded.ts';
import { FailureReason } from './failure-reason.tsx';

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Says in place of some data that it did not come, and asks for it again. */
export function FailureText({ failure, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <p>
        <FailureReason failure={failure} />
      </p>
      {/* A field that shows this in its list must not lose the focus, or the list closes under the pointer. */}
      <Button size="compact-xs" mt={8} onMouseDown={(event) => event.preventDefault()} onClick={onRetry}>
        {t('state.retry')}
      </Button>
    </div>
  );
}
