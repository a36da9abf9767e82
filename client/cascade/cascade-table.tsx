import { lazy, Suspense, useMemo } from 'react';
import { useTitle } from '../i18n/use-title.ts';
import type { TableView } from '../state/table-view.ts';
import { useUpdateView } from '../state/use-view.ts';
import type { CascadeModel } from './cascade-model.ts';
import { chooseRow } from './choose.ts';
import { toScreenGraph } from './to-screen-graph.ts';

/** Comes when it is asked for: the first view is the graph. */
const ScreenTable = lazy(async () => ({ default: (await import('../table/screen-table.tsx')).ScreenTable }));

interface Props {
  readonly model: CascadeModel;
  readonly table: TableView;
}

/** The measures and links of the lanes as rows; a row chooses what a click on the graph would. */
export function CascadeTable({ model, table }: Props) {
  const titleOf = useTitle();
  const update = useUpdateView();
  const graph = useMemo(() => toScreenGraph(model, titleOf), [model, titleOf]);
  const chosen = useMemo(() => new Set([...model.roots, model.openLink?.id ?? '']), [model]);
  return (
    <Suspense>
      <ScreenTable
        graph={graph}
        table={table}
        chosen={chosen}
        onChange={(next) => update({ table: next })}
        onNode={({ id }) => update(chooseRow(model, id, true))}
        onEdge={({ id }) => update({ link: id, pair: 0 })}
      />
    </Suspense>
  );
}
