import { useState } from 'react';
import type { Loaded } from '../api/loaded.ts';

/** The answer before while the next one is on its way, so that a list does not vanish at every key. */
export function useSettled<T>(answer: Loaded<T>): Loaded<T> {
  const [settled, setSettled] = useState(answer);
  if (answer.status !== 'loading' && answer !== settled) setSettled(answer);
  return answer.status === 'loading' ? settled : answer;
}
