import { createTheme, MantineProvider } from '@mantine/core';
import { getRouteApi, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Preferences, readPreferences, savePreferences } from '../state/preferences.ts';
import { PreferencesContext, type PreferencesInUse } from '../state/use-preferences.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { useColorScheme } from '../theme/use-color-scheme.ts';
import { useContrast } from '../theme/use-contrast.ts';
import classes from './app-frame.module.css';
import { Dialogs } from './dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { TopBar } from './top-bar.tsx';

/** Comes when it is asked for. */
const Presenter = lazy(async () => ({ default: (await import('../present/presenter.tsx')).Presenter }));

const rootRoute = getRouteApi('__root__');

const theme = createTheme({ respectReducedMotion: true });

/** What every page stands in: the top bar, and the language and colours that are in force. */
export function AppFrame() {
  const preferences = usePreferencesInUse();
  const colorScheme = useColorScheme(preferences.theme);
  useContrast(preferences.theme);
  const isPresenting = useIsPresenting();
  // What is shown, which is behind the address while the next view loads.
  const place = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '' });
  const { t, i18n } = useTranslation();

  useEffect(() => {
    void i18n.changeLanguage(preferences.language);
    document.documentElement.lang = preferences.language === 'zh' ? 'zh-CN' : 'en';
  }, [i18n, preferences.language]);

  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <MantineProvider theme={theme} forceColorScheme={colorScheme} withCssVariables={false} withGlobalClasses={false}>
      <PreferencesContext value={preferences}>
        <Dialogs>
          <div className={classes.frame} data-presenting={isPresenting || undefined}>
            {!isPresenting && (
              <a className={classes.skip} href="#main">
                {t('frame.skip')}
              </a>
            )}
            {!isPresenting && <TopBar />}
            <div className={classes.view} inert={isPresenting}>
              <ErrorBoundary place={place}>
                <Outlet />
              </ErrorBoundary>
            </div>
            <Suspense>{isPresenting && <Presenter />}</Suspense>
          </div>
        </Dialogs>
      </PreferencesContext>
    </MantineProvider>
  );
}

/** The address goes before what was chosen here; a choice made now takes it out of the address. */
function usePreferencesInUse(): PreferencesInUse {
  const [chosen, setChosen] = useState(() => readPreferences(window.localStorage, navigator.language));
  const { lang, theme: addressed } = rootRoute.useSearch();
  const navigate = useNavigate();
  return useMemo(() => {
    const inForce: Preferences = { ...chosen, language: lang ?? chosen.language, theme: addressed ?? chosen.theme };
    const change = (wanted: Partial<Preferences>) => {
      const next = { ...inForce, ...wanted };
      setChosen(next);
      savePreferences(window.localStorage, next);
      void navigate({
        to: '.',
        search: ({ lang: _lang, theme: _theme, ...rest }) => rest,
        replace: true,
      });
    };
    return { ...inForce, change };
  }, [chosen, lang, addressed, navigate]);
}
