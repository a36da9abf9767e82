import { useEffect, useState } from 'react';

export type CopyOutcome = 'none' | 'copied' | 'failed';

/** How long the outcome is shown, in milliseconds. */
const shownFor = 2000;

/** Copies text to the clipboard and says for a moment how it went; pages that are not served safely may not copy. */
export function useCopy(): { readonly outcome: CopyOutcome; readonly copy: (text: string) => void } {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');

  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = (text: string) => {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return { outcome, copy };
}
