import { useTranslation } from 'react-i18next';
import classes from './explore-toolbar.module.css';
import { colourings, type ExploreView, layouts } from './explore-view.ts';
import type { ExploreActions } from './use-explore-actions.ts';
import { useUpdateExplore } from './use-explore-view.ts';
import type { Steps } from './use-steps.ts';

interface Props {
  readonly view: ExploreView;
  readonly steps: Steps;
  readonly actions: ExploreActions;
}

/** How the graph is laid out and coloured, and undo and redo. */
export function ExploreToolbar({ view, steps, actions }: Props) {
  const { t } = useTranslation();
  const update = useUpdateExplore();
  const hidden = view.nodes.filter(({ isHidden }) => isHidden).length;
  const isEmpty = view.nodes.length === 0;
  return (
    <div className={classes.bar} data-tools role="toolbar" aria-label={t('explore.label')}>
      <button type="button" disabled={steps.undo === null} onClick={() => steps.undo?.()}>
        <span aria-hidden="true">↶</span> {t('explore.undo')}
      </button>
      <button type="button" disabled={steps.redo === null} onClick={() => steps.redo?.()}>
        <span aria-hidden="true">↷</span> {t('explore.redo')}
      </button>
      <span className={classes.rule} />
      <label>
        {t('explore.layout')}
        <select
          value={view.layout}
          disabled={isEmpty || view.isGrouped}
          onChange={({ currentTarget }) => {
            const layout = layouts.find((each) => each === currentTarget.value);
            if (layout !== undefined) actions.arrange(layout);
          }}
        >
          {layouts.map((layout) => (
            <option key={layout} value={layout}>
              {t(`explore.layouts.${layout}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={isEmpty || view.isGrouped} onClick={() => actions.arrange(view.layout)}>
        {t('explore.rearrange')}
      </button>
      <label>
        {t('explore.colour')}
        <select
          value={view.colouring}
          onChange={({ currentTarget }) => {
            const colouring = colourings.find((each) => each === currentTarget.value);
            if (colouring !== undefined) update({ colouring }, 'replace');
          }}
        >
          {colourings.map((colouring) => (
            <option key={colouring} value={colouring}>
              {t(`explore.colours.${colouring}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={view.isGrouped}
        disabled={isEmpty}
        onClick={() => update({ isGrouped: !view.isGrouped, camera: null }, 'push')}
      >
        {t('explore.group')}
      </button>
      {hidden > 0 && (
        <button type="button" onClick={actions.showHidden}>
          {t('explore.showHidden', { count: hidden })}
        </button>
      )}
      <button type="button" className={classes.last} disabled={isEmpty} onClick={actions.clear}>
        {t('explore.clear')}
      </button>
    </div>
  );
}
