import { createContext, useContext } from 'react';

export type DialogName = 'commands' | 'shortcuts' | 'editor' | 'savedViews';

export const OpenDialogContext = createContext<(name: DialogName) => void>(() => {});

/** Opens a dialog that belongs to no view over whatever is on the page, in place of the one that is open. */
export function useOpenDialog(): (name: DialogName) => void {
  return useContext(OpenDialogContext);
}
