/** By which column rows are sorted. */
export interface Sort {
  readonly key: string;
  readonly isDescending: boolean;
}

/** The table of what is on the screen, as the address says it. */
export interface TableView {
  /** Under the graph or in its place. */
  readonly place: 'below' | 'alone';
  readonly list: 'nodes' | 'edges';
  /** Null: in the order of the graph. */
  readonly sort: Sort | null;
}

/** What `readTable` understands. */
export const tablePattern = /^(below|alone),(nodes|edges)(,-?[a-z]{1,20})?$/;

/** Reads such as `below,edges,-score`; null where there is no table. */
export function readTable(text: string | undefined): TableView | null {
  const [place, list, sort] = text?.split(',') ?? [];
  if (place === undefined || list === undefined) return null;
  return {
    place: place === 'alone' ? 'alone' : 'below',
    list: list === 'edges' ? 'edges' : 'nodes',
    sort: sort === undefined ? null : { key: sort.replace('-', ''), isDescending: sort.startsWith('-') },
  };
}

/** Writes what `readTable` reads. */
export function writeTable(table: TableView | null): string | null {
  if (table === null) return null;
  const { place, list, sort } = table;
  return [place, list, ...(sort === null ? [] : [`${sort.isDescending ? '-' : ''}${sort.key}`])].join(',');
}

/** What the next press of one key brings: a table under the graph, then in its place, then none. */
export function turnTable(table: TableView | null): TableView | null {
  if (table === null) return { place: 'below', list: 'nodes', sort: null };
  return table.place === 'below' ? { ...table, place: 'alone' } : null;
}
