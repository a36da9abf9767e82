import { Kbd } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceRail } from '../evidence/evidence-rail.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { FilterRail } from '../filters/filter-rail.tsx';
import { FilterToggle } from '../filters/filter-toggle.tsx';
import { StatusBar } from '../frame/status-bar.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { useTitle } from '../i18n/use-title.ts';
import { countActiveFilters } from '../state/count-active-filters.ts';
import { turnTable } from '../state/table-view.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { directions } from '../state/vocabulary.ts';
import type { CascadeGraph, PlanHead } from './cascade-graph.ts';
import { CascadeTable } from './cascade-table.tsx';
import classes from './cascade-view.module.css';
import { LaneList } from './lane-list.tsx';
import { Stage, type StageControls } from './stage.tsx';
import { toScreenGraph } from './to-screen-graph.ts';
import { useCascadeModel } from './use-cascade-model.ts';

/** How much larger one key makes the lanes. */
const zoomStep = 1.2;

/** As in the style sheet, in pixels. */
const panelWidth = 372;

interface Props {
  readonly graph: CascadeGraph;
  /** All plans, to change to another one. */
  readonly plans: readonly PlanHead[];
}

/** The cascade of one lineage with its filters, its evidence and its figures. */
export function CascadeView({ graph, plans }: Props) {
  const { t } = useTranslation();
  const view = useView();
  const update = useUpdateView();
  const titleOf = useTitle();
  const model = useCascadeModel(graph, view);
  const isNarrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const isPanelOver = useMediaQuery('(max-width: 1399px)', false, { getInitialValueInEffect: false });
  const isPresenting = useIsPresenting();
  const isPanelOpen = view.link !== null || view.focus !== null;
  const [isRailOpen, setRailOpen] = useState(false);
  const stage = useRef<StageControls>(null);
  const activeFilters = countActiveFilters(view);

  const { table } = view;
  const hasLanes = !isNarrow && table?.place !== 'alone';
  const shown = plans.find(({ id }) => id === view.plan);
  const fileName = shown === undefined ? t('views.cascade') : `${t('views.cascade')}-${titleOf(shown)}`;
  const turnTableOver = () => update({ table: turnTable(table) });

  const turn = () => {
    const next = directions[(directions.indexOf(view.direction) + 1) % directions.length];
    if (next !== undefined) update({ direction: next });
  };
  const goBack = () => {
    if (isRailOpen) setRailOpen(false);
    else if (view.link !== null) update({ link: null, pair: 0 });
    else if (view.focus !== null) update({ focus: null });
  };
  useKeys({
    f: () => stage.current?.fit(),
    '+': () => stage.current?.zoomBy(zoomStep),
    '=': () => stage.current?.zoomBy(zoomStep),
    '-': () => stage.current?.zoomBy(1 / zoomStep),
    0: () => stage.current?.reset(),
    d: turn,
    t: turnTableOver,
    Escape: goBack,
  });

  return (
    <div className={classes.view}>
      <div className={classes.railToggle}>
        <FilterToggle count={activeFilters} onClick={() => setRailOpen(true)} />
      </div>
      <aside className={classes.rail} aria-label={t('filters.label')} data-open={isRailOpen || undefined}>
        <FilterRail model={model} plans={plans} onClose={isRailOpen ? () => setRailOpen(false) : null} />
      </aside>
      <main className={classes.stage} id="main" tabIndex={-1} aria-label={t('lanes.label')} data-table={table?.place}>
        {table?.place !== 'alone' && (
          <div className={classes.graph}>
            {isNarrow ? (
              <LaneList model={model} />
            ) : (
              <Stage model={model} cover={isPanelOver && isPanelOpen && !isPresenting ? panelWidth : 0} ref={stage} />
            )}
          </div>
        )}
        {table !== null && <CascadeTable model={model} table={table} />}
      </main>
      <aside className={classes.panel} aria-label={t('panel.evidence')} data-open={isPanelOpen || undefined}>
        <EvidenceRail model={model} />
      </aside>
      <StatusBar className={classes.status} model={model} onFit={hasLanes ? () => stage.current?.fit() : null}>
        {isNarrow && <FilterToggle count={activeFilters} onClick={() => setRailOpen(true)} />}
        <ExportButton
          name={fileName}
          graph={() => toScreenGraph(model, titleOf)}
          picture={hasLanes ? (part) => stage.current?.picture(part) ?? null : null}
        />
        <button type="button" aria-pressed={table !== null} onClick={turnTableOver}>
          {t('table.toggle')} <Kbd size="xs">T</Kbd>
        </button>
      </StatusBar>
    </div>
  );
}
