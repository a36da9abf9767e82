/**
 * The form in which texts and search words are compared: NFKC, lower case, white space as single spaces, brackets
 * and quotation marks left out. `国发〔2020〕10号`, `国发[2020]10号` and `国发２０２０10号` fold to the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a search, folded; none if the text holds nothing but white space and brackets. */
export function toSearchWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : [...new Set(folded.split(' '))];
}
