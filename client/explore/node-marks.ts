import type { NodeType } from '../table/screen-graph.ts';

/** Stands before a node's title to tell its type by more than colour; a measure has its number for that. */
export const nodeMarks: Readonly<Record<NodeType, string>> = {
  Plan: '▤',
  Section: '§',
  Measure: '',
  Clause: '¶',
  Zone: '◇',
  Industry: '●',
  Target: '◎',
  Region: '▦',
  Organization: '⌂',
  Document: '▣',
};
