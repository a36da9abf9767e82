import { Kbd } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListQuery } from '../api/documents.generated.ts';
import page from '../cascade/cascade-view.module.css';
import stageClasses from '../cascade/stage.module.css';
import { ExportButton } from '../export/export-button.tsx';
import { FilterToggle } from '../filters/filter-toggle.tsx';
import { FailureReason } from '../frame/failure-reason.tsx';
import { FailureText } from '../frame/failure-text.tsx';
import bar from '../frame/status-bar.module.css';
import { useKeys } from '../frame/use-keys.ts';
import { useOpenDialog } from '../frame/use-open-dialog.ts';
import { turnTable } from '../state/table-view.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { ScreenTable } from '../table/screen-table.tsx';
import { chooseEdge, chooseNode } from './choose-target.ts';
import { EmptyGraph } from './empty-graph.tsx';
import { ExplorePanel } from './explore-panel.tsx';
import { ExploreRail } from './explore-rail.tsx';
import { ExploreStage, type ExploreStageControls } from './explore-stage.tsx';
import { ExploreToolbar } from './explore-toolbar.tsx';
import { countExploreFilters } from './explore-view.ts';
import classes from './explore-workspace.module.css';
import { findLit } from './find-lit.ts';
import { toScreenGraph } from './to-screen-graph.ts';
import { useExploreActions } from './use-explore-actions.ts';
import { useExploreModel } from './use-explore-model.ts';
import { useExploreView, useUpdateExplore } from './use-explore-view.ts';
import { usePath } from './use-path.ts';
import { useSteps } from './use-steps.ts';

/** As in the style sheet, in pixels. */
const panelWidth = 372;
const statusHeight = 40;

const zoomStep = 1.2;

/** From here on a graph is more readable folded by plan. */
const manyNodes = 120;

