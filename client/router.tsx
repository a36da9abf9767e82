import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CascadePage } from './cascade/cascade-page.tsx';
import { StartPage } from './cascade/start-page.tsx';
import { compareParamsSchema } from './compare/compare-view.ts';
import { exploreParamsSchema } from './explore/explore-view.ts';
import { AppFrame } from './frame/app-frame.tsx';
import { overlapsParamsSchema } from './overlaps/overlaps-view.ts';
import { planParamsSchema } from './plans/plan-view.ts';
import { reviewParamsSchema } from './review/review-view.ts';
import { frameParamsSchema } from './state/frame-params.ts';
import { parseQuery, stringifyQuery } from './state/query-string.ts';
import { viewParamsSchema } from './state/view.ts';

const rootRoute = createRootRoute({ component: AppFrame, validateSearch: frameParamsSchema });

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

const cascadeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cascade',
  component: CascadePage,
  validateSearch: viewParamsSchema,
});

const overlapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overlaps',
  component: lazyRouteComponent(() => import('./overlaps/overlaps-page.tsx'), 'OverlapsPage'),
  validateSearch: overlapsParamsSchema,
});

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  component: lazyRouteComponent(() => import('./explore/explore-page.tsx'), 'ExplorePage'),
  validateSearch: exploreParamsSchema,
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: lazyRouteComponent(() => import('./compare/compare-page.tsx'), 'ComparePage'),
  validateSearch: compareParamsSchema,
});

const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('./plans/plans-page.tsx'), 'PlansPage'),
  validateSearch: planParamsSchema,
});

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
  validateSearch: reviewParamsSchema,
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
});

const savedViewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/views/$name',
  component: lazyRouteComponent(() => import('./saved-views/saved-view-page.tsx'), 'SavedViewPage'),
});

/** The address is the view: every page and everything that stands in its query. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    startRoute,
    cascadeRoute,
    compareRoute,
    overlapsRoute,
    exploreRoute,
    plansRoute,
    reviewRoute,
    importRoute,
    savedViewRoute,
  ]),
  parseSearch: parseQuery,
  stringifySearch: stringifyQuery,
  defaultNotFoundComponent: StartPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
