import type { TextRange } from '../../domain/text-range.ts';

/** The phrases of a clause between ，；。： outside brackets and quotation marks, without their marks, in order. */
export function splitActions(clause: string): readonly TextRange[] {
  const actions: TextRange[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= clause.length; i++) {
    const character = clause.charAt(i);
    if (/[（(《“]/.test(character)) depth += 1;
    else if (/[）)》”]/.test(character)) depth = Math.max(0, depth - 1);
    else if (i === clause.length || (depth === 0 && /[，,；;。：:！？]/.test(character))) {
      if (i > start) actions.push({ start, end: i });
      start = i + 1;
    }
  }
  return actions;
}
