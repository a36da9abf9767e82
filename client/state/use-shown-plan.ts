import { useSearch } from '@tanstack/react-router';

/** Id of the plan whose cascade the address names; null on other pages. */
export function useShownPlan(): string | null {
  return useSearch({ strict: false, select: ({ plan }) => plan ?? null });
}
