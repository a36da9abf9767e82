import { useTranslation } from 'react-i18next';
import type { EditorState } from '../api/use-editor.ts';
import { useOpenDialog } from '../frame/use-open-dialog.ts';
import classes from './editor-notice.module.css';

interface Props {
  readonly state: EditorState;
}

/** Says that nothing can be changed here, why, and what to do about it; nothing where it can. */
export function EditorNotice({ state }: Props) {
  const { t } = useTranslation();
  const openDialog = useOpenDialog();
  if (state === 'open' || state === 'unknown') return null;
  return (
    <p className={classes.notice} role="status" data-tools>
      <span>{t(`editor.${state}`)}</span>
      {state !== 'readOnly' && (
        <button type="button" className={classes.button} onClick={() => openDialog('editor')}>
          {t('editor.enter')}
        </button>
      )}
    </p>
  );
}
