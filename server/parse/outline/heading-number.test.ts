import { expect, test } from 'vitest';
import { readHeadingNumber } from './heading-number.ts';

test.each([
  ['一、总体要求', 'ideograph', 1, '一、'],
  ['（二）主要目标。', 'ideograph-bracket', 2, '（二）'],
  ['(十二)其他', 'ideograph-bracket', 12, '(十二)'],
  ['3.优化窗口服务。', 'arabic', 3, '3.'],
  ['1．提升水平。', 'arabic', 1, '1．'],
  ['（14）建设先导区。', 'arabic-bracket', 14, '（14）'],
  ['第三章 保障', 'chapter', 3, '第三章'],
  ['第十条 本办法自公布之日起施行', 'article', 10, '第十条'],
])('%s bears a number', (line, style, value, written) => {
  expect(readHeadingNumber(line)).toEqual({ style, value, written });
});

test.each([
  '5.466平方公里），高端产业片区',
  '2.0建设和平台建设',
  '12条便利政策',
  '9610出口模式',
  '2025年，力争达到',
  '一是加强领导',
  '第三条的规定不适用',
])('%s bears none', (line) => {
  expect(readHeadingNumber(line)).toBeNull();
});
