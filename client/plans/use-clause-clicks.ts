import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Calls back with the id of a clause whose text is clicked. Text that is being selected, and what can be clicked in
 * itself, chooses nothing; keys choose clauses otherwise.
 */
export function useClauseClicks(container: RefObject<HTMLElement | null>, onClick: (id: string) => void): void {
  const click = useEffectEvent((event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a') !== null) return;
    if (window.getSelection()?.isCollapsed === false) return;
    const clause = event.target.closest<HTMLElement>('[data-text]')?.closest<HTMLElement>('[data-block=clause]');
    if (clause) onClick(clause.id);
  });
  useEffect(() => {
    const element = container.current;
    const listener = (event: MouseEvent) => click(event);
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [container]);
}
