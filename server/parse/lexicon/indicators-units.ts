import { wordList } from './word-list.ts';

/**
 * Units in which plans give figures, without 万 and 亿 before them. A word is a unit only directly behind a number;
 * what counts nothing that can be aimed at (版, 号, 期, 届, 批) is left out.
 */
export const units = wordList(`
  % ％ ‰ 个百分点 百分点 倍 番 成
  元 美元 欧元 港元 日元 英镑 澳门元
  公里 千米 米 海里 车公里 平方公里 平方千米 平方米 平米 公顷 亩 立方米 升
  吨 吨标准煤 吨公里 公斤 千克 克 斤 担 载重吨 总吨
  标箱 标准箱 TEU 箱 艘次 架次 列次 班次 车次 人次 件次
  千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 度 kW kWh MW GW MWh GWh
  EFLOPS PFLOPS EB PB TB Gbps Tbps Mbps P 标准机架 机架
  人 名 位 户 家 个 座 处 所 间 条 项 件 张 台 台套 台（套） 套 辆 架 艘 列 班 次 场 门 种 类 支 只 株 头 部 款 例
  起 篇 床 对 幢 栋 枚 份 宗 单 村 镇 校 学位 床位 泊位
  年 岁 个月 天 日 个工作日 工作日 小时 分钟 秒
  微克/立方米 毫克/升 分贝 分
`);

/** What a unit may be counted by: 吨/年, 件/万人. */
export const unitDenominators = wordList(`
  年 月 周 日 天 小时 人 百人 千人 万人 户 亩 公顷 平方公里 公里 平方米 立方米 元 万元 亿元 千瓦时 吨 次
`);