/** A free graph with its legend, its tools, what is known of the chosen node, and the table of it all. */
export function ExploreWorkspace({ plans }: { readonly plans: PlanListQuery['plans'] }) {
  const { t } = useTranslation();
  const view = useExploreView();
  const update = useUpdateExplore();
  const model = useExploreModel(view, plans);
  const actions = useExploreActions(view, model);
  const steps = useSteps();
  const path = usePath(view);
  const openDialog = useOpenDialog();
  const stage = useRef<ExploreStageControls>(null);
  const panel = useElementSize<HTMLElement>();
  const [isRailOpen, setRailOpen] = useState(false);
  const isPanelOver = useMediaQuery('(max-width: 1399px)', false, { getInitialValueInEffect: false });
  const isNarrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const isPresenting = useIsPresenting();
  const activeFilters = countExploreFilters(view);
  const { chosen, table } = view;
  const { failure, retry } = model.answers;
  const { problem } = actions;
  const isPanelOpen = chosen.length > 0 || view.link !== null;
  const isCovered = isPanelOpen && !isPresenting;
  const cover = {
    right: isCovered && isPanelOver && !isNarrow ? panelWidth : 0,
    bottom: isCovered && isNarrow ? Math.max(0, panel.height - statusHeight) : 0,
  };
  const found = view.path !== null && path.status === 'ready' ? path.data.path.path : null;
  const lit = useMemo(
    () => findLit(model.shown, model.grouped === null ? chosen : toHosts(chosen, model.grouped.members), found),
    [model.shown, model.grouped, chosen, found],
  );
  const screen = useMemo(() => toScreenGraph(model.shown, lit), [model.shown, lit]);
  const current = useMemo(() => new Set([...chosen, view.link ?? '']), [chosen, view.link]);
  const hidden = view.nodes.filter(({ isHidden }) => isHidden).length;
  const filteredOut = model.graph.nodes.size - hidden - model.filtered.nodes.length;

  const turn = () => update({ table: turnTable(table) }, 'replace');
  const goBack = () => {
    if (isRailOpen) setRailOpen(false);
    else if (view.link !== null) update({ link: null, pair: 0 }, 'replace');
    else if (view.path !== null) update({ path: null }, 'replace');
    else update({ chosen: [] }, 'replace');
  };
  useKeys({
    f: () => stage.current?.fit(),
    '+': () => stage.current?.zoomBy(zoomStep),
    '=': () => stage.current?.zoomBy(zoomStep),
    '-': () => stage.current?.zoomBy(1 / zoomStep),
    t: turn,
    ...(chosen.length > 0 && {
      h: () => actions.hide(chosen),
      p: () => actions.pin(chosen, !view.nodes.find(({ id }) => id === chosen[0])?.isPinned),
      Delete: () => actions.remove(chosen),
    }),
    z: () => steps.undo?.(),
    y: () => steps.redo?.(),
    Escape: goBack,
  });

  return (
    <div className={page.view}>
      <div className={page.railToggle}>
        <FilterToggle count={activeFilters} onClick={() => setRailOpen(true)} />
      </div>
      <aside className={page.rail} aria-label={t('filters.label')} data-open={isRailOpen || undefined}>
        <ExploreRail
          view={view}
          model={model}
          onAdd={(id) => actions.add(id, stage.current?.middle() ?? { x: 0, y: 0 })}
          onClose={isRailOpen ? () => setRailOpen(false) : null}
        />
      </aside>
      <main className={page.stage} id="main" tabIndex={-1} aria-label={t('explore.label')} data-table={table?.place}>
        {table?.place !== 'alone' && (
          <div className={classes.graph}>
            <ExploreToolbar view={view} steps={steps} actions={actions} />
            {view.nodes.length === 0 ? (
              <EmptyGraph plans={plans} onStart={(id) => actions.add(id, { x: 0, y: 0 })} />
            ) : (
              <ExploreStage
                ref={stage}
                view={view}
                model={model}
                lit={lit}
                actions={actions}
                hasMap={!isNarrow && !isPresenting}
                cover={cover}
              />
            )}
          </div>
        )}
        {failure !== null && (
          <div className={stageClasses.notice}>
            <FailureText failure={failure} onRetry={retry} />
          </div>
        )}
        {table !== null && (
          <ScreenTable
            graph={screen}
            table={table}
            chosen={current}
            onChange={(next) => update({ table: next }, 'replace')}
            onNode={({ id }) => update(chooseNode(view, model, id, false), 'replace')}
            onEdge={({ id }) => update(chooseEdge(model, id), 'replace')}
          />
        )}
      </main>
      <aside
        className={page.panel}
        aria-label={t('explore.panel')}
        data-open={isPanelOpen || undefined}
        ref={panel.ref}
      >
        <ExplorePanel view={view} model={model} actions={actions} path={path} />
      </aside>
      <footer className={`${page.status} ${bar.bar}`}>
        <p className={bar.counts} role="status">
          <span>{t('explore.nodes', { count: model.shown.nodes.length })}</span>
          <span>{t('explore.edges', { count: model.shown.edges.length })}</span>
          {hidden > 0 && <span>{t('explore.hidden', { count: hidden })}</span>}
          {filteredOut > 0 && <span>{t('explore.filtered', { count: filteredOut })}</span>}
          {!view.isGrouped && model.shown.nodes.length > manyNodes && <span>{t('explore.suggestGroup')}</span>}
          {model.missing > 0 && <span>{t('explore.missing', { count: model.missing })}</span>}
          {model.answers.isLoading && <span>{t('state.loading')}</span>}
          {problem !== null && <b>{typeof problem === 'string' ? problem : <FailureReason failure={problem} />}</b>}
        </p>
        {isNarrow && <FilterToggle count={activeFilters} onClick={() => setRailOpen(true)} />}
        <ExportButton
          name={t('views.explore')}
          graph={() => screen}
          picture={table?.place === 'alone' ? null : (part) => stage.current?.picture(part) ?? null}
        />
        <button type="button" aria-pressed={table !== null} onClick={turn}>
          {t('table.toggle')} <Kbd size="xs">T</Kbd>
        </button>
        <button type="button" onClick={() => stage.current?.fit()}>
          {t('status.fit')} <Kbd size="xs">F</Kbd>
        </button>
        <button type="button" className={classes.wide} onClick={() => openDialog('shortcuts')}>
          {t('status.shortcuts')} <Kbd size="xs">?</Kbd>
        </button>
      </footer>
    </div>
  );
}

/** The folded nodes that stand for these. */
function toHosts(ids: readonly string[], members: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...members].filter(([, own]) => own.some((id) => ids.includes(id))).map(([host]) => host);
}
