import { areaList } from '@vant/area-data';
import type { PlanLevel, Region } from '../../domain/plan.ts';
import { containsRegion, toLevel } from '../../domain/region.ts';

interface Division extends Region {
  /** The official name first, then what it is also called: 浙江省, 浙江; 海南藏族自治州, 海南州. */
  readonly names: readonly string[];
}

const genericEnd =
  /(?:特别行政区|(?:[壮回]族|维吾尔)?自治区|[\u4e00-\u9fff]{1,6}族自治县|自治[县旗]|省|市|地区|盟|区|县|旗|林区|新区)$/;
const autonomousPrefecture =
  /(?:(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜)族?)+自治(?=州$)/;

function toDivision([code, name]: readonly [string, string]): Division {
  const short = name.replace(autonomousPrefecture, '').replace(name.endsWith('州') ? '' : genericEnd, '');
  // One character (the 区 of 市区, or 和 of 和县) names nothing by itself.
  return { code, name, names: short.length >= 2 && short !== name ? [name, short] : [name] };
}

// The list has zones beside divisions: 高新区 and the like are no divisions of GB/T 2260.
const isRealDivision = (name: string) =>
  !/^(?:市辖区|县|省直辖县|自治区直辖县.*|其[他它]区|海外)$|(?:高新|开发|产业|示范|管理|风景|旅游|度假|业园)区$/.test(
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
const districts = toDivisions(areaList.county_list);

/** Divisions by what they are called anywhere, provinces first: 吉林 is both a province and a city. */
const byName = Map.groupBy(
  [
    ...[...provinces, ...cities].flatMap((division) => division.names.map((name) => ({ name, division }))),
    ...districts.map((division) => ({ name: division.name, division })),
  ],
  ({ name }) => name,
);
/** The longest name at a place is what stands there: neither 吉林 in 吉林市 nor 朝阳 in 朝阳区. */
const anyName = new RegExp([...byName.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * The smallest division of GB/T 2260 that a title names, else that its issuer does, or null. A district's short name
 * counts only below a city or municipality that the title names too: 萧山 in `杭州片区萧山区块`, but not 朝阳 by itself.
 * Of districts that share a name (鼓楼区) it is the one in what the title names above it, or where the issuer is.
 */
export function findRegion(title: string, issuer: string | null = null): Region | null {
  // 海南区域 and 海南区块链 have nothing to do with 海南区.
  const text = title.replaceAll(/区(?:域|位|块链)|市场/g, ' ');
  const named = Array.from(text.matchAll(anyName), ([name]) => byName.get(name) ?? []).flat();
  const inFullFirst = named.toSorted((a, b) => Number(b.name === b.division.name) - Number(a.name === a.division.name));
  const province = inFullFirst.find(({ division }) => toLevel(division) === 'provincial');
  const city = inFullFirst.find(
    ({ name, division }) =>
      toLevel(division) === 'city' &&
      name !== province?.name &&
      (!province || containsRegion(province.division, division)),
  );
  const above = (city ?? province)?.division ?? null;
  const rest = text.replaceAll(anyName, (name) => {
    const isAbove = byName.get(name)?.some(({ division }) => division === province?.division || division === above);
    return isAbove ? ' ' : name;
  });
  const issuing = issuer === null ? null : findRegion(issuer);
  const found = findDistrict(rest, above, issuing) ?? above ?? issuing;
  return found && { code: found.code, name: found.name };
}

function findDistrict(text: string, above: Division | null, issuing: Region | null): Division | null {
  const takesShort = above !== null && (toLevel(above) === 'city' || above.name.endsWith('市'));
  const isNamed = (name: string) => (above || name.length > 2 ? text.includes(name) : text.startsWith(name));
  const named = districts
    .filter((district) => !above || containsRegion(above, district))
    .flatMap((division) =>
      (takesShort ? division.names : [division.name]).filter(isNamed).map((name) => ({ name, division })),
    );
  const longest = named.reduce((best, { name }) => (name.length > best.length ? name : best), '');
  const ofName = named.filter(({ name }) => name === longest).map(({ division }) => division);
  const near = ofName.length > 1 && issuing ? ofName.filter((division) => containsRegion(issuing, division)) : ofName;
  return near.length === 1 ? (near[0] ?? null) : null;
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
