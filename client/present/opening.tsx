import { useTranslation } from 'react-i18next';
import classes from './presenter.module.css';

interface Props {
  /** Null while it is on its way. */
  readonly thread: { readonly downs: readonly unknown[]; readonly ups: readonly unknown[] } | null;
}

/** What can be followed from here, before any link is lit. */
export function Opening({ thread }: Props) {
  const { t } = useTranslation();
  if (thread === null) return null;
  const count = thread.downs.length + thread.ups.length;
  return (
    <p className={classes.opening}>
      {count === 0
        ? t('present.nothing')
        : t('present.opening', { ups: thread.ups.length, downs: thread.downs.length })}
    </p>
  );
}
