import { useTranslation } from 'react-i18next';
import { scoreBins } from './count-scores.ts';
import rail from './filter-rail.module.css';
import classes from './score-filter.module.css';

interface Props {
  /** Number of links by score, as `countScores` counts them. */
  readonly scores: readonly number[];
  readonly minScore: number;
  readonly onChange: (minScore: number) => void;
}

/** How many links have which score, and from which on they are shown. */
export function ScoreFilter({ scores, minScore, onChange }: Props) {
  const { t } = useTranslation();
  const most = Math.max(1, ...scores);
  const handle = Math.round(minScore * scoreBins);
  // Where no link scores so low, the handle would move to no effect.
  const first = Math.min(
    handle,
    scores.findIndex((count) => count > 0),
    scoreBins - 8,
  );
  const start = Math.max(0, first);
  return (
    <div>
      <label className={rail.heading} htmlFor="min-score">
        {t('filters.scoreAtLeast', { score: minScore.toFixed(2) })}
      </label>
      <div className={classes.bars} role="img" aria-label={t('filters.scoreHistogram')}>
        {scores.slice(start).map((count, bin) => (
          // A bar has no identity but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={bin} data-in={start + bin >= handle || undefined} style={{ height: `${(100 * count) / most}%` }} />
        ))}
      </div>
      <input
        id="min-score"
        className={classes.handle}
        type="range"
        min={start / scoreBins}
        max={1}
        step={1 / scoreBins}
        value={minScore}
        style={{ '--at': `${(100 * (handle - start)) / (scoreBins - start)}%` }}
        onChange={(event) => onChange(Number(Number(event.currentTarget.value).toFixed(2)))}
      />
    </div>
  );
}
