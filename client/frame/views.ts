/** The views in the order of the navigation, each with its address. */
export const views = [
  { name: 'cascade', to: '/cascade' },
  { name: 'compare', to: '/compare' },
  { name: 'overlaps', to: '/overlaps' },
  { name: 'explore', to: '/explore' },
  { name: 'plans', to: '/plans' },
  { name: 'review', to: '/review' },
  { name: 'import', to: '/import' },
] as const;
