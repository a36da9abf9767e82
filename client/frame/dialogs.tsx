import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { useKeys } from './use-keys.ts';

/** Each comes when it is asked for: the first view needs no dialog. */
const dialogs = {
  commands: lazy(async () => ({ default: (await import('../commands/command-palette.tsx')).CommandPalette })),
  shortcuts: lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog })),
} as const;

export type DialogName = keyof typeof dialogs;

const OpenDialogContext = createContext<(name: DialogName) => void>(() => {});

/** Opens a dialog over whatever is on the page, in place of the one that is open. */
export function useOpenDialog(): (name: DialogName) => void {
  return useContext(OpenDialogContext);
}

/** Puts the dialogs that belong to no view, and the keys that open them, over what is in it. */
export function Dialogs({ children }: { readonly children: ReactNode }) {
  const [name, setName] = useState<DialogName | null>(null);
  useKeys({
    'Mod+k': () => setName(name === 'commands' ? null : 'commands'),
    '?': () => setName('shortcuts'),
  });
  const Dialog = name === null ? null : dialogs[name];
  return (
    <OpenDialogContext value={setName}>
      {children}
      <Suspense>{Dialog !== null && <Dialog onClose={() => setName(null)} />}</Suspense>
    </OpenDialogContext>
  );
}
