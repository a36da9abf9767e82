import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';

type Search = Readonly<Record<string, string>>;

/**
 * The query with which each view was last left, by its path, or what is chosen now for one that was not seen yet; the
 * language and theme that the address names stay as they are now.
 */
export function useLastSearch(): (path: string) => Search {
  const { pathname, search } = useLocation({
    structuralSharing: true,
    select: ({ pathname, search }) => ({ pathname, search: search as Search }),
  });
  const [left, setLeft] = useState<Readonly<Record<string, Search>>>({});
  useEffect(() => setLeft((before) => ({ ...before, [pathname]: search })), [pathname, search]);
  return useCallback(
    (path) => {
      const { lang: _lang, theme: _theme, ...rest } = left[path] ?? keepChoice(search);
      return { ...rest, ...(search.lang && { lang: search.lang }), ...(search.theme && { theme: search.theme }) };
    },
    [left, search],
  );
}

/** What every view can show in its own way. */
function keepChoice({ plan, focus, min }: Search): Search {
  return { ...(plan && { plan }), ...(focus && { focus }), ...(min && { min }) };
}
