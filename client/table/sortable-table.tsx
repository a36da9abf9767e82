import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { focusWhenDrawn } from '../frame/focus-when-drawn.ts';
import type { Sort } from '../state/table-view.ts';
import { type SortValue, sortRows } from './sort-rows.ts';
import classes from './sortable-table.module.css';
import { useScrolledTo } from './use-scrolled-to.ts';

export interface Column<Row> {
  /** Lower-case letters; stands in the address. */
  readonly key: string;
  readonly label: string;
  /** What it sorts by; also what it shows, unless `show` says otherwise. */
  readonly value: (row: Row) => SortValue;
  readonly show?: (row: Row) => ReactNode;
  /** Share of the width that it takes. */
  readonly share: number;
  readonly isNumber?: boolean;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Key of the column with what a row is called, which chooses it. */
  readonly nameKey: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  readonly isCurrent: (row: Row) => boolean;
  readonly isDim: (row: Row) => boolean;
  readonly onChoose: (row: Row) => void;
}

/** As in the style sheet, in pixels. */
const rowHeight = 30;

/** A table that sorts by any column, walks by arrow keys and draws no more rows than can be seen. */
export function SortableTable<Row>(props: Props<Row>) {
  const { label, columns, nameKey, rows, idOf, sort, onSort, isCurrent, isDim, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(0);
  const sortedBy = columns.find(({ key }) => key === sort?.key);
  const sorted = useMemo(
    () => (sortedBy === undefined ? rows : sortRows(rows, sortedBy.value, sort?.isDescending ?? false)),
    [rows, sortedBy, sort?.isDescending],
  );
  const { start, end } = useScrolledTo(scroller, 'y', sorted.length, rowHeight, rowHeight);

  const walk = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -sorted.length, End: sorted.length };
    const step = steps[event.key as keyof typeof steps];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(sorted.length - 1, cursor + step));
    setCursor(next);
    reveal(scroller.current, next);
    focusWhenDrawn(scroller.current, `[data-row="${next}"]`);
  };
  const stop = Math.min(Math.max(cursor, start), Math.max(start, end - 1));
  const total = columns.reduce((sum, { share }) => sum + share, 0);

  return (
    <div className={classes.scroller} ref={scroller}>
      {/* Stands for the rows that are out of view. */}
      <div style={{ paddingTop: start * rowHeight, paddingBottom: (sorted.length - end) * rowHeight }}>
        <table className={classes.table} aria-label={label} aria-rowcount={sorted.length + 1}>
          <colgroup>
            {columns.map(({ key, share }) => (
              <col key={key} style={{ width: `${(100 * share) / total}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th
                  key={column.key}
                  className={classes.head}
                  scope="col"
                  aria-sort={toAriaSort(sort, column.key)}
                  data-number={column.isNumber || undefined}
                >
                  <button
                    type="button"
                    className={classes.sorter}
                    data-active={sort?.key === column.key || undefined}
                    onClick={() => onSort(turnSort(sort, column))}
                  >
                    {column.label} <span aria-hidden="true">{signs[toAriaSort(sort, column.key)]}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={walk}>
            {sorted.slice(start, end).map((row, offset) => {
              const index = start + offset;
              return (
                <tr
                  key={idOf(row)}
                  className={classes.row}
                  aria-rowindex={index + 2}
                  data-current={isCurrent(row) || undefined}
                  data-dim={isDim(row) || undefined}
                >
                  {columns.map((column) => {
                    const content = column.show === undefined ? column.value(row) : column.show(row);
                    return (
                      <td key={column.key} className={classes.cell} data-number={column.isNumber || undefined}>
                        {column.key === nameKey ? (
                          <button
                            type="button"
                            className={classes.name}
                            data-row={index}
                            tabIndex={index === stop ? 0 : -1}
                            aria-current={isCurrent(row) || undefined}
                            title={String(column.value(row) ?? '')}
                            onFocus={() => setCursor(index)}
                            onClick={() => onChoose(row)}
                          >
                            {content}
                          </button>
                        ) : (
                          content
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const signs = { ascending: '▲', descending: '▼', none: '' } as const;

function toAriaSort(sort: Sort | null, key: string): keyof typeof signs {
  if (sort?.key !== key) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
}

/** Numbers from the greatest first; a third press brings back the order of the graph. */
function turnSort<Row>(sort: Sort | null, { key, isNumber = false }: Column<Row>): Sort | null {
  if (sort?.key !== key) return { key, isDescending: isNumber };
  return sort.isDescending === isNumber ? { key, isDescending: !isNumber } : null;
}

/** Scrolls no further than needed to bring a row from under the head or below the edge. */
function reveal(scroller: HTMLElement | null, index: number): void {
  if (scroller === null) return;
  const top = index * rowHeight;
  const room = scroller.clientHeight - 2 * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
}
