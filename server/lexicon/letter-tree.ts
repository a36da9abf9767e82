/** Words, letter by letter: looked up in a text, each takes as long as it is, however many there are. */
export interface LetterTree<T> {
  readonly next: ReadonlyMap<string, LetterTree<T>>;
  /** What stands at the word that ends here; undefined inside a word. */
  readonly value: T | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Of a word given twice the last value stands. */
export function createLetterTree<T>(words: Iterable<readonly [word: string, value: T]>): LetterTree<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const letter = word.charAt(i);
      const child = node.next.get(letter) ?? { next: new Map(), value: undefined };
      node.next.set(letter, child);
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** The longest word at a place of a text among those that end where `mayEnd` allows. */
export function findLongest<T>(
  tree: LetterTree<T>,
  text: string,
  start: number,
  mayEnd: (end: number) => boolean,
): { readonly value: T; readonly end: number } | null {
  let longest: { readonly value: T; readonly end: number } | null = null;
  let node: LetterTree<T> | undefined = tree;
  for (let end = start; node !== undefined; end += 1) {
    if (node.value !== undefined && mayEnd(end)) longest = { value: node.value, end };
    node = node.next.get(text.charAt(end));
  }
  return longest;
}
