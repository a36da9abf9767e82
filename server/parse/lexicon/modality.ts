import type { Strength } from '../../domain/modality.ts';
import { wordList } from './word-list.ts';

/** Operative verbs of plans by how firmly they commit. Where several fit at one place the longest counts. */
export const operativeVerbs: Readonly<Record<Strength, readonly string[]>> = {
  mandatory: wordList('不得 禁止 严禁 必须 确保 务必 遵守'),
  active: wordList(`
    实施 实行 施行 实现 执行 落实 贯彻 贯彻落实 坚持 建设 建立 建成 建好 共建 组建 筹建 新建 改建 扩建 构建 搭建 设立 成立 设置 创设
    开设 开展 开通 开辟 开办 开发 打造 打通 形成 制定 制订 编制 修订 制修订 出台 发布 印发 颁布 创建 创立 创办 举办 承办 办好 组织
    引进 引入 招引 集聚 聚集 汇聚 布局 部署 配备 配置 配强 整合 归集 统筹 取消 废止 下放 赋予 授权 委托 给予 予以 提供 采取 采用 推行
    全面推行 推出 推广 复制推广 应用 使用 纳入 列入 接入 对接 承接 完成 突破 攻克 攻关 研发 研制 生产 保障 保护 保留 维护
    防范 防止 防控 化解 打击 查处 处置 监管 管理 规范 统一 明确 细化 压实 强化落实 承担 负责 牵头 指导 督促 监督 检查 考核 评估 评价
    公布 公开 宣传 解读 培训 培养 表彰 奖励 补助 补贴 减免 免征 免于 免除 减按 减征 征收 核定 简化 减少 压减 压缩 缩短 降低 清理
    办理 审理 审批 审核 备案 登记 认定 评定 遴选 选派 选拔 收购 合并 合作 参与 主导 引领 服务 发行 发放 投放 设计 规划 谋定 做好
    汇总 请示报告 请示 展现 展示 构架 构筑 破解 守住 确定 出具 决定 享有 覆盖 推行 清退 腾退 解放 打响 擦亮 建管 用好 用足 守牢 稳定 盘活 摸清 梳理 评选 申领 受理 免除 开放 引聚 争当 当好 走好 共商 践行 做实 做强 做大 做大做强 做强做优 做优 抓好 抓实 抓紧 把握 落地 转化 转移 改造 升级 更新 淘汰 关闭 治理 修复 种植 储备 供应 供给
    接续 调整 划定 划分 安排 设定 规定 推选 创新 改革 重组 上线 启动 开工 投用 连接 联通 畅通 放大 发挥 充分发挥 履行 行使 报告
    率先承接 追溯 享受 支付 结算 聘请 聘用 招聘 招收 建强 营造 激发 激活 释放 盘活 壮大 助力 助推 争创一流 确立 树立
  `),
  promoting: wordList(`
    推动 推进 促进 加快 加速 加强 加大 强化 提升 提高 提档 增强 增加 扩大 扩充 拓展 拓宽 优化 完善 健全 深化 改善 改进 巩固 夯实 培育
    发展 繁荣 丰富 延伸 拉动 带动 协调 聚焦发展 融入 参加 积极融入 倡导 吸引 吸纳 满足 提速 扩容 扩展 延长 接轨 融合 联动 升级改造
    激励 推介 弘扬 传承 密切 理顺 疏通 补齐 补强 延链 强链
  `),
  supportive: wordList('支持 扶持 鼓励 引导 帮助 资助 协助 给予支持 优先支持 重点支持 倾斜 便利 优先 积极支持'),
  permissive: wordList('允许 准许 准予 放宽 放开 同意 容许 可 可以'),
  exploratory: wordList('探索 研究 试点 试行 试验 先行先试 谋划 筹划 尝试 论证 摸索 探讨 酝酿 规划研究 预研'),
  aspiring: wordList('争取 力争 争创 申请 申报 申办 力求 谋求 争设 向上争取'),
};

/** Words before an operative verb that make it a duty. */
export const dutyWords = wordList('应当 应 须 必须 务必 要 需 需要 一律 不得 禁止 严禁');
/** Words before an operative verb that permit it. */
export const permissionWords = wordList('可 可以 准予');
/** Words before an operative verb that only tell its time. */
export const tenseWords = wordList('将 拟 能够');

