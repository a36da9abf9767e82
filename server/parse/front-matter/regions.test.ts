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
