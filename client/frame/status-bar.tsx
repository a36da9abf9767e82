import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import classes from './status-bar.module.css';
import { useOpenDialog } from './use-open-dialog.ts';

interface Props {
  readonly className: string | undefined;
  readonly model: CascadeModel;
  /** Null where there are no lanes to fit. */
  readonly onFit: (() => void) | null;
  readonly children: ReactNode;
}

/** How much is in view, and which keys do what. */
export function StatusBar({ className, model, onFit, children }: Props) {
  const { t } = useTranslation();
  const openDialog = useOpenDialog();
  const measures = model.shownLevels.reduce((sum, level) => sum + model.facets.levels[level], 0);
  return (
    <footer className={`${className} ${classes.bar}`}>
      <p className={classes.counts} role="status">
        <span>{t('status.measures', { count: measures })}</span>
        <span>{t('status.links', { count: model.links.length })}</span>
        <span>{t('status.gaps', { count: model.gaps.size })}</span>
        {model.graph.isTruncated && <span>{t('status.truncated')}</span>}
      </p>
      {children}
      {onFit !== null && (
        <>
          <button type="button" onClick={onFit}>
            {t('status.fit')} <Kbd size="xs">F</Kbd>
          </button>
          <button type="button" onClick={() => openDialog('shortcuts')}>
            {t('status.shortcuts')} <Kbd size="xs">?</Kbd>
          </button>
        </>
      )}
    </footer>
  );
}
