import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { scoreBins } from '../cascade/link-filter.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import classes from './filter-rail.module.css';
import slider from './score-filter.module.css';

/** How many links have which score, and from which on they are shown. */
export function ScoreFilter({ scores }: { readonly scores: readonly number[] }) {
  const { t } = useTranslation();
  const { minScore } = useView();
  const update = useUpdateView();
  const most = Math.max(1, ...scores);
  const firstBin = Math.round(minScore * scoreBins);
  return (
    <div>
      <p className={classes.heading}>{t('filters.scoreAtLeast', { score: minScore.toFixed(2) })}</p>
      <div className={classes.bars} role="img" aria-label={t('filters.scoreHistogram')}>
        {scores.map((count, bin) => (
          // A bar has no identity but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={bin} data-in={bin >= firstBin || undefined} style={{ height: `${(100 * count) / most}%` }} />
        ))}
      </div>
      <Slider
        classNames={{ root: slider.root, track: slider.track, bar: slider.bar, thumb: slider.thumb }}
        size={2}
        thumbSize={14}
        thumbLabel={t('filters.score')}
        label={null}
        inverted
        min={0}
        max={1}
        step={1 / scoreBins}
        value={minScore}
        onChange={(value) => update({ minScore: Number(value.toFixed(2)) }, 'replace')}
      />
    </div>
  );
}
