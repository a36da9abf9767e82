import { useEffect, useEffectEvent } from 'react';

/** Where keys have a meaning of their own: fields for text, dialogs and open lists. */
const elsewhere = 'input:not([type=radio], [type=range]), textarea, [role=dialog], [aria-expanded=true]:not([role])';

/**
 * Does something at a key, wherever the focus is. A key is named by what it types (`+`, `?`, letters in lower case),
 * so it works on any layout, or by its name (`Escape`); `Mod+k` is K with Ctrl or ⌘, and works in fields too.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.isComposing) return;
    const isCombined = event.ctrlKey || event.metaKey;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = actions[isCombined ? `Mod+${name}` : name];
    const isElsewhere = event.target instanceof Element && event.target.closest(elsewhere) !== null;
    if (action === undefined || (isElsewhere && !isCombined)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    // Before anything on the page reacts: what was open at the key is then still to be seen.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
