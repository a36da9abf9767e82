import { useTranslation } from 'react-i18next';
import classes from './filter-toggle.module.css';

interface Props {
  /** Filters that are not as usual. */
  readonly count: number;
  readonly onClick: () => void;
}

/** Opens the filters where there is no room for them beside the graph. */
export function FilterToggle({ count, onClick }: Props) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={t('frame.filters')}
      title={t('frame.filters')}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2 4h12M4.5 8h7M6.5 12h3" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      {count > 0 && <span className={classes.badge}>{count}</span>}
    </button>
  );
}
