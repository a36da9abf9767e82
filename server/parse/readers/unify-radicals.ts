/** Radicals of the supplement that fonts mix up with the characters they look like, pairwise. Unicode has no normal form for them. */
const supplement =
  '⺎兀⺏尣⺓幺⺟母⺠民⺩王⺪疋⺫目⺬示⺮竹⺶羊⺸羊⺼肉⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const unified = new Map(
  Array.from(supplement.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character]),
);

/**
 * Text with each radical and compatibility character replaced by the ideograph it shows. PDF fonts often name the
 * glyph of `⼀` (a Kangxi radical) where `一` was written, and `一、` would then be no number. Its length stays.
 */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5\uf900-\ufaff]/g, (character) => {
    const normal = unified.get(character) ?? character.normalize('NFKC');
    return normal.length === 1 ? normal : character;
  });
}
