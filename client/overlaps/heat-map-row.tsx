import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './heat-map.module.css';
import { type MatrixHead, type MatrixModel, toStrength } from './matrix-model.ts';

interface Props {
  readonly words: 'overlaps' | 'compare';
  readonly row: MatrixHead;
  /** Position among all rows, from 0. */
  readonly index: number;
  /** Columns that are drawn, of which the first stands at `firstColumn` among all. */
  readonly columns: readonly MatrixHead[];
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Names a column in words. */
  readonly nameOf: (column: MatrixHead) => string;
  readonly cellAt: MatrixModel['cellAt'];
  readonly most: number;
  readonly isChosen: boolean;
  readonly chosenColumns: readonly string[];
  /** Position of the column that the keyboard comes to; null: it comes to another row. */
  readonly stop: number | null;
  readonly onFocus: (row: number, column: number) => void;
  readonly onRow: (rowId: string) => void;
  readonly onCell: (rowId: string, columnId: string, isSecond: boolean) => void;
}

/** One row of a heat map: its head, the cells in view and their sum. */
export const HeatMapRow = memo(function HeatMapRow(props: Props) {
  const { words, row, index, columns, firstColumn, columnCount, nameOf, cellAt, most } = props;
  const { isChosen, chosenColumns, stop, onFocus, onRow, onCell } = props;
  const { t } = useTranslation();
  const titleOf = useTitle();
  const title = titleOf(row);
  const place = titleOf({ title: row.place, titleEn: row.placeEn });
  const rest = columnCount - firstColumn - columns.length;
  return (
    <tr aria-rowindex={index + 2} data-chosen={isChosen || undefined}>
      <th scope="row" aria-colindex={1} className={classes.rowHeadCell}>
        <button
          type="button"
          className={classes.rowHead}
          data-level={row.level ?? undefined}
          aria-current={isChosen || undefined}
          aria-label={t(`${words}.rowHead`, { title: `${title} ${place}`.trim(), count: row.total })}
          title={title}
          onClick={() => onRow(row.id)}
        >
          <b lang={langOf(title)}>{title}</b>
          {place !== '' && <i lang={langOf(place)}>{place}</i>}
        </button>
      </th>
      {firstColumn > 0 && <td colSpan={firstColumn} />}
      {columns.map((column, offset) => {
        const position = firstColumn + offset;
        const measures = cellAt(row.id, column.id)?.measures ?? 0;
        // An empty cell of a coverage is a gap, which can be looked into.
        const isShut = measures === 0 && words === 'overlaps';
        return (
          <td key={column.id} aria-colindex={position + 2}>
            <button
              type="button"
              className={classes.cell}
              aria-disabled={isShut}
              aria-pressed={chosenColumns.includes(column.id)}
              aria-label={t(`${words}.cell`, { row: title, column: nameOf(column), count: measures })}
              data-strength={toStrength(measures, most)}
              data-cell={`${index} ${position}`}
              tabIndex={stop === position ? 0 : -1}
              onFocus={() => onFocus(index, position)}
              onClick={(event) => !isShut && onCell(row.id, column.id, event.shiftKey)}
            >
              {measures === 0 ? '·' : measures}
            </button>
          </td>
        );
      })}
      {rest > 0 && <td colSpan={rest} />}
      <td className={classes.sum} aria-colindex={columnCount + 2}>
        {row.total}
      </td>
    </tr>
  );
});
