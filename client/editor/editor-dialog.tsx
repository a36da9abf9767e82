import { Button, Modal } from '@mantine/core';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setEditorAccess } from '../api/editor-access.ts';
import { useEditor } from '../api/use-editor.ts';
import classes from './editor-dialog.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Takes the editor token and the name of who edits, and closes once the server agrees. */
export function EditorDialog({ onClose }: Props) {
  const { t } = useTranslation();
  const editor = useEditor();
  const [token, setToken] = useState(editor.token ?? '');
  const [name, setName] = useState(editor.name);
  const [isSent, setSent] = useState(false);

  useEffect(() => {
    if (isSent && editor.state === 'open') onClose();
  }, [isSent, editor.state, onClose]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setEditorAccess({ token: token.trim() === '' ? null : token.trim(), name: name.trim() });
    setSent(true);
  };
  const forget = () => {
    setEditorAccess({ token: null, name: name.trim() });
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editor.title')}
      closeButtonProps={{ 'aria-label': t('shortcuts.close') }}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      centered
    >
      <form className={classes.form} onSubmit={submit}>
        <label className={classes.field}>
          {t('editor.name')}
          <input
            value={name}
            maxLength={100}
            required
            autoComplete="name"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label className={classes.field}>
          {t('editor.token')}
          <input
            type="password"
            value={token}
            required
            autoComplete="off"
            onChange={(event) => setToken(event.currentTarget.value)}
          />
          <span className={classes.hint}>{t('editor.tokenHint')}</span>
        </label>
        {isSent && (editor.state === 'locked' || editor.state === 'readOnly') && (
          <p role="alert" className={classes.error}>
            {t(editor.state === 'locked' ? 'editor.wrong' : 'editor.readOnly')}
          </p>
        )}
        <div className={classes.actions}>
          {editor.token !== null && (
            <Button size="xs" variant="default" onClick={forget}>
              {t('editor.forget')}
            </Button>
          )}
          <Button size="xs" type="submit">
            {t('editor.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
