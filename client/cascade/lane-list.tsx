import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanLevel } from '../api/documents.generated.ts';
import { Segments } from '../filters/segments.tsx';
import { toNumbered } from '../i18n/section-number.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { langOf } from '../text/lang-of.ts';
import type { CascadeMeasure } from './cascade-graph.ts';
import type { CascadeModel } from './cascade-model.ts';
import { summarizePlan } from './gaps.ts';
import classes from './lane-list.module.css';

/** The lanes one at a time, for screens that are too narrow for two side by side. */
export function LaneList({ model }: { readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const view = useView();
  const update = useUpdateView();
  const own = model.graph.plans.find(({ head }) => head.id === view.plan)?.head.level;
  // A presentation goes from level to level by itself.
  const isPresenting = useIsPresenting();
  const followed = isPresenting && view.focus !== null ? model.graph.measures.get(view.focus)?.plan.level : null;
  const [level] = [followed, view.level, own, ...model.shownLevels].filter(
    (each) => each != null && model.shownLevels.includes(each),
  );
  const plans = model.graph.plans.filter(({ head }) => head.level === level);
  return (
    <div className={classes.list}>
      <div className={classes.switch}>
        <Segments<PlanLevel>
          aria-label={t('filters.levels')}
          fullWidth
          {...(level != null && { value: level })}
          data={model.shownLevels.map((value) => ({
            value,
            label: `${t(`level.${value}`)} ${countLit(model, value)}`,
          }))}
          onChange={(next) => update({ level: next })}
        />
      </div>
      {model.graph.plans.length === 1 && <p className={classes.facts}>{t('state.lonely')}</p>}
      {plans.map((plan) => {
        const { total, gapCount } = summarizePlan(plan, model.gaps);
        return (
          <section key={plan.head.id} className={classes.plan} data-level={plan.head.level}>
            <h2 className={classes.title} lang={langOf(titleOf(plan.head))}>
              {titleOf(plan.head)}
            </h2>
            <p className={classes.facts}>
              {plan.isCarried
                ? `${t('lanes.carried', { carried: total - gapCount, total })} · ${t('lanes.gaps', { count: gapCount })}`
                : t('lanes.lowest', { count: total })}
            </p>
            {plan.sections.map((section) => (
              <div key={section.id}>
                <h3 className={classes.heading} lang={langOf(titleOf(toNumbered(section)))}>
                  {titleOf(toNumbered(section))}
                </h3>
                <ul>
                  {section.measures.map((measure) => (
                    <li key={measure.id}>
                      <ListedMeasure measure={measure} model={model} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function ListedMeasure({ measure, model }: { readonly measure: CascadeMeasure; readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { showGaps } = useView();
  const update = useUpdateView();
  const up = model.index.byLower.get(measure.id)?.length ?? 0;
  const down = model.index.byUpper.get(measure.id)?.length ?? 0;
  const isChosen = model.roots.includes(measure.id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      type="button"
      ref={button}
      className={classes.measure}
      aria-pressed={isChosen}
      data-dim={(model.lit !== null && !model.lit.measures.has(measure.id)) || undefined}
      data-lit={model.lit?.measures.has(measure.id) || undefined}
      data-gap={(showGaps && model.gaps.has(measure.id)) || undefined}
      onClick={() => update({ focus: measure.id, link: null, pair: 0 })}
    >
      <span lang={langOf(titleOf(measure))}>
        {measure.number} {titleOf(measure)}
      </span>
      <span className={classes.links} role="img" aria-label={t('lanes.measureLinks', { up, down })}>
        {up > 0 && `←${up} `}
        {down > 0 && `→${down}`}
      </span>
    </button>
  );
}

/** How many measures of a level stand out, or how many there are while nothing is chosen. */
function countLit({ graph, lit }: CascadeModel, level: PlanLevel): number {
  const ofLevel = [...graph.measures.values()].filter(({ plan }) => plan.level === level);
  return lit === null ? ofLevel.length : ofLevel.filter(({ id }) => lit.measures.has(id)).length;
}
