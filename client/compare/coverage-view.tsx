import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanOutlineDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { countLinkScores } from '../evidence/choose-pairs.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { HeatMap } from '../overlaps/heat-map.tsx';
import { carryOver } from '../state/frame-params.ts';
import classes from './compare-page.module.css';
import { chooseGrain, createCoverageModel } from './coverage-model.ts';
import { CoverageTools } from './coverage-tools.tsx';
import { useCompareView, useUpdateCompareView } from './use-compare-view.ts';
import { useLinksBetween } from './use-links-between.ts';

interface Props {
  readonly plan: PlanHead;
  readonly other: PlanHead;
}

/** How far one plan carries another, section by section or measure by measure; every cell opens. */
export function CoverageView({ plan, other }: Props) {
  const { t } = useTranslation();
  const { row, column, by, sort, minScore, ...sides } = useCompareView();
  const update = useUpdateCompareView();
  const navigate = useNavigate({ from: '/compare' });
  const isNarrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const upper = useRequest(PlanOutlineDocument, { id: plan.id });
  const lower = useRequest(PlanOutlineDocument, { id: other.id });
  const between = useLinksBetween(plan, other);
  const upperOutline = upper.status === 'ready' ? upper.data.plan : null;
  const lowerOutline = lower.status === 'ready' ? lower.data.plan : null;
  const links = between.status === 'ready' ? between.data.links : null;

  const matrix = useMemo(() => {
    if (upperOutline === null || lowerOutline === null || links === null) return null;
    const rows = { level: plan.level, outline: upperOutline, section: row };
    const columns = { level: other.level, outline: lowerOutline, section: column };
    const grain = by ?? chooseGrain(rows, columns);
    return { grain, model: createCoverageModel(rows, columns, links, minScore, grain, sort) };
  }, [upperOutline, lowerOutline, links, plan.level, other.level, row, column, by, sort, minScore]);
  const scores = useMemo(() => countLinkScores(links ?? []), [links]);
  const grain = matrix?.grain;

  const openCell = useCallback(
    (rowId: string, columnId: string) =>
      update(grain === 'section' ? { row: rowId, column: columnId, by: 'measure' } : { upper: rowId, lower: columnId }),
    [update, grain],
  );
  const openRow = useCallback(
    (rowId: string) => {
      if (grain === 'section') return update({ row: rowId, by: 'measure' });
      void navigate({
        to: '/plans',
        search: (before) => ({ ...carryOver(before), plan: plan.id, focus: rowId }),
      });
    },
    [update, navigate, grain, plan.id],
  );
  const sortBy = useCallback(
    (columnId: string) => update({ sort: columnId === sort ? null : columnId }),
    [update, sort],
  );

  const failed = [upper, lower, between].find((each) => each.status === 'failed');
  if (failed?.status === 'failed') {
    return (
      <div className={classes.note}>
        <FailureText failure={failed.failure} onRetry={failed.retry} />
      </div>
    );
  }
  if (matrix === null) {
    return (
      <p className={classes.note} aria-busy="true">
        {t('state.loading')}
      </p>
    );
  }
  const { model } = matrix;
  return (
    <>
      <CoverageTools
        model={model}
        grain={matrix.grain}
        scores={scores}
        isTruncated={between.status === 'ready' && between.data.isTruncated}
      />
      <div className={classes.matrix}>
        {model.rows.length === 0 || model.columns.length === 0 ? (
          <p className={classes.note}>{t('compare.noMeasures')}</p>
        ) : (
          <HeatMap
            label={t('compare.matrix')}
            words="compare"
            model={model}
            sort={sort ?? ''}
            row={sides.upper}
            columns={sides.lower === null ? [] : [sides.lower]}
            cellWidth={matrix.grain === 'section' ? 72 : 34}
            headWidth={isNarrow ? 150 : 300}
            onSort={sortBy}
            onRow={openRow}
            onCell={openCell}
          />
        )}
      </div>
    </>
  );
}
