/**
 * Wording that any plan has, whatever it is about: two clauses that share it share nothing yet. From knowledge of the
 * genre at large. Longer patterns come first. Each is linear: no quantifier within another.
 */
const conditions = [
  '在?(?:依法依规|依法合规|风险可控|条件成熟)(?:、(?:依法依规|依法合规|风险可控))?的?(?:前提下|基础上|情况下|条件下)',
  '在?符合[^，。；、]{0,12}(?:规定|要求|条件|政策|法律法规)的?(?:前提下|基础上|情况下|条件下)',
  '(?:按照|根据|依据|依照|按)(?:国家)?(?:有关|相关|现行|统一)?(?:法律法规|规定|要求|政策|部署)',
  '在(?:国家)?(?:有关|相关|现行)?(?:法律法规|政策|制度)?框架(?:内|下)',
  '依法依规|依法合规|风险可控|审慎|稳妥|有序|符合条件的?|有条件的?|条件成熟时|条件成熟后|国家有关规定|有关规定|相关规定|法律法规|现行',
  '经(?:国务院)?批准|报(?:国务院)?批准',
];

/** Where it applies, when that is the place that the whole plan is about. */
const places = [
  '[“"]?一带一路[”"]?(?:沿线)?(?:国家[和及与、]地区|国家|地区|沿线)?',
  '沿线国家(?:[和及与、]地区)?|国家[和及与]地区|世界各国|国内外|境内外|海内外',
  '自由贸易试验区|自贸试验区|自贸区|试验区|示范区|实验区|开发区内|片区内?|区块|区内|园区内|全省|全市|全区|全国|我省|我市|我区|本市|本省',
];

/** What is cut out of a clause before its wording is compared. */
export const stockPhrases = new RegExp([...conditions, ...places].join('|'), 'gu');
