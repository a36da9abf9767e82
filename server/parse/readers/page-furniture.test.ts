import { expect, test } from 'vitest';
import { furnitureNames, isFurnitureLine } from './page-furniture.ts';

test.for([
  '当前位置：首页 > 政策文件 > 方案',
  '您所在的位置：首页',
  '首页 > 信息公开',
  '【打印】 【关闭】',
  '字体：大 中 小',
  '字号：默认大超大|打印|',
  '分享到：微信 微博',
  '上一篇：某通知',
  '浏览次数：128',
  '【责任编辑：某某】',
  '版权所有：海岭市人民政府',
  '京ICP备00000000号',
])('%s is none of the document', (line) => {
  expect(isFurnitureLine(line)).toBe(true);
});

test.for([
  '一、总体要求',
  '目前，全市已建成3个港口。',
  '扫码支付全面覆盖。',
  '主办单位：海岭市人民政府',
  '分享发展成果，打印服务清单。',
  '访问量达到100万人次。',
  '中小企业',
])('%s may be of the document', (line) => {
  expect(isFurnitureLine(line)).toBe(false);
});

test('names tell furniture where they stand as a word', () => {
  expect(['main-nav', 'page_footer', 'breadcrumb', 'share box'].filter((name) => !furnitureNames.test(name))).toEqual(
    [],
  );
  expect(
    ['canvas', 'unavailable', 'footnote', 'blueprint', 'content'].filter((name) => furnitureNames.test(name)),
  ).toEqual([]);
});
