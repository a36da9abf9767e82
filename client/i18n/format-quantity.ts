import type { Language } from './i18n.ts';

/**
 * A figure with its unit as it is read: `7000 万吨`, in English `70 million tonnes`. What has no unit is a share of
 * one. A unit that nobody has put into English stays Chinese.
 */
export function formatQuantity(value: number, unit: string, language: Language): string {
  if (unit === '') return `${round(value * 100, 1)}%`;
  if (unit === '%' || unit === '％') return `${round(value, 4)}%`;
  return language === 'zh' ? `${round(value, 4)} ${unit}` : toEnglish(value, unit);
}

function round(figure: number, digits: number): number {
  return Number(figure.toFixed(digits));
}

const multiples: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Begin like a multiple and are none. */
const wholeUnit = /^(?:千米|千克|千瓦|千伏|百分点)/;

/** Units of the parser's list, singular and plural; empty for what counts things that the indicator names. */
const names: Readonly<Record<string, readonly [one: string, other: string]>> = {
  ...unitsOf('元 人民币 元人民币', 'yuan', 'yuan'),
  ...unitsOf('美元', 'US dollar', 'US dollars'),
  ...unitsOf('欧元', 'euro', 'euros'),
  ...unitsOf('港元', 'Hong Kong dollar', 'Hong Kong dollars'),
  ...unitsOf('日元', 'yen', 'yen'),
  ...unitsOf('英镑', 'pound', 'pounds'),
  ...unitsOf('澳门元', 'pataca', 'patacas'),
  ...unitsOf('个百分点 百分点', 'percentage point', 'percentage points'),
  ...unitsOf('倍', 'time', 'times'),
  ...unitsOf('公里 千米', 'km', 'km'),
  ...unitsOf('米', 'metre', 'metres'),
  ...unitsOf('平方公里 平方千米', 'km²', 'km²'),
  ...unitsOf('平方米 平米', 'm²', 'm²'),
  ...unitsOf('立方米', 'm³', 'm³'),
  ...unitsOf('公顷', 'hectare', 'hectares'),
  ...unitsOf('亩', 'mu', 'mu'),
  ...unitsOf('吨', 'tonne', 'tonnes'),
  ...unitsOf('吨标准煤', 'tonne of coal equivalent', 'tonnes of coal equivalent'),
  ...unitsOf('公斤 千克', 'kg', 'kg'),
  ...unitsOf('标箱 标准箱 个标箱 个标准箱', 'TEU', 'TEU'),
  ...unitsOf('千瓦', 'kW', 'kW'),
  ...unitsOf('千瓦时 度', 'kWh', 'kWh'),
  ...unitsOf('兆瓦', 'MW', 'MW'),
  ...unitsOf('人 名', 'person', 'people'),
  ...unitsOf('人次', 'visit', 'visits'),
  ...unitsOf('年', 'year', 'years'),
  ...unitsOf('个月 月', 'month', 'months'),
  ...unitsOf('天 日', 'day', 'days'),
  ...unitsOf('个工作日 工作日', 'working day', 'working days'),
  ...unitsOf('小时', 'hour', 'hours'),
  ...unitsOf('分钟', 'minute', 'minutes'),
  ...unitsOf('秒', 'second', 'seconds'),
  ...unitsOf('个 家 户 位 座 处 所 间 条 项 件 张 台 套 台套 辆 架 艘 列 班 次 场 门 种 类 支 只 款', '', ''),
};

function unitsOf(units: string, one: string, other: string): Readonly<Record<string, readonly [string, string]>> {
  return Object.fromEntries(units.split(' ').map((unit) => [unit, [one, other]]));
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
const large = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 4 });

function toEnglish(value: number, written: string): string {
  const [, measured = '', per] = /^([^/每]*)(?:[/每](.*))?$/u.exec(written.trim()) ?? [];
  let unit = measured;
  let factor = 1;
  for (;;) {
    const multiple = wholeUnit.test(unit) ? undefined : multiples[unit.charAt(0)];
    if (multiple === undefined) break;
    factor *= multiple;
    unit = unit.slice(1);
  }
  const name = unit === '' || !/\p{Script=Han}/u.test(unit) ? ([unit, unit] as const) : names[unit];
  const denominator = per === undefined ? '' : names[per]?.[0];
  if (name === undefined || denominator === undefined) return `${round(value, 4)} ${written}`;
  // What binary fractions add is dropped.
  const total = Number((value * factor).toPrecision(12));
  const figure = (Math.abs(total) < 1e6 ? plain : large).format(total);
  const [one, other] = name;
  const named = [figure, total === 1 ? one : other].filter((part) => part !== '').join(' ');
  return denominator === '' ? named : `${named} ${denominator === 'year' ? 'a' : 'per'} ${denominator}`;
}
