import type { CascadeMeasure } from '../cascade/cascade-graph.ts';
import { useTitle } from '../i18n/use-title.ts';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './measure-row.module.css';

interface Props {
  readonly measure: CascadeMeasure;
  /** 0 to 1. */
  readonly score?: number;
  readonly isCurrent?: boolean;
  readonly onClick: () => void;
}

/** A measure in a list: the colour of its level, its number and heading, and how surely it is linked. */
export function MeasureRow({ measure, score, isCurrent, onClick }: Props) {
  const title = `${measure.number} ${useTitle()(measure)}`;
  return (
    <button type="button" className={classes.row} title={title} aria-current={isCurrent || undefined} onClick={onClick}>
      <span className={classes.square} data-level={measure.plan.level} />
      <span className={classes.title} lang={langOf(title)}>
        {title}
      </span>
      {score !== undefined && <span className={classes.score}>{formatScore(score)}</span>}
    </button>
  );
}