/** Adverbs and connectives that an action may begin with. 加快 and 加强 are adverbs too where another verb follows. */
export const actionAdverbs = wordList(`
  积极 进一步 深入 深度 稳步 有序 逐步 逐渐 持续 不断 全面 全力 大力 着力 重点 主动 率先 优先 加快 加速 切实 充分 广泛 有效 依法 依规
  依法依规 依法合规 合法合规 规范 审慎 稳妥 稳慎 适时 适度 适当 及时 尽快 尽早 继续 统筹 协同 共同 联合 合力 平等 公平 合理 合理有序 科学 精准
  高标准 高质量 高水平 高起点 高效 超前 前瞻 提前 分类 分步 分批 分级 分层次 分阶段 定期 按期 初步 基本 先行 因地制宜 结合实际 努力
  奋力 坚决 牢牢 严格 认真 扎实 务实 鼓足干劲 最大限度 最大力度 更好 更加 更 特别 尤其 特色 集中 整体 系统 总体 一体 一体化 牢固
  同步 也 还 再 又 均 都 均可 应 相应 鼓励和 分别 每年 常态化 市场化 立足 直接 首先 其次 抓紧 争先 聚力 聚焦聚力
  相互 互相 自主 试点先行 深耕 优质 加力 强力 倾力 严厉 从严 从快 统一 创新性 创造性 大胆 靠前 探索性 有条件地 地 依托现有 逐一 按时
`);

/** Prepositions that open an adjunct: no verb of the action stands before its end. */
export const adjunctOpeners = wordList(`
  以 按 按照 依照 根据 依据 依托 围绕 聚焦 针对 对 对于 在 为 为了 向 与 同 由 从 结合 通过 经 经过 参照 比照 借鉴 对标 对照
  利用 运用 充分利用 立足 着眼 着眼于 面向 紧扣 紧抓 瞄准 借助 凭借 基于 除 随着 当 于 至 到 待 凡 属于 有关 相关
`);

/** Words that end an adjunct within a phrase: behind them the action begins. */
export const adjunctEnds = wordList(`
  方式 形式 方法 手段 途径 模式 原则 要求 规定 标准 程序 精神 部署 重点 核心 引领 突破口 载体 抓手 契机 纽带 目标 导向 依托 统领 主线
  基础 支撑 主体 平台 中心 前提下 基础上 框架下 条件下 指导下 领域 范围内 区域 区内 境内 内 期间 过程中 方面 地区
  网络 作用 优势 机制 工程 行动 渠道 企业 机构 人才 部门 单位 项目 城市 之间 需求 需要 实际 情况 特点
`);

/** Verbs that close an adjunct's object without a sign between: 对…给予, 为…提供, 在…设立. The last one counts. */
export const adjunctVerbs = wordList(`
  给予 实行 实施 予以 提供 采取 采用 开展 进行 免征 免于 免除 减按 推行 取消 赋予 办理 设立 处理 处置 负责 牵头负责 负责牵头 保留 简化 加大
`);

/** Verbs by which one thing drives another: 以…推动, and that follow a place: 在…建设. The first one counts. */
export const drivingVerbs = wordList(`
  推动 推进 促进 带动 引领 支撑 助推 打造 构建 建设 建立 试点 探索 谋划 支持 培育 布局
`);

/** Bodies that act without a modal before their verb, by how their names end. */
export const actors = wordList(
  '部门 单位 政府 委员会 管委会 领导小组 办公室 片区 区块 园区 开发区 新区 层面 各地 所在市 所在地 委 局 厅 办 院',
);

/** Verbs that a 将 or 把 phrase ends with: 将…纳入, 把…打造成. */
export const disposalVerbs = wordList(`
  纳入 列入 下放至 下放到 下放给 打造成为 打造成 打造为 打造 建设成为 建设成 建设为 转化为 转变为 转为 作为 委托给 委托 升级为 培育成 贯穿于 贯穿
  列为 扩大到 扩大至 延长至 延伸至 移交 划转 划入 用于 融入 落实到 落到 摆在 放在 推广至 推广到 调整为 提高到 提升至 降到 整合为 整合升级为
  认定为 确定为 明确为 视为
`);

/** Verbs that are nouns as well, and what makes nouns of them when it follows at once: 发展水平, 建设方案. */
export const verbalNouns = wordList(`
  建设 发展 支持 创新 研究 培育 保障 开放 合作 管理 服务 改革 规划 投资 试点 监管 引导 推广 治理 研发 应用 生产 评价 考核 奖励 补贴 培训
  办理 结算 供应 扶持 激励 鼓励 实施
`);
export const nominalFollowers = wordList(`
  方案 水平 政策 规划 目标 格局 成果 成效 质量 资金 力度 理念 思路 计划 纲要 领导小组 指标 重点 体系 标准 制度 规则 办法 措施 经验 项目 任务
  进度 进展 规模 速度 空间 需求 潜力 动能 动力 活力 趋势 形势 环境 能级 效率 效果 流程 时间 时限 成本 主体 人员 人才 能力 经费 部门 单位 机制 范围 细则 意见 路径
`);
