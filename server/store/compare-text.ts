/**
 * Orders texts by code point, as both databases do; JavaScript's own `<` goes by UTF-16 unit and puts characters
 * beyond U+FFFF before U+E000. Negative, zero or positive.
 */
export function compareText(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  // A surrogate, high or low, belongs to a code point above every other unit.
  return rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
}

function rank(unit: number): number {
  if (Number.isNaN(unit)) return -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
