import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './navigation.module.css';
import { useLastSearch } from './use-last-search.ts';
import { views } from './views.ts';

/** The ways to look at the graph. Going back to one shows it as it was left. */
export function Navigation() {
  const { t } = useTranslation();
  const lastSearch = useLastSearch();
  return (
    <nav className={classes.views} aria-label={t('views.label')}>
      {views.map(({ name, to }) => (
        <Link
          key={name}
          to={to}
          search={lastSearch(to)}
          className={classes.view}
          activeOptions={{ includeSearch: false }}
        >
          {t(`views.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
