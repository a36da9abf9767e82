import { areaList } from '@vant/area-data';
import type { PlanLevel, Region } from '../../domain/plan.ts';
import { toLevel } from '../../domain/region.ts';

interface Division extends Region {
  /** The official name, and what is left of it without its generic end (`浙江省`, `浙江`). */
  readonly names: readonly string[];
}

const genericEnd =
  /(?:特别行政区|(?:[壮回]族|维吾尔)?自治区|[\u4e00-\u9fff]{1,6}族自治[州县]|自治[州县旗]|省|市|地区|盟|区|县|旗|林区|新区)$/;

function toDivision([code, name]: readonly [string, string]): Division {
  const short = name.replace(genericEnd, '');
  // One character (the 区 of 市区, or 和 of 和县) names nothing by itself.
  return { code, name, names: short.length >= 2 && short !== name ? [name, short] : [name] };
}

// The list has zones beside divisions: 高新区 and the like are no divisions of GB/T 2260.
const isRealDivision = (name: string) =>
  !/^(?:市辖区|县|省直辖县|自治区直辖县|其他区|海外)$|(?:高新|开发|产业|示范|管理|风景|旅游|度假|工业园|园)区$/.test(
    name,
  );
const toDivisions = (list: Record<string, string>) =>
  Object.entries(list)
    .filter(([, name]) => isRealDivision(name))
    .map(toDivision);

const provinces = toDivisions(areaList.province_list);
const cities = toDivisions(areaList.city_list).filter(
  ({ name }) => !provinces.some((province) => province.name === name),
);
const counties = Map.groupBy(toDivisions(areaList.county_list), ({ code }) => code.slice(0, 2));

/**
 * The smallest division of GB/T 2260 that a title names, or null. A district's short name counts only below a
 * city or municipality that the title names too: 萧山 in `杭州片区萧山区块`, but not 朝阳 by itself.
 */
export function findRegion(title: string): Region | null {
  const province = findNamed(provinces, title);
  const city = findNamed(
    province ? cities.filter(({ code }) => code.startsWith(province.code.slice(0, 2))) : cities,
    title,
  );
  const above = city ?? province;
  const isMunicipality = province !== null && /市$/.test(province.name);
  const candidates = above ? (counties.get(above.code.slice(0, 2)) ?? []) : [...counties.values()].flat();
  const below = candidates.filter(({ code }) => !city || code.startsWith(city.code.slice(0, 4)));
  const byFullName = below.map(({ code, name }) => ({ code, name, names: [name] }));
  const rest = above ? title.replaceAll(above.name, '') : title;
  const district = findNamed(city || isMunicipality ? below : byFullName, rest);
  const found = district ?? above;
  return found && { code: found.code, name: found.name };
}

const nationalOrgan =
  /^(?:中共中央|中央|国务院|国家|全国|中国人民银行|[\u4e00-\u9fff]{2,12}部$|[\u4e00-\u9fff]{2,8}总局|海关总署)/;
const nationalNumber = /^(?:国|中|发改|财|商|工信|银)[\u4e00-\u9fff]{0,8}[〔[（(]/;

/** What a division's name ends with, by the level that it has. */
const namedLevels: readonly (readonly [PlanLevel, RegExp])[] = [
  ['provincial', /^(?!关于)[\u4e00-\u9fff]{0,7}?(?:省|自治区)/],
  [
    'district',
    /^(?!关于)[\u4e00-\u9fffX×]{0,8}?(?:(?<!保税|开发|试验|示范|合作|功能|先[行导]|[园新片地社景库])区|县|旗)/,
  ],
  ['city', /^(?!关于)[\u4e00-\u9fffX×]{0,6}?(?<!城)市(?![场民])/],
];

/**
 * The level of a plan from its issuer or number where these say it, else from the division that its title names, else
 * from what the title or issuer begins with (X县…): a division need not be in the list of today's.
 */
export function findLevel(
  issuer: string | null,
  docNumber: string | null,
  region: Region | null,
  title: string,
): PlanLevel {
  const issuing = issuer ? findRegion(issuer) : null;
  if (issuing) return toLevel(issuing);
  if (issuer && nationalOrgan.test(issuer)) return 'national';
  if (docNumber && nationalNumber.test(docNumber)) return 'national';
  if (region) return toLevel(region);
  for (const name of [issuer ?? '', title]) {
    for (const [level, pattern] of namedLevels) if (pattern.test(name)) return level;
  }
  return 'national';
}

function findNamed(divisions: readonly Division[], text: string): Division | null {
  let best: { readonly division: Division; readonly length: number } | null = null;
  for (const division of divisions) {
    for (const name of division.names) {
      if (text.includes(name) && name.length > (best?.length ?? 0)) best = { division, length: name.length };
    }
  }
  return best?.division ?? null;
}
