/** What each view does at a key, and under `everywhere` what all do: name and keys, in the order in which they are listed. */
export const shortcuts = {
  everywhere: [
    ['commands', ['Ctrl', 'K']],
    ['search', ['/']],
    ['back', ['Esc']],
    ['help', ['?']],
  ],
  cascade: [
    ['lanes', ['↑', '↓', '←', '→']],
    ['choose', ['Enter']],
    ['center', ['Shift', 'Enter']],
    ['fold', ['Space']],
    ['direction', ['D']],
    ['judge', ['A', 'R', 'U']],
    ['fit', ['F']],
    ['zoom', ['+', '-', '0']],
    ['table', ['T']],
  ],
  overlaps: [
    ['cells', ['↑', '↓', '←', '→']],
    ['cell', ['Enter']],
    ['pairOfCells', ['Shift', 'Enter']],
  ],
  review: [
    ['judge', ['A', 'R', 'U']],
    ['undo', ['Z']],
    ['step', ['J', 'K']],
  ],
  plans: [
    ['clause', ['J', 'K']],
    ['margins', ['←', '→']],
    ['cite', ['C']],
    ['find', ['/']],
  ],
  explore: [
    ['nodes', ['↑', '↓', '←', '→']],
    ['chooseNode', ['Enter']],
    ['chooseMore', ['Shift', 'Enter']],
    ['expand', ['Space']],
    ['hide', ['H']],
    ['pin', ['P']],
    ['remove', ['Del']],
    ['undoStep', ['Z']],
    ['redo', ['Y']],
    ['fit', ['F']],
    ['table', ['T']],
  ],
} as const;
