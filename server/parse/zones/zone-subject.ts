import { readZoneName, type ZoneName, zoneEnd } from './zone-names.ts';

const goesOn =
  '重点|主要|聚焦|突出|围绕|依托|立足|发挥|对接|建设|打造|发展|推动|推进|着力|大力|积极|以|为|是|作为|将|要|应|位于|地处|规划|实施|定位|功能|承担|承接|面积|范围|总面积|四至|优先|加快|全力|集聚|布局|探索|构建|充分|利用|按照|加强|深化|创新|强化|拓展|培育|引进|集中|促进|开展|抓住|把握|坚持|率先|对标|服务|瞄准|提升|完善|形成|力争|包括|涵盖|由|含|的(?:功能|范围|定位|发展)';
const subject = new RegExp(`^(.{0,40}?(?:${zoneEnd}))(?:[（(].{0,60}?[）)])?(?=$|[，,：:。；;]|${goesOn})`);
const noSubject =
  /^(?:在|与|和|向|从|对|把|到|由|支持|鼓励|推动|推进|加快|加强|整合|构建|形成|成为|促进|争取|探索|完善|深化|建设|打造|建成|依托|围绕|通过|借鉴|作为|(?:联动|辐射)(?!创新|带动|发展|试验|区)|引导|允许|按|各|将|以|高水平|高标准|规划建设)/;

/** Whether a wording begins like something that is done, not like a name: 打造 in `打造集聚区`. */
export const startsOtherwise = (wording: string): boolean => noSubject.test(wording);

/** The zone that a phrase begins with and says something of: `西岸片区重点发展…`. Null if there is none. */
export function findSubject(phrase: string): ZoneName | null {
  const wording = subject.exec(phrase)?.[1];
  if (wording === undefined) return null;
  const name = readZoneName(wording);
  return name === null || startsOtherwise(name.name) || startsOtherwise(wording.slice(name.start)) ? null : name;
}
