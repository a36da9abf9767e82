import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countScores } from '../filters/count-scores.ts';
import rail from '../filters/filter-rail.module.css';
import { RelationLine } from '../filters/relation-line.tsx';
import { ScoreFilter } from '../filters/score-filter.tsx';
import { toggleMember } from '../filters/toggle-member.ts';
import { ToggleRow } from '../filters/toggle-row.tsx';
import { levels, relations } from '../state/vocabulary.ts';
import { nodeTypes } from '../table/screen-graph.ts';
import { ColourLegend } from './colour-legend.tsx';
import { countValues } from './explore-filter.ts';
import classes from './explore-rail.module.css';
import { type ExploreFilter, type ExploreView, noFilter } from './explore-view.ts';
import { NodeFinder } from './node-finder.tsx';
import { nodeMarks } from './node-marks.ts';
import { PlanFilters } from './plan-filters.tsx';
import type { ExploreModel } from './use-explore-model.ts';
import { useUpdateExplore } from './use-explore-view.ts';
import { graphRelations, verdicts } from './vocabulary.ts';

interface Props {
  readonly view: ExploreView;
  readonly model: ExploreModel;
  readonly onAdd: (id: string) => void;
  /** Null where the rail is always open. */
  readonly onClose: (() => void) | null;
}

/** What to add, and the legend, which is the filter: only what is in the graph is listed, with its count. */
export function ExploreRail({ view, model, onAdd, onClose }: Props) {
  const { t } = useTranslation();
  const update = useUpdateExplore();
  const { graph } = model;
  const facets = useMemo(() => {
    const nodes = [...graph.nodes.values()];
    return {
      types: countValues(nodes, nodeTypes, ({ type }) => type),
      levels: countValues(nodes, levels, ({ level }) => level),
      relations: countValues(graph.edges, graphRelations, ({ relation }) => relation),
      changes: countValues(graph.edges, relations, ({ change }) => change),
      verdicts: countValues(graph.edges, verdicts, ({ verdict }) => verdict),
      scores: countScores(graph.edges.flatMap(({ score }) => score ?? [])),
    };
  }, [graph]);
  const set = (change: Partial<ExploreFilter>) => update(change, 'replace');

  return (
    <div className={rail.rail}>
      {onClose !== null && (
        <button type="button" className={rail.close} aria-label={t('frame.closeFilters')} onClick={onClose}>
          ✕
        </button>
      )}
      <div className={onClose === null ? undefined : classes.below}>
        <NodeFinder onAdd={onAdd} />
      </div>
      <ColourLegend model={model} colouring={view.colouring} />
      <Group label={t('explore.types')} entries={facets.types}>
        {({ value, count }) => (
          <ToggleRow
            key={value}
            isOn={!view.hiddenTypes.includes(value)}
            sign={<span className={classes.mark}>{nodeMarks[value] || '1'}</span>}
            label={t(`nodeType.${value}`)}
            value={count}
            onToggle={() => set({ hiddenTypes: toggleMember(nodeTypes, view.hiddenTypes, value) })}
          />
        )}
      </Group>
      <Group label={t('filters.levels')} entries={facets.levels}>
        {({ value, count }) => (
          <ToggleRow
            key={value}
            isOn={!view.hiddenLevels.includes(value)}
            sign={<span className={rail.square} data-level={value} />}
            label={t(`level.${value}`)}
            value={count}
            onToggle={() => set({ hiddenLevels: toggleMember(levels, view.hiddenLevels, value) })}
          />
        )}
      </Group>
      <PlanFilters view={view} model={model} onChange={set} />
      <Group label={t('explore.relations')} entries={facets.relations}>
        {({ value, count }) => (
          <ToggleRow
            key={value}
            isOn={!view.hiddenRelations.includes(value)}
            label={t(`graphRelation.${value}`)}
            value={count}
            onToggle={() => set({ hiddenRelations: toggleMember(graphRelations, view.hiddenRelations, value) })}
          />
        )}
      </Group>
      {facets.changes.length > 0 && (
        <ScoreFilter scores={facets.scores} minScore={view.minScore} onChange={(minScore) => set({ minScore })} />
      )}
      <Group label={t('explore.changes')} entries={facets.changes}>
        {({ value, count }) => (
          <ToggleRow
            key={value}
            isOn={!view.hiddenChanges.includes(value)}
            sign={<RelationLine relation={value} />}
            label={t(`relation.${value}`)}
            hint={t(`relationHint.${value}`)}
            value={count}
            onToggle={() => set({ hiddenChanges: toggleMember(relations, view.hiddenChanges, value) })}
          />
        )}
      </Group>
      <Group label={t('explore.verdicts')} entries={facets.verdicts}>
        {({ value, count }) => (
          <ToggleRow
            key={value}
            isOn={!view.hiddenVerdicts.includes(value)}
            label={t(`verdict.${value}`)}
            value={count}
            onToggle={() => set({ hiddenVerdicts: toggleMember(verdicts, view.hiddenVerdicts, value) })}
          />
        )}
      </Group>
      {model.filtered.nodes.length + model.filtered.edges.length < graph.nodes.size + graph.edges.length && (
        <button type="button" className={rail.reset} onClick={() => set(noFilter)}>
          {t('filters.reset')}
        </button>
      )}
    </div>
  );
}

interface GroupProps<V> {
  readonly label: string;
  readonly entries: readonly { readonly value: V; readonly count: number }[];
  readonly children: (entry: { readonly value: V; readonly count: number }) => React.ReactNode;
}

function Group<V>({ label, entries, children }: GroupProps<V>) {
  if (entries.length === 0) return null;
  return (
    <fieldset className={rail.group}>
      <legend>{label}</legend>
      {entries.map(children)}
    </fieldset>
  );
}
