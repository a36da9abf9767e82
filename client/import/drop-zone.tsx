import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './drop-zone.module.css';

interface Props {
  /** Whether files are taken. */
  readonly isOpen: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped on it or chosen in a dialog. */
export function DropZone({ isOpen, onFiles }: Props) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const drag = (event: DragEvent) => {
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    setOver(isOpen && event.type !== 'dragleave');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isOpen) onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className={classes.zone}
      data-tools
      aria-label={t('import.title')}
      data-over={isOver || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drop}
    >
      <p>
        {t('import.drop')}{' '}
        <label className={classes.choose} htmlFor={id} data-disabled={!isOpen || undefined}>
          {t('import.choose')}
        </label>
      </p>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        accept=".txt,.md,.yaml,.yml,.html,.htm,.docx,.pdf"
        disabled={!isOpen}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p className={classes.hint}>{t('import.formats')}</p>
    </section>
  );
}
