interface PlanParagraph {
  readonly text: string;
  /** Level of its number in the outline, from 0; null if it has none. */
  readonly level: number | null;
}

const body = (text: string): PlanParagraph => ({ text, level: null });

/** A plan of a city that does not exist, paragraph by paragraph, to be written in any format. */
export const inventedPlan: readonly PlanParagraph[] = [
  body('海岭市人民政府关于印发海岭市低空经济高质量发展行动方案的通知'),
  body('海政发〔2023〕5号'),
  body('各区人民政府，市政府各部门：'),
  body('现将《海岭市低空经济高质量发展行动方案》印发给你们，请认真贯彻执行。'),
  body('海岭市人民政府'),
  body('2023年3月1日'),
  body('海岭市低空经济高质量发展行动方案'),
  { text: '一、总体要求', level: 0 },
  body(
    '以应用场景为牵引，统筹空域、设施和产业，走安全有序的发展路子。到2027年，低空经济规模达到300亿元，建成起降场60个以上。',
  ),
  { text: '二、夯实基础', level: 0 },
  { text: '（一）布局起降设施。在港区、园区和景区分批建设起降场，新建公共建筑预留屋顶起降条件。', level: 1 },
  { text: '（二）开放低空航线。会同空管单位划设首批航线12条，探索跨区物流航线常态运行。', level: 1 },
  { text: '三、壮大产业', level: 0 },
  { text: '（一）培育整机企业。支持无人驾驶航空器整机和动力系统研发，对首台套产品给予奖励。', level: 1 },
  { text: '（二）拓展应用服务。鼓励在海岛医疗、森林防火、电力巡检等领域率先应用。推动建立运营保障中心。', level: 1 },
];
