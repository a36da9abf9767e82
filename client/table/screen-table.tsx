import { useTranslation } from 'react-i18next';
import { Segments } from '../filters/segments.tsx';
import type { TableView } from '../state/table-view.ts';
import type { ScreenEdge, ScreenGraph, ScreenNode } from './screen-graph.ts';
import classes from './screen-table.module.css';
import { SortableTable } from './sortable-table.tsx';
import { useEdgeColumns } from './use-edge-columns.tsx';
import { useNodeColumns } from './use-node-columns.tsx';

interface Props {
  readonly graph: ScreenGraph;
  readonly table: TableView;
  readonly onChange: (table: TableView | null) => void;
  /** Ids of chosen nodes and of the open edge. */
  readonly chosen: ReadonlySet<string>;
  readonly onNode: (node: ScreenNode) => void;
  readonly onEdge: (edge: ScreenEdge) => void;
}

/** What is on the screen, as rows that can be sorted and chosen: also the reading of the graph for screen readers. */
export function ScreenTable({ graph, table, onChange, chosen, onNode, onEdge }: Props) {
  const { t } = useTranslation();
  const nodeColumns = useNodeColumns(graph);
  const edgeColumns = useEdgeColumns(graph);
  const shared = {
    sort: table.sort,
    onSort: (sort: TableView['sort']) => onChange({ ...table, sort }),
    isCurrent: ({ id }: { readonly id: string }) => chosen.has(id),
    isDim: ({ standsOut }: { readonly standsOut: boolean }) => !standsOut,
    idOf: ({ id }: { readonly id: string }) => id,
  };
  return (
    <section className={classes.table} aria-label={t('table.label')}>
      <header className={classes.bar}>
        <Segments<TableView['list']>
          aria-label={t('table.list')}
          value={table.list}
          data={[
            { value: 'nodes', label: `${t('table.nodes')} ${graph.nodes.length}` },
            { value: 'edges', label: `${t('table.edges')} ${graph.edges.length}` },
          ]}
          onChange={(list) => onChange({ ...table, list, sort: null })}
        />
        <Segments<TableView['place']>
          aria-label={t('table.place')}
          className={classes.place}
          value={table.place}
          data={[
            { value: 'below', label: t('table.below') },
            { value: 'alone', label: t('table.alone') },
          ]}
          onChange={(place) => onChange({ ...table, place })}
        />
        <button type="button" className={classes.close} aria-label={t('table.close')} onClick={() => onChange(null)}>
          ✕
        </button>
      </header>
      {graph.nodes.length === 0 && <p className={classes.empty}>{t('table.empty')}</p>}
      {graph.nodes.length > 0 && table.list === 'nodes' && (
        <SortableTable
          key="nodes"
          label={t('table.nodes')}
          columns={nodeColumns}
          nameKey="title"
          rows={graph.nodes}
          onChoose={onNode}
          {...shared}
        />
      )}
      {graph.nodes.length > 0 && table.list === 'edges' && (
        <SortableTable
          key="edges"
          label={t('table.edges')}
          columns={edgeColumns}
          nameKey="from"
          rows={graph.edges}
          onChoose={onEdge}
          {...shared}
        />
      )}
    </section>
  );
}
