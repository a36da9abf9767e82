/** A value in a unit that others of its kind can be compared in. */
export interface CommonValue {
  readonly value: number;
  readonly unit: string;
}

const multiples: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Units that are other names or fixed multiples of one that values are compared in. */
const sameKind: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  元: [1e-8, '亿元'],
  人民币: [1e-8, '亿元'],
  元人民币: [1e-8, '亿元'],
  美元: [1e-8, '亿美元'],
  km2: [1, '平方公里'],
  'km²': [1, '平方公里'],
  平方千米: [1, '平方公里'],
  公顷: [1e-2, '平方公里'],
  亩: [1 / 1500, '平方公里'],
  平方米: [1e-6, '平方公里'],
  km: [1, '公里'],
  千米: [1, '公里'],
  米: [1e-3, '公里'],
  千克: [1e-3, '吨'],
  公斤: [1e-3, '吨'],
  分钟: [1 / 60, '小时'],
  TEU: [1, '标箱'],
  teu: [1, '标箱'],
  标准箱: [1, '标箱'],
  个标箱: [1, '标箱'],
  '％': [1, '%'],
};

/** Begin like a multiple and are none. */
const whole = /^(?:千米|千克|千瓦|千伏|千卡|百分点)/;

/**
 * A value in the unit that values of its kind are compared in: money in 亿, areas in 平方公里, all else without 万 and 亿;
 * a unit that is not known stays. `1.2 万亿元` is `12000 亿元`, `30 万吨/年` is `300000 吨/年`.
 */
export function toCommonUnit(value: number, unit: string): CommonValue {
  const [, measured = '', per = ''] = /^([^/]*)(\/.*)?$/.exec(unit.trim()) ?? [];
  let rest = measured;
  let factor = 1;
  for (;;) {
    const multiple = whole.test(rest) ? undefined : multiples[rest.charAt(0)];
    if (multiple === undefined) break;
    factor *= multiple;
    rest = rest.slice(1);
  }
  const [times, common] = sameKind[rest] ?? [1, rest];
  // Twelve digits are more than any plan gives, and few enough to drop what binary fractions add.
  return { value: Number((value * factor * times).toPrecision(12)), unit: common + per };
}
