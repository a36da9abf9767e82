import type { GraphItems } from './graph-items.ts';

/** `{"nodes": […], "edges": […]}`, an item a line; what an item has not is null. */
export async function* toJson({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield '{"nodes": [';
  yield* separate(nodes());
  yield '], "edges": [';
  for await (const line of separate(edges())) yield line;
  yield ']}';
}

/** Each item as JSON with a comma behind all but the last, for which one is held back. */
async function* separate(items: AsyncIterable<object>): AsyncGenerator<string> {
  let last: string | null = null;
  for await (const item of items) {
    if (last !== null) yield `${last},`;
    const { ends: _, ...rest } = { ends: null, ...item };
    last = JSON.stringify(rest);
  }
  if (last !== null) yield last;
}
