import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../../domain/ids.ts';
import type { Passage } from '../outline/passage.ts';
import { mapSlice } from '../text/mapped-text.ts';
import { readTargets } from './targets.ts';

function toPassage(text: string, headings: readonly string[] = ['发展目标'], at = 0): Passage {
  const source = mapSlice(' '.repeat(at) + text, at, at + text.length);
  const clause = {
    id: 'c' as ClauseId,
    text,
    textEn: null,
    abstract: null,
    range: { start: at, end: at + text.length },
    line: 1,
    strength: null,
  };
  return { clause, source, sectionId: null, measureId: null, headings };
}

const read = (text: string, headings?: readonly string[]) =>
  readTargets([toPassage(text, headings)]).map(({ indicator, comparator, value, unit }) =>
    [indicator, comparator, value, unit].join(' '),
  );

test.each([
  ['全省地区生产总值突破8万亿元，年均增长6%左右。', ['地区生产总值 > 8 万亿元', '地区生产总值年均增长 ~ 6 %']],
  ['研发经费投入年均增长不低于10%。', ['研发经费投入年均增长 >= 10 %']],
  ['城镇调查失业率控制在5.5%以内。', ['城镇调查失业率 <= 5.5 %']],
  ['细颗粒物浓度降至28微克/立方米。', ['细颗粒物浓度 = 28 微克/立方米']],
  ['规模以上工业总产值比2020年翻一番。', ['规模以上工业总产值 times 2 倍']],
  ['软件业务收入实现翻番。', ['软件业务收入 times 2 倍']],
  ['港口货物吞吐量达到千万吨级。', ['港口货物吞吐量 order-of 1000 万吨']],
  ['企业开办时间压缩至0.5个工作日以内。', ['企业开办时间 <= 0.5 个工作日']],
  ['服务贸易增速高于全国平均水平2个百分点以上。', ['服务贸易增速 above-average-by 2 个百分点']],
  ['单位产值能耗低于全省平均水平3个百分点。', ['单位产值能耗 below-average-by 3 个百分点']],
  ['清洁能源装机占比超过三分之二。', [`清洁能源装机占比 > ${2 / 3} `]],
  ['社会融资规模突破两千亿元大关。', ['社会融资规模 > 2000 亿元']],
  ['营业收入年均增长8%—10%。', ['营业收入年均增长 >= 8 %', '营业收入年均增长 <= 10 %']],
  ['每万人口高价值发明专利拥有量达到12件。', ['每万人口高价值发明专利拥有量 = 12 件']],
  ['全市常住人口城镇化率75%以上。', ['常住人口城镇化率 >= 75 %']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe('indicators', () => {
  test('that share a figure are targets of their own', () => {
    expect(read('粮食总产量、蔬菜总产量增速均超过3%，税收收入和研发投入强度高于全省平均2个百分点。')).toEqual([
      '粮食总产量增速 > 3 %',
      '蔬菜总产量增速 > 3 %',
      '税收收入 above-average-by 2 个百分点',
      '研发投入强度 above-average-by 2 个百分点',
    ]);
  });

  test('are paired with their figures by 分别', () => {
    expect(read('进出口总额和实际使用外资分别达到5000亿元和100亿美元。')).toEqual([
      '进出口总额 = 5000 亿元',
      '实际使用外资 = 100 亿美元',
    ]);
  });

  test('take the word of change with them', () => {
    expect(read('单位产值能耗、二氧化碳排放分别下降13.5%、18%。')).toEqual([
      '单位产值能耗下降 = 13.5 %',
      '二氧化碳排放下降 = 18 %',
    ]);
    expect(read('自来水普及率、垃圾无害化处理率分别达到90%以上和98%以上。')).toEqual([
      '自来水普及率 >= 90 %',
      '垃圾无害化处理率 >= 98 %',
    ]);
  });

  test('that are shares are told of what', () => {
    expect(read('新能源汽车产量达到100万辆，占全国比重超过20%。')).toEqual([
      '新能源汽车产量 = 100 万辆',
      '新能源汽车产量占全国比重 > 20 %',
    ]);
  });

  test('are what a verb makes so many of, before or behind the figure', () => {
    expect(read('培育专精特新企业100家以上、独角兽企业5家，建成10个以上现代服务业集聚区和50个特色小镇。')).toEqual([
      '专精特新企业 >= 100 家',
      '独角兽企业 = 5 家',
      '现代服务业集聚区 >= 10 个',
      '特色小镇 = 50 个',
    ]);
  });
});

test.each([
  ['到2025年，形成“一核两翼三带”格局，打造三个示范片区。', '空间布局'],
  ['规划面积约119.5平方公里，涵盖三个片区。', '实施范围'],
  ['深化出入境管理12条便利政策，实施144小时过境免签政策。', '重点任务'],
  ['对首次突破10亿元的企业，给予最高500万元奖励。', '支持政策'],
  ['对投资超过1亿元的项目优先保障用地。', '重点任务'],
  ['减按15%的税率征收企业所得税。', '支持政策'],
  ['截至2020年底，全市高新技术企业达到1200家。', '总体要求'],
  ['数字经济规模已达到5000亿元。', '总体要求'],
  ['到2020年，全市地区生产总值达到1.6万亿元。', '发展基础'],
  ['建设一个中心、三大平台，推进1210和9610模式，布局5G网络，争创第三方服务示范。', '发展目标'],
  ['依托两大千亿级产业集群，发展临港经济。', '重点任务'],
  ['允许外资持股比例超过50%，申请人年收入不低于30万元。', '重点任务'],
  ['打造10分钟便民生活圈，实施范围120平方公里。', '发展目标'],
  ['由不少于3名专家组成评审委员会。', '组织实施'],
])('finds no target in %s', (text, heading) => {
  expect(read(text, [heading])).toEqual([]);
});

describe('the year', () => {
  const years = (...passages: readonly Passage[]) => readTargets(passages).map(({ year }) => year);

  test('is that of the sentence, each figure under its own', () => {
    expect(years(toPassage('到2025年，产值达到1000亿元；到2030年，产值达到2000亿元。'))).toEqual([2025, 2030]);
    expect(years(toPassage('“十四五”期间，新增就业50万人。'))).toEqual([2025]);
    expect(years(toPassage('2023年6月底前，建成充电桩2万个。', ['任务']))).toEqual([2023]);
  });

  test('is inherited from the sentence before, from the section above and from headings', () => {
    const opening = toPassage('到2027年，基本建成现代产业体系。', ['一、产业']);
    expect(years(opening, toPassage('产值超过500亿元。', ['一、产业', '1.制造']))).toEqual([2027]);
    expect(years(opening, toPassage('产值超过500亿元。', ['二、贸易']))).toEqual([null]);
    expect(years(toPassage('产值超过500亿元。', ['（二）2030年目标']))).toEqual([2030]);
  });

  test('is at last the end of the period in the title', () => {
    const passage = toPassage('培育企业100家。', ['主要任务']);
    expect(readTargets([passage], '某市数字经济三年行动计划（2023—2025年）').map(({ year }) => year)).toEqual([2025]);
  });
});

test('tells scope, baseline and where it is said', () => {
  const text = '到2025年，全市软件业务收入比2020年增长50%以上。';
  expect(readTargets([toPassage(text, ['目标'], 7)])).toEqual([
    {
      indicator: '软件业务收入增长',
      comparator: '>=',
      value: 50,
      unit: '%',
      year: 2025,
      scope: '全市',
      baseline: '2020年',
      quote: '全市软件业务收入比2020年增长50%以上',
      range: { start: 14, end: 35 },
    },
  ]);
});

test('every quote is what stands at its place, whatever the text', () => {
  const parts = [
    '到2025年',
    '力争',
    '产值',
    '增速',
    '占比',
    '和',
    '、',
    '，',
    '达到',
    '超过',
    '分别',
    '高于全省平均',
    '100家',
    '三分之一',
  ];
  const unit = fc.constantFrom(
    ...parts,
    '2个百分点',
    '8%',
    '以上',
    '的',
    '培育',
    '企业',
    '（',
    '）',
    '翻番',
    '10-12亿元',
    '番',
    '点',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      for (const { quote, range, value } of readTargets([toPassage(text)])) {
        expect(text.slice(range.start, range.end)).toBe(quote);
        expect(quote).not.toBe('');
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
});
