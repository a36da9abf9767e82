import { createContext, useContext } from 'react';
import type { Preferences } from './preferences.ts';

export interface PreferencesInUse extends Preferences {
  readonly change: (change: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<PreferencesInUse | null>(null);

/** The language and theme in force, and how to change them. */
export function usePreferences(): PreferencesInUse {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('usePreferences stands outside of the frame; put it under AppFrame.');
  return preferences;
}
