import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PresentButton } from '../present/present-button.tsx';
import classes from './more-menu.module.css';
import { ShareButton } from './share-button.tsx';
import { useOpenDialog } from './use-open-dialog.ts';

/** What the top bar has no room for on a phone: saved views, the link to what is on the screen, presenting. */
export function MoreMenu({ className }: { readonly className: string }) {
  const { t } = useTranslation();
  const openDialog = useOpenDialog();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className={className} aria-label={t('frame.more')} popoverTarget={id}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div ref={list} id={id} popover="auto" className={classes.list}>
        <button
          type="button"
          className={classes.item}
          onClick={() => {
            list.current?.hidePopover();
            openDialog('savedViews');
          }}
        >
          <span aria-hidden="true">☆</span> {t('savedViews.title')}
        </button>
        {/* It stays open to say whether the link was copied. */}
        <ShareButton className={classes.item ?? ''} />
        <PresentButton className={classes.item ?? ''} />
      </div>
    </>
  );
}
