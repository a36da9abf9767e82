import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

interface Props {
  /** Where the reader is; what broke there is not held against another place. */
  readonly place: string;
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

  override componentDidUpdate(before: Props): void {
    if (this.state.error !== null && before.place !== this.props.place) this.setState({ error: null });
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
  const text = isUnloaded(error) ? t('state.offlineText') : error.message;
  return (
    <Notice role="alert" title={t('state.crashedTitle')} text={text}>
      <Button size="xs" onClick={() => window.location.reload()}>
        {t('state.reload')}
      </Button>
    </Notice>
  );
}

/** Whether a part of the page itself did not come, as each browser, and Vite, puts it. */
function isUnloaded({ message }: Error): boolean {
  return /dynamically imported module|Importing a module script failed|Unable to preload CSS/i.test(message);
}
