import type { DocumentDraft } from './write-document.ts';

const nationalTitle = '中国（海陵）自由贸易试验区总体方案';
const provincialTitle = '海陵省自由贸易试验区深化实施方案';
const cityTitle = '临江市自由贸易片区行动计划';

/** Invented plans of an invented province; no such place or document exists. */
export const sampleDrafts: readonly DocumentDraft[] = [
  {
    kind: 'plan-document',
    file: 'national.txt',
    title: '国务院关于印发海陵、岳西自由贸易试验区总体方案的通知',
    docNumber: '国发〔2031〕7号',
    issuer: '国务院',
    issuedOn: '2031-03-02',
    status: 'issued',
    plans: [
      {
        title: nationalTitle,
        level: 'national',
        region: { code: '910000', name: '海陵省' },
        clauses: ['为办好海陵试验田，制定本方案。'],
        sections: [
          { path: '1', writtenNumber: '一、', title: '总体要求', clauses: ['坚持先行先试。'] },
          {
            path: '2',
            writtenNumber: '二、',
            title: '主要任务',
            clauses: ['围绕下列任务推进。'],
          },
          {
            path: '2.1',
            writtenNumber: '（一）',
            title: '提升贸易便利',
            measures: [
              {
                number: '1',
                title: '发展跨境贸易',
                clauses: ['支持跨境电商企业共建公共海外仓。', '探索数字清关。'],
              },
            ],
          },
          {
            path: '2.2',
            writtenNumber: '（二）',
            title: '做强要素市场',
            measures: [{ number: '2', title: '搞活商品流通', clauses: ['推动大宗商品期现联动。'] }],
          },
        ],
      },
      {
        title: '中国（岳西）自由贸易试验区总体方案',
        level: 'national',
        region: { code: '920000', name: '岳西省' },
        sections: [
          {
            path: '1',
            writtenNumber: '一、',
            title: '主要任务',
            measures: [
              { number: '1', title: '壮大跨境电商', clauses: ['建设跨境电商综合服务平台。', '引进 5G 与 AI 企业。'] },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: 'plan-document',
    file: 'province.txt',
    title: provincialTitle,
    docNumber: null,
    issuer: '海陵省人民政府',
    issuedOn: '2032-01-15',
    status: 'issued',
    plans: [
      {
        title: provincialTitle,
        level: 'provincial',
        region: { code: '910000', name: '海陵省' },
        clauses: [`为落实《${nationalTitle}》（国发〔2031〕7号），制定本实施方案。`],
        citations: [
          {
            title: nationalTitle,
            docNumber: '国发〔2031〕7号',
            role: 'basis',
            quote: `《${nationalTitle}》（国发〔2031〕7号）`,
          },
        ],
        sections: [
          {
            path: '1',
            writtenNumber: '一、',
            title: '重点举措',
            measures: [
              {
                number: '1',
                title: '做大跨境电商规模',
                clauses: ['鼓励跨境电商主体在重点市场布局公共海外仓。', '全面实行数字清关。'],
              },
              { number: '2', title: '促进商品交易', clauses: ['优化大宗商品清关与交割流程。'] },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: 'plan-document',
    file: 'city.txt',
    title: cityTitle,
    docNumber: '临政发〔2032〕18号',
    issuer: '临江市人民政府',
    issuedOn: '2032-06-30',
    status: 'issued',
    plans: [
      {
        title: cityTitle,
        level: 'city',
        region: { code: '910100', name: '临江市' },
        clauses: [`根据《${provincialTitle}》（海政发〔2032〕3号），制定本计划。`],
        citations: [
          {
            title: provincialTitle,
            docNumber: '海政发〔2032〕3号',
            role: 'basis',
            quote: `《${provincialTitle}》（海政发〔2032〕3号）`,
          },
        ],
        sections: [
          {
            path: '1',
            writtenNumber: '一、',
            title: '行动任务',
            measures: [
              {
                number: '1.1',
                title: '跨境电商出海',
                clauses: ['到2035年建成公共海外仓50个。', '全面实行数字清关。'],
              },
              { number: '1.2', title: '商品贸易', clauses: ['研究大宗商品保税混配。'] },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: 'abstract',
    file: 'district.yaml',
    title: '云桥区自由贸易工作要点（征求意见稿）',
    docNumber: null,
    issuer: null,
    issuedOn: null,
    status: 'draft',
    plans: [
      {
        title: '云桥区自由贸易工作要点',
        titleEn: 'Yunqiao District Free Trade Work Programme',
        level: 'district',
        region: { code: '910105', name: '云桥区' },
        clauses: [`承接《${cityTitle}》各项任务。`],
        citations: [{ title: cityTitle, docNumber: null, role: 'basis', quote: `《${cityTitle}》` }],
        sections: [
          {
            path: '1',
            writtenNumber: '',
            title: '工作要点',
            measures: [
              {
                number: '1',
                title: '建设海外仓',
                titleEn: 'Build overseas warehouses',
                clauses: [['在云桥物流园设海外仓集货点。', 'Open a consolidation point for overseas warehouses.']],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: 'report',
    file: 'report.txt',
    title: '海陵自由贸易试验区建设情况',
    docNumber: null,
    issuer: null,
    issuedOn: null,
    status: 'issued',
    plans: [],
  },
];
