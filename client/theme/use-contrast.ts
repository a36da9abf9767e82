import { useLayoutEffect } from 'react';
import type { Theme } from '../state/preferences.ts';

/** Puts the theme on the page for the style sheet to see, before anything reads its colours. */
export function useContrast(theme: Theme): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.contrast = theme === 'projector' ? 'high' : 'normal';
  }, [theme]);
}
