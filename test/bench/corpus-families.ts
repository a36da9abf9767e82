import { areaList } from '@vant/area-data';
import type { PlanLevel, Region } from '../../server/domain/plan.ts';
import { nation, toLevel } from '../../server/domain/region.ts';
import { pursuits, settings } from './corpus-words.ts';
import type { Random } from './random.ts';

/** What a plan of a family is called and covers. */
export interface FamilyPlan {
  readonly title: string;
  readonly level: PlanLevel;
  readonly region: Region;
  /** Index in the family of the plan that it carries out; null for the national one. */
  readonly basis: number | null;
}

/** The plans on one subject. */
export interface Family {
  readonly subject: string;
  readonly plans: readonly FamilyPlan[];
}

/** Number of plans in each family. */
export const familySize = 4;

const toRegions = (list: Record<string, string>, end: RegExp): readonly Region[] =>
  Object.entries(list)
    .filter(([, name]) => end.test(name))
    .map(([code, name]) => ({ code, name }));
const provinces = toRegions(areaList.province_list, /省$/).filter(({ code }) => code < '700000');
const districts = toRegions(areaList.county_list, /[区县]$/);
const within = (regions: readonly Region[], code: string) => regions.filter((region) => region.code.startsWith(code));
const cities = toRegions(areaList.city_list, /市$/).filter(
  ({ code }) => within(districts, code.slice(0, 4)).length > 0,
);

/**
 * The family of this number, from 0: a national plan, one of a province, one of a city of it, and in turn one of
 * another city or of a district of the first. So each plan has three kin, however large the corpus: five pairs carry
 * out and one overlaps, or all six carry out. Throws RangeError when the subjects have run out.
 */
export function createFamily(index: number, random: Random): Family {
  const setting = settings[index % settings.length];
  const pursuit = pursuits[Math.floor(index / settings.length)];
  if (!setting || !pursuit) throw new RangeError(`there are ${settings.length * pursuits.length} subjects, no more`);
  const subject = `${setting}${pursuit}`;
  const province = random.pick(provinces);
  const [city, sibling] = random.shuffle(within(cities, province.code.slice(0, 2)));
  if (!city || !sibling) throw new RangeError(`${province.name} has too few cities`);
  const local = (region: Region, title: string, basis: number): FamilyPlan => ({
    title,
    level: toLevel(region),
    region,
    basis,
  });
  const last = () => {
    if (index % 2 === 0) return local(sibling, `${sibling.name}${subject}行动计划`, 1);
    const district = random.pick(within(districts, city.code.slice(0, 4)));
    return local(district, `${city.name}${district.name}${subject}工作方案`, 2);
  };
  return {
    subject,
    plans: [
      { title: `全国${subject}发展规划`, level: 'national', region: nation, basis: null },
      local(province, `${province.name}${subject}实施方案`, 0),
      local(city, `${city.name}${subject}行动计划`, 1),
      last(),
    ],
  };
}
