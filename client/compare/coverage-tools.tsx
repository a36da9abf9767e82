import { useTranslation } from 'react-i18next';
import { ScoreFilter } from '../filters/score-filter.tsx';
import { Segments } from '../filters/segments.tsx';
import type { MatrixModel } from '../overlaps/matrix-model.ts';
import classes from './compare-page.module.css';
import type { Grain } from './coverage-model.ts';
import { useCompareView, useUpdateCompareView } from './use-compare-view.ts';

interface Props {
  readonly model: MatrixModel;
  readonly grain: Grain;
  /** Links of the two plans by score, as `countScores` counts them. */
  readonly scores: readonly number[];
  readonly isTruncated: boolean;
}

/** What stands in the matrix, how much of it is carried, and the way back from a part to the whole. */
export function CoverageTools({ model, grain, scores, isTruncated }: Props) {
  const { t } = useTranslation();
  const { row, column, minScore } = useCompareView();
  const update = useUpdateCompareView();
  const carried = model.rows.filter(({ total }) => total > 0).length;
  return (
    <div className={classes.tools} data-tools>
      <Segments<Grain>
        size="xs"
        aria-label={t('compare.grain')}
        value={grain}
        data={[
          { value: 'section', label: t('compare.bySection') },
          { value: 'measure', label: t('compare.byMeasure') },
        ]}
        onChange={(by) => update({ by, row: null, column: null, sort: null })}
      />
      <div className={classes.score}>
        <ScoreFilter scores={scores} minScore={minScore} onChange={(score) => update({ minScore: score }, 'replace')} />
      </div>
      <p role="status">
        {t(grain === 'section' ? 'compare.sectionsCarried' : 'compare.measuresCarried', {
          carried,
          total: model.rows.length,
        })}
        {isTruncated && ` · ${t('status.truncated')}`}
      </p>
      {(row !== null || column !== null) && (
        <button type="button" onClick={() => update({ row: null, column: null, by: null, sort: null })}>
          ← {t('compare.whole')}
        </button>
      )}
      <p className={classes.hint}>{t('compare.hint')}</p>
    </div>
  );
}
