import { useTranslation } from 'react-i18next';
import classes from './presenter.module.css';

interface Props {
  /** Null where there is no other language to bring up. */
  readonly original: boolean | null;
  readonly isContrastHigh: boolean;
  readonly onTurnOriginal: () => void;
  readonly onTurnContrast: () => void;
}

/** Does what the keys O and C do, for whoever has none. */
export function TouchToggles({ original, isContrastHigh, onTurnOriginal, onTurnContrast }: Props) {
  const { t } = useTranslation();
  return (
    <span className={classes.toggles}>
      {original !== null && (
        <button type="button" className={classes.button} aria-pressed={original} onClick={onTurnOriginal}>
          {t('original.label')}
        </button>
      )}
      <button type="button" className={classes.button} aria-pressed={isContrastHigh} onClick={onTurnContrast}>
        {t('present.contrast')}
      </button>
    </span>
  );
}
