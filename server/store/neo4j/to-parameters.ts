import neo4j from 'neo4j-driver';

/** The same values with whole numbers as integers: the driver sends every JavaScript number as a float. */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
  // An integer has no negative zero.
  if (typeof value === 'number') return Number.isInteger(value) && !Object.is(value, -0) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null) return toParameters({ ...value });
  return value;
}
