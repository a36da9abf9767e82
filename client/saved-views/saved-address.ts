/** Where the address of a saved view begins: a path of this site, and not `//host`. */
const path = /^\/(?![/\\])/;

/** What is kept of an address to show it again: path and query, without the language and colours of who keeps it. */
export function toSavedAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const params = new URLSearchParams(search);
  params.delete('lang');
  params.delete('theme');
  const query = params.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** An address that was kept; null for what would lead elsewhere. */
export function readSavedAddress(state: string): string | null {
  return path.test(state) ? state : null;
}
