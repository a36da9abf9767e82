import { useClickOutside, useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './export-menu.module.css';
import type { ExportProps } from './export-menu.tsx';

/** Comes when it is asked for: the first view exports nothing. */
const ExportMenu = lazy(async () => ({ default: (await import('./export-menu.tsx')).ExportMenu }));

/** Opens the menu of exports above itself. */
export function ExportButton(props: ExportProps) {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure();
  const area = useClickOutside<HTMLDivElement>(close);
  const button = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the key that closes what is open inside
    <div
      className={classes.anchor}
      ref={area}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        close();
        button.current?.focus();
      }}
    >
      <button type="button" ref={button} aria-haspopup="dialog" aria-expanded={isOpen} onClick={toggle}>
        {t('export.open')}
      </button>
      {isOpen && (
        <div className={classes.popup} role="dialog" aria-label={t('export.title')}>
          <Suspense>
            <ExportMenu {...props} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
