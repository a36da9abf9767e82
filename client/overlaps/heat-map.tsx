import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusWhenDrawn } from '../frame/focus-when-drawn.ts';
import { useTitle } from '../i18n/use-title.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { useScrolledTo } from '../table/use-scrolled-to.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './heat-map.module.css';
import { HeatMapRow } from './heat-map-row.tsx';
import type { MatrixHead, MatrixModel } from './matrix-model.ts';
import { useHeadName } from './use-head-name.ts';

/** In pixels; the first as in the style sheet. Names are longer in English. */
const rowHeight = 32;
const headHeights = { zh: 160, en: 208 } as const;
const sumWidth = 56;

/** From how wide a cell on the heads of columns have how many lines. */
const lines = [
  [0, 1],
  [50, 2],
  [64, 3],
] as const;

export interface HeatMapProps {
  readonly label: string;
  /** Whose words name its cells. Those that are empty open too where they are gaps. */
  readonly words?: 'overlaps' | 'compare';
  readonly model: MatrixModel;
  readonly sort: string;
  readonly row: string | null;
  readonly columns: readonly string[];
  /** Width in pixels of a cell, and of the heads of rows. */
  readonly cellWidth: number;
  readonly headWidth: number;
  readonly onSort: (columnId: string) => void;
  readonly onRow: (rowId: string) => void;
  /** `isSecond`: to be compared with the cell that is chosen. */
  readonly onCell: (rowId: string, columnId: string, isSecond: boolean) => void;
}

/** A matrix in colours and numbers. One cell takes the keyboard, arrow keys move on; only what is in view is drawn. */
export function HeatMap(props: HeatMapProps) {
  const {
    label,
    words = 'overlaps',
    model,
    sort,
    row: chosen,
    columns: chosenColumns,
    cellWidth,
    headWidth,
    onSort,
    onRow,
    onCell,
  } = props;
  const { t } = useTranslation();
  const headHeight = headHeights[usePreferences().language];
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const { rows, columns } = model;
  const nameOf = useHeadName(columns);
  const seenRows = useScrolledTo(scroller, 'y', rows.length, rowHeight, headHeight);
  const seenColumns = useScrolledTo(scroller, 'x', columns.length, cellWidth, headWidth);
  const shownColumns = useMemo(
    () => columns.slice(seenColumns.start, seenColumns.end),
    [columns, seenColumns.start, seenColumns.end],
  );
  const moveTo = useCallback((row: number, column: number) => setCursor({ row, column }), []);
  const current = {
    row: Math.min(Math.max(cursor.row, seenRows.start), seenRows.end - 1),
    column: Math.min(Math.max(cursor.column, seenColumns.start), seenColumns.end - 1),
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sorted anew is looked at from the top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [sort, label]);

  const [firstChosen] = chosenColumns;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is brought into view once, not held there
  useEffect(() => {
    show(
      rows.findIndex(({ id }) => id === chosen),
      columns.findIndex(({ id }) => id === firstChosen),
    );
  }, [chosen, firstChosen]);

  /** Brings a row and a column into view, each unless it is -1. */
  const show = (row: number, column: number) => {
    const element = scroller.current;
    if (element === null) return;
    const { clientHeight, clientWidth } = element;
    if (row !== -1) reveal(element, row * rowHeight, rowHeight, headHeight, 'scrollTop', clientHeight);
    if (column !== -1) reveal(element, column * cellWidth, cellWidth, headWidth, 'scrollLeft', clientWidth);
  };

  const walk = (event: KeyboardEvent) => {
    const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] } as const;
    const step = steps[event.key as keyof typeof steps];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, current.row + step[0])),
      column: Math.max(0, Math.min(columns.length - 1, current.column + step[1])),
    };
    setCursor(next);
    show(next.row, next.column);
    focusWhenDrawn(scroller.current, `[data-cell="${next.row} ${next.column}"]`);
  };

  const { start, end } = seenRows;
  const { start: firstColumn } = seenColumns;
  const rest = columns.length - firstColumn - shownColumns.length;
  return (
    <div className={classes.scroller} ref={scroller}>
      <table
        className={classes.grid}
        data-lines={lines.findLast(([least]) => cellWidth >= least)?.[1]}
        aria-label={label}
        aria-description={t(`${words}.instructions`)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        onKeyDown={walk}
        style={{ '--head': `${headHeight}px`, width: headWidth + columns.length * cellWidth + sumWidth }}
      >
        <colgroup>
          <col style={{ width: headWidth }} />
          {columns.length > 0 && <col span={columns.length} style={{ width: cellWidth }} />}
          <col style={{ width: sumWidth }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className={classes.corner} />
            {firstColumn > 0 && <td colSpan={firstColumn} />}
            {shownColumns.map((column, offset) => (
              <ColumnHead
                key={column.id}
                column={column}
                index={firstColumn + offset}
                isSorted={sort === column.id}
                isChosen={chosenColumns.includes(column.id)}
                onSort={onSort}
              />
            ))}
            {rest > 0 && <td colSpan={rest} />}
            <th scope="col" className={classes.sum} aria-colindex={columns.length + 2}>
              {t(`${words}.total`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {start > 0 && <Spacer height={start * rowHeight} />}
          {rows.slice(start, end).map((row, offset) => (
            <HeatMapRow
              key={row.id}
              words={words}
              row={row}
              index={start + offset}
              columns={shownColumns}
              firstColumn={firstColumn}
              columnCount={columns.length}
              nameOf={nameOf}
              cellAt={model.cellAt}
              most={model.most}
              isChosen={row.id === chosen}
              chosenColumns={row.id === chosen ? chosenColumns : none}
              stop={current.row === start + offset ? current.column : null}
              onFocus={moveTo}
              onRow={onRow}
              onCell={onCell}
            />
          ))}
          {end < rows.length && <Spacer height={(rows.length - end) * rowHeight} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are out of view. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td style={{ height }} />
    </tr>
  );
}

const none: readonly string[] = [];

interface ColumnHeadProps {
  readonly column: MatrixHead;
  readonly index: number;
  readonly isSorted: boolean;
  readonly isChosen: boolean;
  readonly onSort: (columnId: string) => void;
}

function ColumnHead({ column, index, isSorted, isChosen, onSort }: ColumnHeadProps) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const title = titleOf(column);
  const place = titleOf({ title: column.place, titleEn: column.placeEn });
  return (
    <th
      scope="col"
      aria-colindex={index + 2}
      aria-sort={isSorted ? 'descending' : 'none'}
      data-chosen={isChosen || undefined}
    >
      <button
        type="button"
        className={classes.columnHead}
        data-level={column.level ?? undefined}
        aria-label={t('overlaps.columnHead', { title: `${title} ${place}` })}
        title={`${title} ${place}`}
        onClick={() => onSort(column.id)}
      >
        <b lang={langOf(title)}>
          {isSorted && '▼ '}
          {title}
        </b>
        <i lang={langOf(place)}>{place}</i>
      </button>
    </th>
  );
}

/** Scrolls no further than needed to bring a stretch from under the heads or below the edge. */
function reveal(
  element: HTMLElement,
  at: number,
  size: number,
  head: number,
  side: 'scrollTop' | 'scrollLeft',
  room: number,
): void {
  if (at < element[side]) element[side] = at;
  else if (at + size + head > element[side] + room) element[side] = at + size + head - room;
}
