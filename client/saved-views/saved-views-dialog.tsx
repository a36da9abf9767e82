import { Button, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewFragment } from '../api/documents.generated.ts';
import { useEditor } from '../api/use-editor.ts';
import { useSavedViews } from '../api/use-saved-views.ts';
import { EditorNotice } from '../editor/editor-notice.tsx';
import { FailureReason } from '../frame/failure-reason.tsx';
import { FailureText } from '../frame/failure-text.tsx';
import { useCopy } from '../frame/use-copy.ts';
import { keepFrame } from '../state/frame-params.ts';
import { toSavedAddress } from './saved-address.ts';
import classes from './saved-views-dialog.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Keeps what is on the screen under a name, and lists what was kept. */
export function SavedViewsDialog({ onClose }: Props) {
  const { t } = useTranslation();
  const editor = useEditor();
  const { views, failure, save, remove } = useSavedViews();
  const [name, setName] = useState('');
  const kept = views.status === 'ready' ? views.data : [];
  const isKept = kept.some((view) => view.name === name.trim());
  const isOpen = editor.state === 'open';

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save(name.trim(), toSavedAddress(window.location)).then((isSaved) => isSaved && setName(''));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('savedViews.title')}
      closeButtonProps={{ 'aria-label': t('shortcuts.close') }}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      size={520}
      centered
    >
      <div className={classes.body}>
        <EditorNotice state={editor.state} />
        <form className={classes.form} onSubmit={submit}>
          <label className={classes.field}>
            {t('savedViews.name')}
            <input
              value={name}
              maxLength={200}
              required
              disabled={!isOpen}
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <Button size="xs" type="submit" disabled={!isOpen || name.trim() === ''}>
            {t(isKept ? 'savedViews.replace' : 'savedViews.save')}
          </Button>
        </form>
        {failure !== null && (
          <p role="alert" className={classes.error}>
            {t('savedViews.failed')}
            <FailureReason failure={failure} />
          </p>
        )}
        <h3 className={classes.heading}>{t('savedViews.list')}</h3>
        {views.status === 'failed' && <FailureText failure={views.failure} onRetry={views.retry} />}
        {views.status === 'ready' && kept.length === 0 && <p className={classes.muted}>{t('savedViews.none')}</p>}
        <ul className={classes.list}>
          {kept.map((view) => (
            <li key={view.id}>
              <ViewRow view={view} onOpen={onClose} onDelete={isOpen ? () => void remove(view.id) : null} />
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}

interface RowProps {
  readonly view: SavedViewFragment;
  readonly onOpen: () => void;
  /** Null where nothing may be changed. */
  readonly onDelete: (() => void) | null;
}

function ViewRow({ view, onOpen, onDelete }: RowProps) {
  const { t, i18n } = useTranslation();
  const { outcome, copy } = useCopy();
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  const address = `${window.location.origin}/views/${encodeURIComponent(view.id)}`;
  return (
    <div className={classes.row}>
      <div className={classes.name}>
        <Link to="/views/$name" params={{ name: view.id }} search={keepFrame} onClick={onOpen}>
          {view.name}
        </Link>
        <p className={classes.muted}>{t('savedViews.by', { by: view.by, at: time.format(new Date(view.at)) })}</p>
      </div>
      <button type="button" className={classes.button} onClick={() => copy(address)}>
        <span aria-live="polite">
          {{ none: t('savedViews.share'), copied: t('savedViews.shared'), failed: t('frame.shareFailed') }[outcome]}
        </span>
      </button>
      {onDelete !== null && (
        <button
          type="button"
          className={classes.button}
          aria-label={t('savedViews.delete', { name: view.name })}
          title={t('savedViews.delete', { name: view.name })}
          onClick={onDelete}
        >
          ✕
        </button>
      )}
    </div>
  );
}
