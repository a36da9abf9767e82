/** All pages of a list that is read a page at a time, each from behind the last item of the one before. */
export async function* listPages<T, After>(
  readPage: (after: After | null, limit: number) => Promise<readonly T[]>,
  afterOf: (item: T) => After,
  limit = 1000,
): AsyncGenerator<readonly T[]> {
  let after: After | null = null;
  for (;;) {
    const page: readonly T[] = await readPage(after, limit);
    yield page;
    const last = page.at(-1);
    if (page.length < limit || last === undefined) return;
    after = afterOf(last);
  }
}
