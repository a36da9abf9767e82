import type { Comparator } from '../../domain/target.ts';
import { wordList } from './word-list.ts';

/** Words directly before a figure that make it one to be reached. */
export interface TargetWords {
  readonly words: readonly string[];
  readonly comparator: Comparator;
  /** The figure is a change, so the word belongs to the indicator: 工业增加值 增长 8%. */
  readonly change?: true;
  /** The figure is where a change ends: 提高到 75%. It says by itself that a figure is set anew. */
  readonly settles?: true;
}

/** Of several words that fit before a figure the longest counts. */
export const targetWords: readonly TargetWords[] = [
  { comparator: '=', words: wordList('达到 达 达至 到达 实现 完成 保持在 稳定在 维持在 保持 占到 占 迈上 迈入 跃上') },
  {
    comparator: '=',
    settles: true,
    words: wordList(`
      提高到 提高至 提高为 提升到 提升至 提到 提速到 提速至 增加到 增加至 增长到 增长至 增至 升至 升到 上升到 上升至
      扩大到 扩大至 扩展到 扩容至 拓展到 拓展至 发展到 发展至 延长到 延长至
      降至 降到 降为 降低到 降低至 下降到 下降至 减至 减少到 减少至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩减到
      缩减至 缩小到 缩小至 优化至
    `),
  },
  { comparator: '>', words: wordList('超过 超 突破 大于 多于 超出 逾 高于 达到或超过 高出 跨越 跨过') },
  { comparator: '>=', words: wordList('不低于 不少于 不小于 不短于 不弱于 不下于 不低 不少 至少 最少') },
  { comparator: '<=', words: wordList('不超过 不超 不高于 不大于 不多于 不长于 至多 控制在 限制在 压控在') },
  { comparator: '<', words: wordList('低于 少于 小于 短于') },
  {
    comparator: '=',
    change: true,
    words: wordList(`
      增长 年均增长 同比增长 累计增长 增加 年均增加 提高 年均提高 累计提高 提升 年均提升 上升 扩大 递增 年均递增
      下降 年均下降 累计下降 降低 年均降低 累计降低 减少 年均减少 累计减少 压减 压缩 缩短 缩减 削减 缩小 减排 节约
      增幅 增速 年均增速 降幅 翻
    `),
  },
];

/** Words between an indicator and a target word that say nothing of either. */
export const adverbs = wordList(`
  均 都 皆 分别 各 要 应 须 将 力争 争取 努力 确保 力求 有望 总体 累计 合计 共 总共 共计 预计 预期 基本 全部 稳步 进一步
  实现 逐步 持续 平均 每年 年均 约 近 再 的 率先 全面 最终 首次 目标为 目标 为 同比 ，
`);

/** Words between the beginning of a phrase and the indicator that are no part of it. */
export const leads = wordList(`
  力争 争取 努力 确保 实现 推动 推进 促进 使 使得 让 其中 预计 初步 并 进一步 逐步 同时 保持 且 以及 或
  包括 即 将 把 要 应 须 每年 累计 年内 加快 着力 力求 稳步 持续 有望 主要目标 目标 率先 ， 、 ：
`);

/** Verbs that a count may follow, with or without the things counted between them: 培育…企业100家, 新建50个. */
export const countVerbs = wordList(`
  新增 新建 新设 新开 新上 新认定 新培育 新引进 新开通 新改建 培育 培养 培训 建成 建设 建立 设立 创建 创设 增设 增加
  引进 引入 引育 引进培育 招引 招商 招收 吸引 吸纳 集聚 聚集 打造 形成 布局 布设 部署 开通 开发 发展 开工 竣工 投产 投放
  完成 组织 举办 开展 推广 改造 改建 扩建 改扩建 实施 推进 孵化 认定 评定 评选 遴选 选树 选派 选拔 派遣 落地 储备
  转化 制定 修订 制修订 发布 推出 实现 拥有 攻克 突破 淘汰 关闭 整治 治理 修复 扶持 支持 推动 服务 覆盖 带动 参与 主导
  申报 争创 获批 获得 授权 创造 造林 绿化 筹集 筹建 投入 投资 种植 改良 上市 签约 打通 提供 更新 购置 配备 入驻 安排 供应 发放 兑现 筹措
`);

/** How the names of indicators end. Phrases that end so may share one figure: A增速和B增速. */
export const indicatorEndings = wordList(`
  增速 增幅 增长率 增长 总额 总量 比重 占比 比例 份额 收入 增加值 产值 总值 产量 支出 规模 能力 数量 数 额 量 率 强度
  比率 面积 长度 里程 水平 指数 值 存量 余额 资金 投资 税收 利润 就业 人口 寿命 年限 时间 时长 周期 成本 浓度 排放 消耗
  能耗 水耗 容量 装机 密度 营收 进出口 吞吐 外资 出口 进口 贸易 消费 GDP 经费 投入 时限 天数 次数 件数 家数 户数 要求
  标准 额度 限制
`);

/** Endings that the first of several indicators leaves to the last: 进出口总额、实际利用外资总额增速. */
export const sharedEndings = wordList('增速 增幅 增长率 占比 比重 覆盖率 普及率');

/** Words of what a plan grants or asks of others: figures beside them are rules and rewards, no targets. */
export const ruleWords = wordList(`
  给予 给与 奖励 奖补 补助 补贴 资助 贴息 罚款 处以 减按 税率 最高不超过 限额 兑付 一次性 予以奖 予以补 封顶 不得超过 注册资本 免征
  减征 抵扣 享受 返还 允许 准许 申请人 应具有 应具备 应当具有 应当具备
`);

/** Words of what has been: a figure behind them is a result, no target. */
export const pastWords = wordList('截至 截止 已有 已达 已经 累计已 目前 现有 上年 去年 以来 过去 当前');

/** Headings of parts that look back. */
export const pastHeadings = wordList(`
  发展基础 现实基础 工作基础 建设基础 基础条件 现状 发展成就 主要成就 发展成效 主要成效 取得成效 取得的成 工作回顾 回顾
  发展背景 规划背景 编制背景 形势 发展环境 存在问题
`);
