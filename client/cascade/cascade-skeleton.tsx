import { useTranslation } from 'react-i18next';
import classes from './cascade-skeleton.module.css';
import frame from './cascade-view.module.css';

/** Stands where the cascade will be until it has come, so that nothing jumps. */
export function CascadeSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={frame.view} aria-busy="true">
      <div className={frame.rail} />
      <main className={`${frame.stage} ${classes.lanes}`} id="main" tabIndex={-1}>
        <p className="visually-hidden" role="status">
          {t('state.loading')}
        </p>
        <div className={classes.lane} />
        <div className={classes.lane} />
        <div className={classes.lane} />
        <div className={classes.lane} />
      </main>
      <div className={frame.panel} />
      <div className={frame.status} />
    </div>
  );
}
