import { useTranslation } from 'react-i18next';
import { type LaneLayout, laneMetrics } from '../graph/lane-layout.ts';
import { toNumbered } from '../i18n/section-number.ts';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import type { CascadeMeasure, CascadeSection } from './cascade-graph.ts';
import type { CascadeModel } from './cascade-model.ts';
import classes from './lane-tree.module.css';

interface Props {
  readonly section: CascadeSection;
  readonly model: CascadeModel;
  readonly layout: LaneLayout;
  /** The item that Tab comes to. */
  readonly current: string | null;
  readonly onChoose: (sectionId: string) => void;
  /** Null where there is room to show the section whole. */
  readonly onFold: ((sectionId: string) => void) | null;
}

/** A heading with the measures under it, each at its place in the lanes; folded it is a row that the canvas draws. */
export function SectionItem({ section, model, layout, current, onChoose, onFold }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const row = layout.rows.get(section.id);
  const corner = row ?? layout.sections.get(section.id);
  const title = titleOf(toNumbered(section));
  return (
    <div
      className={classes.section}
      role="treeitem"
      aria-level={section.depth + 1}
      aria-expanded={row === undefined}
      aria-selected={model.section === section}
      aria-label={title}
      data-id={section.id}
      tabIndex={current === section.id ? 0 : -1}
    >
      <div
        className={classes.head}
        style={{ left: corner?.x, top: corner?.y, width: layout.laneWidth, height: laneMetrics.sectionHeight }}
        data-folded={row !== undefined || undefined}
      >
        {onFold !== null && (
          <button
            type="button"
            className={classes.fold}
            tabIndex={-1}
            aria-hidden="true"
            title={t(row === undefined ? 'lanes.fold' : 'lanes.unfold')}
            onClick={() => onFold(section.id)}
          >
            {row === undefined ? '▾' : '▸'}
          </button>
        )}
        {row === undefined && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the tree's; the heading is part of its item
          // biome-ignore lint/a11y/noStaticElementInteractions: see above
          <span
            className={classes.heading}
            data-chosen={model.section === section || undefined}
            title={title}
            lang={langOf(title)}
            onClick={() => onChoose(section.id)}
          >
            {title}
          </span>
        )}
      </div>
      {row === undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a tree
        <div role="group">
          {section.measures.map((measure) => (
            <MeasureItem
              key={measure.id}
              measure={measure}
              model={model}
              layout={layout}
              isCurrent={current === measure.id}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface MeasureProps extends Pick<Props, 'model' | 'layout'> {
  readonly measure: CascadeMeasure;
  readonly isCurrent: boolean;
}

function MeasureItem({ measure, model, layout, isCurrent }: MeasureProps) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const corner = layout.rows.get(measure.id);
  const links = t('lanes.measureLinks', {
    up: model.index.byLower.get(measure.id)?.length ?? 0,
    down: model.index.byUpper.get(measure.id)?.length ?? 0,
  });
  const gap = model.gaps.has(measure.id) ? `, ${t('lanes.gap')}` : '';
  return (
    <div
      className={classes.measure}
      role="treeitem"
      aria-selected={model.roots.includes(measure.id)}
      aria-label={`${measure.number} ${titleOf(measure)}, ${links}${gap}`}
      data-id={measure.id}
      tabIndex={isCurrent ? 0 : -1}
      style={{ left: corner?.x, top: corner?.y, width: layout.laneWidth, height: laneMetrics.measureHeight }}
    />
  );
}
