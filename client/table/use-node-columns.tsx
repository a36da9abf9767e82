import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { levels } from '../state/vocabulary.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './level-name.module.css';
import { nodeTypes, type ScreenGraph, type ScreenNode } from './screen-graph.ts';
import type { Column } from './sortable-table.tsx';

/** Columns of the table of nodes; those that would say the same in every row are left out. */
export function useNodeColumns({ nodes, edges }: ScreenGraph): readonly Column<ScreenNode>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const id of edges.flatMap(({ fromId, toId }) => [fromId, toId])) counts.set(id, (counts.get(id) ?? 0) + 1);
    const hasTypes = new Set(nodes.map(({ type }) => type)).size > 1;
    const hasGaps = nodes.some(({ isGap }) => isGap !== null);
    const columns: readonly (Column<ScreenNode> | null)[] = [
      {
        key: 'level',
        label: t('table.level'),
        value: ({ level }) => (level === null ? null : levels.indexOf(level)),
        show: ({ level }) =>
          level !== null && (
            <span className={classes.level} data-level={level}>
              {t(`level.${level}`)}
            </span>
          ),
        share: 8,
      },
      hasTypes
        ? {
            key: 'type',
            label: t('table.type'),
            value: ({ type }) => nodeTypes.indexOf(type),
            show: ({ type }) => t(`nodeType.${type}`),
            share: 8,
          }
        : null,
      {
        key: 'title',
        label: t('table.title'),
        value: ({ title }) => title,
        show: ({ title }) => <span lang={langOf(title)}>{title}</span>,
        share: 34,
      },
      {
        key: 'plan',
        label: t('table.plan'),
        value: ({ plan }) => plan,
        show: ({ plan }) =>
          plan !== null && (
            <span lang={langOf(plan)} title={plan}>
              {plan}
            </span>
          ),
        share: 24,
      },
      { key: 'region', label: t('table.region'), value: ({ region }) => region, share: 9 },
      { key: 'year', label: t('table.year'), value: ({ year }) => year, share: 7, isNumber: true },
      { key: 'links', label: t('table.links'), value: ({ id }) => counts.get(id) ?? 0, share: 7, isNumber: true },
      hasGaps
        ? {
            key: 'gap',
            label: t('table.gap'),
            value: ({ isGap }) => (isGap === null ? null : Number(!isGap)),
            show: ({ isGap }) => isGap !== null && t(isGap ? 'table.isGap' : 'table.isCarried'),
            share: 9,
          }
        : null,
    ];
    return columns.filter((column) => column !== null);
  }, [nodes, edges, t]);
}
