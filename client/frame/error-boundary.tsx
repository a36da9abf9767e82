import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Shows what broke, and a way on, in place of a blank page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    reportError(new Error(`Rendering failed${componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} />;
  }
}

function Crash({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  return (
    <Notice role="alert" title={t('state.crashedTitle')} text={error.message}>
      <Button size="xs" onClick={() => window.location.reload()}>
        {t('state.reload')}
      </Button>
    </Notice>
  );
}
