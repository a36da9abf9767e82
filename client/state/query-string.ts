/** Reads a query such as `?a=1&b=2` into plain strings; of a repeated name the last counts. */
export function parseQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** Writes a query with its question mark, or nothing if there is nothing to say. Keeps `,` readable. */
export function stringifyQuery(params: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(params)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
