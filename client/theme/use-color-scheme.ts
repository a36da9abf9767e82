import { useMediaQuery } from '@mantine/hooks';
import type { Theme } from '../state/preferences.ts';

/** What a theme comes to here and now: `auto` follows the system, also when that changes; a projector shows dark on light best. */
export function useColorScheme(theme: Theme): 'light' | 'dark' {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  if (theme === 'projector') return 'light';
  if (theme !== 'auto') return theme;
  return prefersDark ? 'dark' : 'light';
}
