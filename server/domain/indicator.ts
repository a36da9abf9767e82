import { toBareText } from './ids.ts';

/** Words that say where, how or by when, and not what is measured. */
const trimmings =
  /20\d\d年?|“?十[一二三四五六七]五”?(?:期间|末)?|全国|全省|全市|全区|全县|区域内|本[省市区]|我[省市区]|累计|力争|实现|达到?|突破|超过?|不低于|不少于|至少|新增|总数|总量|数量|规模/g;

/**
 * What an indicator measures, for telling whether two are the same: without marks and words that say where, how or by
 * when. An indicator of nothing but such words is itself. `全省数字经济核心产业增加值总量` measures 数字经济核心产业增加值.
 */
export function toIndicatorKey(indicator: string): string {
  const bare = toBareText(indicator);
  return bare.replace(trimmings, '').replace(/数$/, '') || bare;
}
