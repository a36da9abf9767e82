import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { countActiveFilters } from '../state/count-active-filters.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { defaultView } from '../state/view.ts';
import { levels, relations } from '../state/vocabulary.ts';
import { DirectionControl } from './direction-control.tsx';
import classes from './filter-rail.module.css';
import { RelationLine } from './relation-line.tsx';
import { Scope } from './scope.tsx';
import { ScoreFilter } from './score-filter.tsx';
import { toggleMember } from './toggle-member.ts';
import { ToggleRow } from './toggle-row.tsx';

interface Props {
  readonly model: CascadeModel;
  readonly plans: readonly PlanHead[];
  /** Null where the rail is always open. */
  readonly onClose: (() => void) | null;
}

/** The legend, which is the filter: what each stroke and colour means, how many there are, and whether they show. */
export function FilterRail({ model, plans, onClose }: Props) {
  const { t } = useTranslation();
  const view = useView();
  const update = useUpdateView();
  const { facets } = model;
  const present = levels.filter((level) => facets.levels[level] > 0);

  return (
    <div className={classes.rail}>
      {onClose !== null && (
        <button type="button" className={classes.close} aria-label={t('frame.closeFilters')} onClick={onClose}>
          ✕
        </button>
      )}
      <Scope model={model} plans={plans} />
      <DirectionControl />
      <ScoreFilter
        scores={facets.scores}
        minScore={view.minScore}
        onChange={(minScore) => update({ minScore }, 'replace')}
      />
      <fieldset className={classes.group}>
        <legend>{t('filters.relations')}</legend>
        {relations.map((relation) => (
          <ToggleRow
            key={relation}
            isOn={!view.hiddenRelations.includes(relation)}
            sign={<RelationLine relation={relation} />}
            label={t(`relation.${relation}`)}
            hint={t(`relationHint.${relation}`)}
            value={facets.relations[relation]}
            onToggle={() => update({ hiddenRelations: toggleMember(relations, view.hiddenRelations, relation) })}
          />
        ))}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('filters.levels')}</legend>
        {present.map((level) => (
          <ToggleRow
            key={level}
            isOn={model.shownLevels.includes(level)}
            sign={<span className={classes.square} data-level={level} />}
            label={t(`level.${level}`)}
            value={facets.levels[level]}
            // Without any lane there would be nothing to come back from.
            isFixed={model.shownLevels.length === 1 && model.shownLevels[0] === level}
            onToggle={() => update({ hiddenLevels: toggleMember(levels, view.hiddenLevels, level), camera: null })}
          />
        ))}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('filters.display')}</legend>
        <ToggleRow
          isOn={view.showGaps}
          label={t('filters.gaps')}
          value={t(view.showGaps ? 'filters.on' : 'filters.off')}
          onToggle={() => update({ showGaps: !view.showGaps })}
        />
        <ToggleRow
          isOn={view.showSkips}
          label={t('filters.skips')}
          value={t(view.showSkips ? 'filters.on' : 'filters.off')}
          onToggle={() => update({ showSkips: !view.showSkips })}
        />
      </fieldset>
      {countActiveFilters(view) > 0 && (
        <button
          type="button"
          className={classes.reset}
          onClick={() => {
            const { direction, minScore, hiddenRelations, hiddenLevels, showGaps, showSkips } = defaultView;
            update({ direction, minScore, hiddenRelations, hiddenLevels, showGaps, showSkips });
          }}
        >
          {t('filters.reset')}
        </button>
      )}
    </div>
  );
}
