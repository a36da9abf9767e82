/**
 * The text, or as much of its beginning as fits into `width` with an ellipsis. `measure` gives the width of a text
 * in the same unit. Chinese has no spaces to break at, so it is cut between any two characters.
 */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  let least = 0;
  let most = characters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (measure(cut(characters, middle)) <= width) least = middle;
    else most = middle - 1;
  }
  return cut(characters, least);
}

function cut(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}
