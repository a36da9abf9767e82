import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PresentButton } from '../present/present-button.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { usePreferences } from '../state/use-preferences.ts';
import { MoreMenu } from './more-menu.tsx';
import { Navigation } from './navigation.tsx';
import { ShareButton } from './share-button.tsx';
import { ThemeButton } from './theme-button.tsx';
import classes from './top-bar.module.css';
import { useOpenDialog } from './use-open-dialog.ts';

/** Brand, views, search, language, theme and a link to what is on the screen. */
export function TopBar() {
  const { t } = useTranslation();
  const { language, change } = usePreferences();
  const openDialog = useOpenDialog();
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand}>
        <b lang="zh">条块</b> <span>Tiaokuai</span>
      </Link>
      <Navigation />
      <SearchBox />
      <button
        type="button"
        className={classes.button}
        lang={language === 'zh' ? 'en' : 'zh'}
        aria-label={t('frame.language')}
        title={t('frame.language')}
        onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {t('frame.languageShort')}
      </button>
      <ThemeButton className={classes.button} />
      <button
        type="button"
        className={`${classes.button} ${classes.share}`}
        aria-label={t('savedViews.title')}
        title={t('savedViews.title')}
        onClick={() => openDialog('savedViews')}
      >
        <span aria-hidden="true">☆</span>
      </button>
      <ShareButton className={`${classes.button} ${classes.share}`} />
      <PresentButton className={`${classes.button} ${classes.share} ${classes.present}`} />
      <MoreMenu className={`${classes.button} ${classes.more}`} />
    </header>
  );
}
