import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { nameChoice } from '../cascade/name-choice.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './filter-rail.module.css';
import { IndustryPicker } from './industry-picker.tsx';
import { PlanPicker } from './plan-picker.tsx';

interface Props {
  readonly model: CascadeModel;
  readonly plans: readonly PlanHead[];
}

/** Whose cascade is shown, and which measure, section, plan or industry of it is singled out. */
export function Scope({ model, plans }: Props) {
  const { t } = useTranslation();
  const { plan } = useView();
  const update = useUpdateView();
  return (
    <div>
      <p className={classes.heading}>{t('filters.scope')}</p>
      <PlanPicker
        plans={plans}
        value={plan}
        onChoose={(id) => update({ plan: id, focus: null, link: null, pair: 0, camera: null, level: null })}
      />
      <IndustryPicker model={model} />
      <FocusChip model={model} />
    </div>
  );
}

function FocusChip({ model }: Pick<Props, 'model'>) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const update = useUpdateView();
  const measure = model.graph.measures.get(model.roots[0] ?? '');
  if (measure === undefined) return null;
  const title = nameChoice(model, titleOf);
  return (
    <div className={classes.chip} data-level={model.industry === null ? measure.plan.level : undefined}>
      <span title={title} lang={langOf(title)}>
        {title}
      </span>
      <button
        type="button"
        aria-label={t('filters.clearFocus', { title })}
        onClick={() => update({ focus: null, link: null, pair: 0 })}
      >
        ✕
      </button>
    </div>
  );
}
