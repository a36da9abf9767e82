import { useTranslation } from 'react-i18next';
import classes from './presenter.module.css';

interface Props {
  /** Null while it is on its way. */
  readonly thread: { readonly downs: readonly unknown[]; readonly ups: readonly unknown[] } | null;
  /** Whether there is a finger rather than a keyboard. */
  readonly isTouched: boolean;
}

/** What can be followed from here, before any link is lit. */
export function Opening({ thread, isTouched }: Props) {
  const { t } = useTranslation();
  if (thread === null) return null;
  const { ups, downs } = thread;
  if (ups.length + downs.length === 0) return <p className={classes.opening}>{t('present.nothing')}</p>;
  return (
    <p className={classes.opening}>
      {t('present.opening', { ups: ups.length, downs: downs.length })}
      {isTouched ? t('present.firstByTouch') : t('present.first')}
    </p>
  );
}
