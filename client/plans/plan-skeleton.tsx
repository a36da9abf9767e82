import { useTranslation } from 'react-i18next';
import classes from './plan-reader.module.css';

/** Stands where the text will be until it has come. */
export function PlanSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.view} aria-busy="true">
      <div className={classes.outline} />
      <main className={classes.scroller} id="main" tabIndex={-1}>
        <p className="visually-hidden" role="status">
          {t('state.loading')}
        </p>
        <div className={classes.bones}>
          <div />
          <div />
          <div />
          <div />
        </div>
      </main>
    </div>
  );
}
