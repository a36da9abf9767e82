import type { ZoneKind } from '../../domain/zone.ts';

const pilotZone = '自由贸易试验区|自贸试验区|自由贸易港|自贸港|自贸区';
const linked = '联动创新区|联动创新片区|联动发展区|联动试验区|联动区|协同创新区|协同发展区|协同改革先行区';
const radiation = '辐射带动区域|辐射带动区|辐射区|带动区';
const customs = '综合保税区|综保区|保税港区|保税物流园区|保税物流中心|保税区|出口加工区|跨境工业区|海关特殊监管区域';
const area = '片区|板块|组团';

/** Kinds by the end of a name. The first that fits counts. */
const kindsByEnd: readonly (readonly [RegExp, ZoneKind])[] = [
  [new RegExp(`(?:${customs})(?:[A-Z]区|区块[一二三四五六七八九十]|.{0,4}部分)?$`), 'customs'],
  [new RegExp(`(?:${linked})$`), 'linked'],
  [new RegExp(`(?:${radiation})$`), 'radiation'],
  [/区块$/, 'block'],
  [new RegExp(`(?:${area})$`), 'area'],
  [new RegExp(`(?:${pilotZone}|扩展区域)$`), 'zone'],
];

/** Ends of names that stand for nothing but a zone: an alternation for regular expressions. */
export const zoneEnd = `${pilotZone}|${linked}|${radiation}|${customs}|${area}|区块|区块[一二三四五六七八九十]|扩展区域|功能区|拓展区|先导区|起步区|核心区|示范区|开发区|高新区|合作区|集聚区|产业园|科技园|工业园|物流园|园区|新区|新城|小镇`;
const zoneName = new RegExp(`(?:${zoneEnd})$`);
const placeName = new RegExp(
  `(?:${zoneEnd}|[区园城镇港岛谷湾廊带县市乡村]|基地|中心|街道|走廊|区域|码头|机场|口岸|枢纽|大厦|广场|部分)$`,
);
const whole = /(?:全域|全境|全市域|全市|全省|全区|全县|全州|全部区域|等地区|等区域)$/;
const noName =
  /推动|推进|加快|加强|设置|设立|启动|提升|[区团城镇园][和与及]|实现|积极|不断|着力|努力|依托|围绕|面积|范围|[“”《》，。；：、（）()]/;

/** Words that a zone is called by further on: they name nothing by themselves. */
const pronoun =
  /^(?:非?海关特殊监管区域|非.*|其|该区|本区|全区|全域|各?区域|各?园区|各?片区|各?区块|规划区|[该本].{0,4}区)$/;

/** A name in its parts. */
export interface ZoneName {
  /** The innermost zone, without what stands around it: 西岸片区. */
  readonly name: string;
  /** Zones around it that the wording names, the innermost first: 自贸试验区 in `自贸试验区西岸片区`. */
  readonly around: readonly string[];
  /** Where the name begins in the wording. */
  readonly start: number;
}

const leadingWords =
  /^(?:[-—–－·•●■◆※*\s]|同时|另外|此外|并且|并|即|以|[一二三四五六七八九十\d]{1,2}是|第[一二三四五六七八九十]){1,6}/;
const link = new RegExp(`${pilotZone}|联动创新区|片区|区块`, 'g');
const innermost = new RegExp(`(?:区块|片区|板块|组团|${linked}|${radiation})$`);

/**
 * Reads the name of a zone out of a wording such as `国务院批复的自贸试验区西岸片区`; null if there is none in it.
 * What is said of it before a 的 and the zones around it are no part of the name.
 */
export function readZoneName(wording: string): ZoneName | null {
  let start = leadingWords.exec(wording)?.[0].length ?? 0;
  const of = wording.lastIndexOf('的', wording.length - 2);
  if (of >= start) start = of + 1;
  let name = wording.slice(start).replace(/的$/, '');
  const around: string[] = [];
  if (innermost.test(name)) {
    let cut = 0;
    for (const match of name.matchAll(link)) {
      const end = match.index + match[0].length;
      // What remains must be a name of its own: two characters and the noun.
      if (name.length - end < 4) break;
      around.unshift(name.slice(cut, end));
      cut = end;
    }
    start += cut;
    name = name.slice(cut);
  }
  if (name.length < 2 || name.length > 40 || pronoun.test(name) || noName.test(name)) return null;
  return { name, around, start };
}

/** The kind that a zone's name tells; null for a name that tells none. */
export function findKind(name: string): ZoneKind | null {
  return kindsByEnd.find(([end]) => end.test(name))?.[1] ?? null;
}

const genericName = new RegExp(`(?:${pilotZone}|${linked}|${radiation}|${customs})$`);
/** The generic word that a name ends in: 联动创新区 of 江南联动创新区. Null for a name without one. */
export const findGenericEnd = (name: string): string | null => genericName.exec(name)?.[0] ?? null;

/** Whether a name is one of a zone wherever it stands. */
export const isZoneName = (name: string): boolean => zoneName.test(name);
/** Whether a name may be one of a part in a list of a zone's parts. */
export const isPlaceName = (name: string): boolean => placeName.test(name) && !whole.test(name);
