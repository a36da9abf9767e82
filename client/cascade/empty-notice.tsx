import { useTranslation } from 'react-i18next';
import { Notice } from '../frame/notice.tsx';
import classes from './empty-notice.module.css';

const command = 'npm run -s tiaokuai -- load PATH…';

/** Says how to load plans while there are none. */
export function EmptyNotice() {
  const { t } = useTranslation();
  return (
    <Notice title={t('state.emptyTitle')} text={t('state.emptyText')}>
      <code className={classes.command}>{command}</code>
    </Notice>
  );
}
