import './theme/mantine.css';
import './theme/theme.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { apiClient } from './api/api-client.ts';
import { startI18n } from './i18n/i18n.ts';
import { router } from './router.tsx';
import { preferenceParamsSchema, readPreferences } from './state/preferences.ts';
import { parseQuery } from './state/query-string.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const { lang } = preferenceParamsSchema.parse(parseQuery(window.location.search));
await startI18n(lang ?? readPreferences(window.localStorage, navigator.language).language);
createRoot(root).render(
  <StrictMode>
    <Provider value={apiClient}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
);
