import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readModality } from './modality.ts';

const read = (clause: string) => readModality(clause).map(({ verb, strength }) => `${verb} ${strength}`);

test.each([
  ['实施产业链招商工程。', ['实施 active']],
  ['支持企业建设海外仓，鼓励高校参与标准制定。', ['支持 supportive', '鼓励 supportive']],
  ['探索建立数据交易规则。', ['探索 exploratory']],
  ['研究制定人才政策，试点开展离岸业务。', ['研究 exploratory', '试点 exploratory']],
  ['争取设立国家级平台，力争三年建成。', ['争取 aspiring', '力争 aspiring']],
  ['允许境外机构设立分支。', ['允许 permissive']],
  ['推动港口一体化，加快数字基础设施建设。', ['推动 promoting', '加快 promoting']],
])('reads %s', (clause, expected) => {
  expect(read(clause)).toEqual(expected);
});

describe('the operative verb', () => {
  test.each([
    ['进一步加快建设会展中心。', ['建设 active']],
    ['依法依规稳步开展试点。', ['开展 active']],
    ['以市场化方式推进平台布局。', ['推进 promoting']],
    ['按照国家有关规定开展研究项目。', ['开展 active']],
    ['在风险可控的前提下，支持银行开展跨境融资。', ['支持 supportive']],
    ['在跨境贸易领域率先推行无纸化。', ['推行 active']],
    ['对符合条件的企业给予支持。', ['给予 active']],
    ['为引进人才提供签证便利。', ['提供 active']],
    ['逐步将服务贸易事项纳入“单一窗口”管理。', ['纳入 active']],
    ['把园区打造成为创新高地。', ['打造成为 active']],
    ['以标准化引领产业升级。', ['引领 active']],
  ])('stands behind adverbs and adjuncts: %s', (clause, expected) => {
    expect(read(clause)).toEqual(expected);
  });

  test.each([
    ['发展水平明显提升。'],
    ['建设方案另行公布时，以制度创新为核心。'],
    ['“支持创新”专栏，（推动发展）。'],
    ['为进一步扩大开放，结合本省实际。'],
    ['绿色可持续发展能力显著跃升。'],
    ['总面积120平方公里，涵盖三个片区。'],
  ])('is none in %s', (clause) => {
    expect(read(clause)).toEqual([]);
  });

  test('is one for each action, also behind 并', () => {
    expect(read('完善信用体系并推进数据共享；（二）培育外贸新业态，打造示范区')).toEqual([
      '完善 promoting',
      '推进 promoting',
      '培育 promoting',
      '打造 active',
    ]);
    expect(read('鼓励企业境外融资并打通回流通道。')).toEqual(['鼓励 supportive']);
  });
});

test.each([
  ['各有关部门要建立工作机制。', ['建立 mandatory']],
  ['经营者应当遵守安全标准。', ['遵守 mandatory']],
  ['各地应鼓励先行先试。', ['鼓励 supportive']],
  ['境外从业经历可享受同等待遇。', ['享受 permissive']],
  ['省商务厅负责统筹协调。', ['负责 active']],
])('takes the strength from the modal: %s', (clause, expected) => {
  expect(read(clause)).toEqual(expected);
});

test('every verb is what stands at its place, in order', () => {
  const unit = fc.constantFrom(
    '支持',
    '要',
    '进一步',
    '对',
    '企业',
    '给予',
    '将',
    '纳入',
    '，',
    '。',
    '（',
    '）',
    '“',
    '并',
    '以',
    '为',
    '发展',
    '水平',
    '加快',
    '建设',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 25 }), (clause) => {
      let end = 0;
      for (const { verb, range } of readModality(clause)) {
        expect(clause.slice(range.start, range.end)).toBe(verb);
        expect(range.start).toBeGreaterThanOrEqual(end);
        end = range.end;
      }
    }),
  );
});
