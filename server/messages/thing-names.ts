import type { Message } from './message.ts';

/** What messages call the things that have ids, as the glossary and the interface do. */
export const thingNames = {
  document: { en: 'document', zh: '文件' },
  plan: { en: 'plan', zh: '方案' },
  section: { en: 'section', zh: '章节' },
  measure: { en: 'measure', zh: '措施' },
  clause: { en: 'clause', zh: '条文' },
  zone: { en: 'zone', zh: '片区' },
  industry: { en: 'industry', zh: '产业' },
  target: { en: 'target', zh: '目标指标' },
  region: { en: 'region', zh: '行政区划' },
  organization: { en: 'organization', zh: '责任单位' },
  node: { en: 'node', zh: '节点' },
  link: { en: 'link', zh: '联系' },
  view: { en: 'view', zh: '视图' },
  import: { en: 'import', zh: '导入任务' },
} as const satisfies Readonly<Record<string, Message>>;

export type ThingName = keyof typeof thingNames;
