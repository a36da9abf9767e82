import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MatrixDocument, type MatrixQuery } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { Segments } from '../filters/segments.tsx';
import { FailureNotice } from '../frame/failure-notice.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { useTitle } from '../i18n/use-title.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { HeatMap } from './heat-map.tsx';
import { createMatrixModel, type MatrixModel } from './matrix-model.ts';
import { OverlapPanel } from './overlap-panel.tsx';
import classes from './overlaps-page.module.css';
import { matrixKinds, type OverlapsView, sorts } from './overlaps-view.ts';
import { useOverlapsView, useUpdateOverlapsView } from './use-overlaps-view.ts';

/** What peer plans both set out to do: where, as a heat map, and what, as a list. */
export function OverlapsPage() {
  const { kind } = useOverlapsView();
  const answer = useRequest(MatrixDocument, { kind });
  const { t } = useTranslation();
  if (answer.status === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'ready') return <Overlaps data={answer.data} />;
  return (
    <main id="main" tabIndex={-1} aria-busy="true" className={classes.empty}>
      {t('state.loading')}
    </main>
  );
}

function Overlaps({ data }: { readonly data: MatrixQuery }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useOverlapsView();
  const update = useUpdateOverlapsView();
  const isNarrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const { kind, sort, row, columns } = view;
  const model = useMemo(() => createMatrixModel(data, sort), [data, sort]);
  const isListOpen = view.isListOpen || row !== null || view.link !== null;

  const onCell = useCallback(
    (rowId: string, columnId: string, isSecond: boolean) =>
      update((before) => chooseCell(before, rowId, columnId, isSecond)),
    [update],
  );
  const chooseRow = useCallback((rowId: string) => update({ row: rowId, columns: [], link: null, pair: 0 }), [update]);
  const sortBy = useCallback(
    (columnId: string) => update({ sort: columnId === sort ? 'total' : columnId }),
    [update, sort],
  );
  useKeys({
    Escape: () => {
      if (view.link !== null) update({ link: null, pair: 0 });
      else if (row !== null || view.isListOpen) update({ row: null, columns: [], isListOpen: false });
    },
  });

  return (
    <div className={classes.view}>
      <Tools view={view} model={model} isTruncated={data.matrix.truncated} />
      <main className={classes.matrix} id="main" tabIndex={-1} aria-label={t('overlaps.label')}>
        {model.rows.length === 0 ? (
          <p className={classes.empty}>{t('overlaps.empty')}</p>
        ) : (
          <HeatMap
            label={t(`overlaps.kinds.${kind}`)}
            model={model}
            sort={sort}
            row={row}
            columns={columns}
            cellWidth={isNarrow ? 42 : kind === 'INDUSTRY_ZONE' ? 52 : 72}
            headWidth={isNarrow ? 132 : kind === 'MEASURE_PLAN' ? 280 : language === 'en' ? 216 : 168}
            onSort={sortBy}
            onRow={chooseRow}
            onCell={onCell}
          />
        )}
      </main>
      <aside className={classes.panel} aria-label={t('overlaps.list')} data-open={isListOpen || undefined}>
        <OverlapPanel model={model} />
      </aside>
    </div>
  );
}

/** The cell that is chosen is let go by choosing it again; a second one of its row joins it. */
function chooseCell({ row, columns }: OverlapsView, rowId: string, columnId: string, isSecond: boolean) {
  const isOnly = rowId === row && columns.length === 1;
  if (isOnly && columns[0] === columnId) return { row: null, columns: [], link: null, pair: 0 };
  return { row: rowId, columns: isOnly && isSecond ? [...columns, columnId] : [columnId], link: null, pair: 0 };
}

interface ToolsProps {
  readonly view: OverlapsView;
  readonly model: MatrixModel;
  readonly isTruncated: boolean;
}

function Tools({ view: { kind, sort }, model, isTruncated }: ToolsProps) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const update = useUpdateOverlapsView();
  const column = model.columns.find(({ id }) => id === sort);
  return (
    <div className={classes.tools} data-tools>
      <Segments
        size="xs"
        aria-label={t('overlaps.kind')}
        value={kind}
        data={matrixKinds.map((each) => ({ value: each, label: t(`overlaps.kinds.${each}`) }))}
        onChange={(next) => {
          const chosen = matrixKinds.find((each) => each === next);
          if (chosen !== undefined)
            update({ kind: chosen, sort: 'total', row: null, columns: [], link: null, pair: 0 });
        }}
      />
      <label className={classes.sort}>
        {t('overlaps.sort')}
        <select value={sort} onChange={(event) => update({ sort: event.currentTarget.value })}>
          {sorts.map((each) => (
            <option key={each} value={each}>
              {t(`overlaps.sorts.${each}`)}
            </option>
          ))}
          {column !== undefined && <option value={sort}>{t('overlaps.sortedBy', { title: titleOf(column) })}</option>}
        </select>
      </label>
      <p className={classes.hint}>{t('overlaps.colours')}</p>
      {isTruncated && <p role="status">{t('overlaps.truncated')}</p>}
      <button type="button" className={classes.listToggle} onClick={() => update({ isListOpen: true })}>
        {t('overlaps.list')}
      </button>
    </div>
  );
}
