import { type RefObject, useEffect, useEffectEvent } from 'react';
import { toArrow } from './swipe.ts';

/**
 * Lets one finger do what the arrow keys do, wherever it is put. Text that has no room is first pulled to its end.
 * A tap does nothing, and two fingers zoom.
 */
export function useSwipes(text: RefObject<HTMLElement | null>, onArrow: (key: string) => void): void {
  const report = useEffectEvent(onArrow);
  useEffect(() => {
    let start: { readonly x: number; readonly y: number; readonly top: number } | null = null;
    const put = ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      const isFirst = pointerType !== 'mouse' && isPrimary;
      start = isFirst ? { x: clientX, y: clientY, top: text.current?.scrollTop ?? 0 } : null;
    };
    const pull = ({ clientX, clientY }: PointerEvent) => {
      if (start === null || Math.abs(clientX - start.x) > Math.abs(clientY - start.y)) return;
      text.current?.scrollTo(0, start.top + start.y - clientY);
    };
    const lift = ({ clientX, clientY }: PointerEvent) => {
      if (start === null) return;
      const key = toArrow(clientX - start.x, clientY - start.y);
      const hasPulled = text.current?.scrollTop !== start.top;
      start = null;
      if (key !== null && !(hasPulled && (key === 'ArrowUp' || key === 'ArrowDown'))) report(key);
    };
    const lose = () => {
      start = null;
    };
    const listeners = { pointerdown: put, pointermove: pull, pointerup: lift, pointercancel: lose } as const;
    const names = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
    for (const name of names) window.addEventListener(name, listeners[name]);
    return () => {
      for (const name of names) window.removeEventListener(name, listeners[name]);
    };
  }, [text]);
}
