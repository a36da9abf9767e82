import { useTranslation } from 'react-i18next';
import { useUpdateView, useView } from '../state/use-view.ts';
import { type Direction, directions } from '../state/vocabulary.ts';
import rail from './filter-rail.module.css';
import { Segments } from './segments.tsx';

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
      <Segments<Direction>
        aria-labelledby="direction-label"
        fullWidth
        value={direction}
        data={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        onChange={(next) => update({ direction: next })}
      />
    </div>
  );
}
