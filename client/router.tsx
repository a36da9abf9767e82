import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { CascadePage } from './cascade/cascade-page.tsx';
import { StartPage } from './cascade/start-page.tsx';
import { AppFrame } from './frame/app-frame.tsx';
import { preferenceParamsSchema } from './state/preferences.ts';
import { parseQuery, stringifyQuery } from './state/query-string.ts';
import { viewParamsSchema } from './state/view.ts';

const rootRoute = createRootRoute({ component: AppFrame, validateSearch: preferenceParamsSchema });

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

const cascadeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cascade',
  component: CascadePage,
  validateSearch: viewParamsSchema,
});

/** The address is the view: every page and everything that stands in its query. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([startRoute, cascadeRoute]),
  parseSearch: parseQuery,
  stringifySearch: stringifyQuery,
  defaultNotFoundComponent: StartPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
