import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { PlanPicker } from '../filters/plan-picker.tsx';
import classes from './compare-page.module.css';
import { MeasurePicker } from './measure-picker.tsx';
import { useCompareView, useUpdateCompareView } from './use-compare-view.ts';

interface Props {
  readonly plan: PlanHead;
  readonly other: PlanHead;
  /** All plans, to choose from. */
  readonly plans: readonly PlanHead[];
}

const wholes = { upper: null, lower: null, row: null, column: null, sort: null } as const;

/** Which two plans, and which of their measures, are compared. */
export function CompareHeader({ plan, other, plans }: Props) {
  const { t } = useTranslation();
  const { upper, lower } = useCompareView();
  const update = useUpdateCompareView();
  return (
    <header className={classes.header} data-tools>
      <div className={classes.side}>
        <PlanPicker
          plans={plans}
          value={plan.id}
          onChoose={(id) => update({ ...wholes, plan: id, other: id === other.id ? plan.id : other.id })}
        />
        <MeasurePicker
          planId={plan.id}
          value={upper}
          onChoose={(id) => update({ plan: plan.id, other: other.id, upper: id })}
        />
      </div>
      <button
        type="button"
        className={classes.swap}
        aria-label={t('compare.swap')}
        title={t('compare.swap')}
        onClick={() => update({ ...wholes, plan: other.id, other: plan.id, upper: lower, lower: upper })}
      >
        ⇄
      </button>
      <div className={classes.side}>
        <PlanPicker
          plans={plans}
          value={other.id}
          onChoose={(id) => update({ ...wholes, plan: id === plan.id ? other.id : plan.id, other: id })}
        />
        <MeasurePicker
          planId={other.id}
          value={lower}
          onChoose={(id) => update({ plan: plan.id, other: other.id, lower: id })}
        />
      </div>
      {(upper !== null || lower !== null) && (
        <button
          type="button"
          className={classes.back}
          onClick={() => update({ plan: plan.id, other: other.id, upper: null, lower: null })}
        >
          ← {t('compare.toMatrix')}
        </button>
      )}
    </header>
  );
}
