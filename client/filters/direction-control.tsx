import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUpdateView, useView } from '../state/use-view.ts';
import { type Direction, directions } from '../state/vocabulary.ts';
import rail from './filter-rail.module.css';
import classes from './segmented.module.css';

/** Whether a choice lights what it comes from, what it leads to, or both. */
export function DirectionControl() {
  const { t } = useTranslation();
  const { direction } = useView();
  const update = useUpdateView();
  return (
    <div>
      <p className={rail.heading} id="direction-label">
        {t('filters.direction')}
      </p>
      <SegmentedControl<Direction>
        aria-labelledby="direction-label"
        classNames={{
          root: classes.root,
          indicator: classes.indicator,
          label: classes.label,
          control: classes.control,
        }}
        fullWidth
        withItemsBorders={false}
        transitionDuration={0}
        value={direction}
        data={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        onChange={(next) => update({ direction: next })}
      />
    </div>
  );
}
