import { Kbd } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import classes from './status-bar.module.css';
import { useKeys } from './use-keys.ts';

/** Comes when it is asked for: the first view needs no dialog. */
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog }));

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
  const [isOpen, { open, close }] = useDisclosure();
  useKeys({ '?': open });
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
          <button type="button" onClick={open}>
            {t('status.shortcuts')} <Kbd size="xs">?</Kbd>
          </button>
        </>
      )}
      <Suspense>{isOpen && <ShortcutsDialog onClose={close} />}</Suspense>
    </footer>
  );
}
