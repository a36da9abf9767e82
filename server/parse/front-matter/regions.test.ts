import { areaList } from '@vant/area-data';
import { expect, test } from 'vitest';
import { findLevel, findRegion } from './regions.ts';

test.each([
  ['中国（浙江）自由贸易试验区扩展区域方案', '330000'],
  ['杭州片区萧山区块建设方案', '330109'],
  ['苏州市数字经济发展规划', '320500'],
  ['上海市浦东新区综合改革方案', '310115'],
  ['内蒙古自治区能源规划', '150000'],
  ['深圳市南山区人才计划', '440305'],
])('%s covers %s', (title, code) => {
  expect(findRegion(title)?.code).toBe(code);
});

test.each([
  ['吉林省数字经济规划', '220000'],
  ['吉林数字经济规划', '220000'],
  ['吉林市数字经济规划', '220200'],
  ['吉林省吉林市数字经济规划', '220200'],
  ['吉林市场准入规划', '220000'],
  ['海南省旅游规划', '460000'],
  ['海南藏族自治州旅游规划', '632500'],
  ['青海省海南州旅游规划', '632500'],
  ['海南区域协调发展规划', '460000'],
  ['海南区块链产业规划', '460000'],
  ['内蒙古自治区乌海市海南区产业规划', '150303'],
  ['朝阳市产业规划', '211300'],
  ['北京市朝阳区产业规划', '110105'],
  ['长春市朝阳区产业规划', '220104'],
  ['长春市朝阳产业规划', '220104'],
  ['黑龙江省齐齐哈尔市产业规划', '230200'],
  ['云南通海县产业规划', '530423'],
  ['湘潭九华示范区产业规划', '430300'],
])('the longest name at a place is what %s names', (title, code) => {
  expect(findRegion(title)?.code).toBe(code);
});

test('of districts that share a name, context says which is meant', () => {
  expect(findRegion('鼓楼区产业规划')).toBeNull();
  expect(findRegion('鼓楼区产业规划', '鼓楼区人民政府')).toBeNull();
  expect(findRegion('鼓楼区产业规划', '江苏省人民政府')?.code).toBe('320000');
  expect(findRegion('鼓楼区产业规划', '南京市鼓楼区人民政府')?.code).toBe('320106');
  expect(findRegion('鼓楼区产业规划', '福州市人民政府')?.code).toBe('350102');
  expect(findRegion('徐州市鼓楼区产业规划', '南京市人民政府')?.code).toBe('320302');
  expect(findRegion('朝阳区产业规划', '北京市人民政府')?.code).toBe('110105');
  expect(findRegion('提升主城区功能行动方案')).toBeNull();
});

test('where a title names no division, the issuer does', () => {
  expect(findRegion('加快物流业发展的意见', '吉林省人民政府')?.code).toBe('220000');
  expect(findRegion('浙江省物流业发展规划', '杭州市人民政府')?.code).toBe('330000');
  expect(findRegion('加快物流业发展的意见', '国务院')).toBeNull();
});

test('every division is found by its full name, behind the names above it or, if no other has it, alone', () => {
  // What the list has beside divisions. 桃园市 of Taiwan is there as its own district, too.
  const noDivision = /^(?:市辖区|县|.*直辖县.*|其[他它]区|海外|桃园市)$|(?:开发|高新|业园|示范|管理)区$/;
  const nameOf = new Map(
    Object.values(areaList)
      .flatMap((list) => Object.entries(list))
      .filter(([, name]) => !noDivision.test(name)),
  );
  const isMunicipality = (code: string) => nameOf.get(code) === nameOf.get(`${code.slice(0, 2)}0000`);
  const codes = [...nameOf.keys()].filter((code) => code.endsWith('0000') || !isMunicipality(code));
  const toWhole = (code: string) => {
    const path = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].map((each) => nameOf.get(each) ?? '');
    return [...new Set(path)].join('');
  };
  const bearers = Map.groupBy(codes, (code) => nameOf.get(code) ?? '');
  const asked = [
    ...codes.map((code) => ({ code, name: toWhole(code) })),
    ...[...bearers].flatMap(([name, [code = '', ...others]]) => (others.length === 0 ? [{ code, name }] : [])),
  ];
  expect(asked.length).toBeGreaterThan(6_000);
  expect(asked.filter(({ code, name }) => findRegion(`${name}产业规划`)?.code !== code)).toEqual([]);
});

test('a short name alone names no district', () => {
  expect(findRegion('萧山产业发展规划')).toBeNull();
  expect(findRegion('萧山区产业发展规划')?.code).toBe('330109');
  expect(findRegion('促进中小企业发展规划')).toBeNull();
});

test('the issuer says the level before the title does', () => {
  const zhejiang = findRegion('浙江');
  expect(findLevel('国务院', null, zhejiang, '')).toBe('national');
  expect(findLevel('杭州市人民政府', null, zhejiang, '')).toBe('city');
  expect(findLevel(null, '国发〔2020〕10号', zhejiang, '')).toBe('national');
  expect(findLevel(null, null, zhejiang, '')).toBe('provincial');
  expect(findLevel(null, null, null, '')).toBe('national');
});

test('a place that is in no list has the level that its name ends with', () => {
  expect(findLevel('市人民政府', null, null, '关于加快物流业发展的意见')).toBe('city');
  expect(findLevel(null, null, null, '东海省海洋规划')).toBe('provincial');
  expect(findLevel(null, null, null, '海州市综合保税区行动计划')).toBe('city');
  expect(findLevel(null, null, null, 'XX县若干措施')).toBe('district');
  expect(findLevel(null, null, null, '关于推进城市更新的意见')).toBe('national');
  expect(findLevel(null, null, null, '市场准入行动方案')).toBe('national');
});

test('a development zone is no division', () => {
  expect(findRegion('东湖高新区人工智能计划')).toBeNull();
  expect(findRegion('浦东新区改革方案')?.code).toBe('310115');
});
