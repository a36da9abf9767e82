import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { usePreferences } from '../state/use-preferences.ts';
import { useKeys } from './use-keys.ts';
import { type DialogName, OpenDialogContext } from './use-open-dialog.ts';

/** Each comes when it is asked for: the first view needs no dialog. */
const dialogs: Readonly<Record<DialogName, ComponentType<{ readonly onClose: () => void }>>> = {
  commands: lazy(async () => ({ default: (await import('../commands/command-palette.tsx')).CommandPalette })),
  editor: lazy(async () => ({ default: (await import('../editor/editor-dialog.tsx')).EditorDialog })),
  savedViews: lazy(async () => ({ default: (await import('../saved-views/saved-views-dialog.tsx')).SavedViewsDialog })),
  shortcuts: lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog })),
};

/** Puts the dialogs that belong to no view, and the keys that open them, over what is in it. */
export function Dialogs({ children }: { readonly children: ReactNode }) {
  const [name, setName] = useState<DialogName | null>(null);
  const { language, original, change } = usePreferences();
  useKeys({
    'Mod+k': () => setName(name === 'commands' ? null : 'commands'),
    '?': () => setName('shortcuts'),
    ...(language === 'en' && { o: () => change({ original: !original }) }),
  });
  const Dialog = name === null ? null : dialogs[name];
  return (
    <OpenDialogContext value={setName}>
      {children}
      <Suspense>{Dialog !== null && <Dialog onClose={() => setName(null)} />}</Suspense>
    </OpenDialogContext>
  );
}
