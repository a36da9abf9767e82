import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../state/use-preferences.ts';
import classes from './original-toggle.module.css';

interface Props {
  /** What is shown near it; without an English statement there is nothing to choose, and no button. */
  readonly passages: readonly { readonly textEn: string | null }[];
  /** Whether wording is marked in the Chinese text: as long as that is hidden, it is said that it is. */
  readonly isMarked?: boolean;
}

/** Shows the Chinese text under its English statement, or hides it; for readers of English only. */
export function OriginalToggle({ passages, isMarked = false }: Props) {
  const { t, i18n } = useTranslation();
  const { original, change } = usePreferences();
  if (i18n.language !== 'en' || passages.every(({ textEn }) => textEn === null)) return null;
  return (
    <span className={classes.original}>
      <button
        type="button"
        className={classes.toggle}
        aria-pressed={original}
        title={t('original.hint')}
        onClick={() => change({ original: !original })}
      >
        {t('original.label')} <Kbd size="xs">O</Kbd>
      </button>
      {isMarked && !original && <span>{t('original.marked')}</span>}
    </span>
  );
}
