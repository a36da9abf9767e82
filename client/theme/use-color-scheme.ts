import { useMediaQuery } from '@mantine/hooks';
import type { Theme } from '../state/preferences.ts';

/** What a theme comes to here and now: `auto` follows the system, also when that changes. */
export function useColorScheme(theme: Theme): 'light' | 'dark' {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  if (theme !== 'auto') return theme;
  return prefersDark ? 'dark' : 'light';
}
