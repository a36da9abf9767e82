import type { ReactNode } from 'react';
import classes from './toggle-row.module.css';

interface Props {
  readonly isOn: boolean;
  /** Stroke or colour that the entry stands for. */
  readonly sign?: ReactNode;
  readonly label: string;
  readonly hint?: string;
  /** A count, or a word for the state. */
  readonly value: number | string;
  /** True if it cannot be switched off now. */
  readonly isFixed?: boolean;
  readonly onToggle: () => void;
}

/** An entry of the legend that can be switched off and on. */
export function ToggleRow({ isOn, sign, label, hint, value, isFixed = false, onToggle }: Props) {
  return (
    <button
      type="button"
      className={classes.row}
      aria-pressed={isOn}
      aria-disabled={isFixed || undefined}
      title={hint}
      onClick={isFixed ? undefined : onToggle}
    >
      {sign !== undefined && <span className={classes.sign}>{sign}</span>}
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
    </button>
  );
}
