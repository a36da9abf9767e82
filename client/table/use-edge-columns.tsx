import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { levels, relations } from '../state/vocabulary.ts';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './level-name.module.css';
import type { ScreenEdge, ScreenGraph } from './screen-graph.ts';
import type { Column } from './sortable-table.tsx';

/** Columns of the table of links, each end with its level. */
export function useEdgeColumns({ nodes, edges }: ScreenGraph): readonly Column<ScreenEdge>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const hasRelations = new Set(edges.map(({ relation }) => relation)).size > 1;
    const end = (key: 'from' | 'to', idOf: (edge: ScreenEdge) => string): Column<ScreenEdge> => ({
      key,
      label: t(`table.${key}`),
      value: (edge) => {
        const node = byId.get(idOf(edge));
        return node === undefined ? null : `${node.level === null ? 9 : levels.indexOf(node.level)} ${node.title}`;
      },
      show: (edge) => {
        const node = byId.get(idOf(edge));
        if (node === undefined) return null;
        return (
          <>
            {node.level !== null && (
              <span className={classes.level} data-level={node.level}>
                {t(`level.${node.level}`)}{' '}
              </span>
            )}
            <span lang={langOf(node.title)} title={node.title}>
              {node.title}
            </span>
          </>
        );
      },
      share: 32,
    });
    const columns: readonly (Column<ScreenEdge> | null)[] = [
      end('from', ({ fromId }) => fromId),
      hasRelations
        ? {
            key: 'relation',
            label: t('table.relation'),
            value: ({ relation }) => t(`graphRelation.${relation}`),
            share: 11,
          }
        : null,
      {
        key: 'change',
        label: t('table.change'),
        value: ({ change }) => (change === null ? null : relations.indexOf(change)),
        show: ({ change }) => change !== null && `${t(`relation.${change}`)} ${relationStrokes[change].mark}`,
        share: 10,
      },
      end('to', ({ toId }) => toId),
      {
        key: 'score',
        label: t('table.score'),
        value: ({ score }) => score,
        show: ({ score }) => score !== null && formatScore(score),
        share: 8,
        isNumber: true,
      },
      edges.some(({ verdict }) => verdict !== null)
        ? {
            key: 'verdict',
            label: t('table.verdict'),
            value: ({ verdict }) => (verdict === null ? null : t(`verdict.${verdict}`)),
            share: 10,
          }
        : null,
    ];
    return columns.filter((column) => column !== null);
  }, [nodes, edges, t]);
}
