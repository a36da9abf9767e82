import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { levels } from '../state/vocabulary.ts';
import classes from './filter-rail.module.css';
import select from './scope.module.css';

interface Props {
  readonly model: CascadeModel;
  readonly plans: readonly PlanHead[];
}

/** Whose cascade is shown, and which measure or section of it is singled out. */
export function Scope({ model, plans }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { plan } = useView();
  const update = useUpdateView();
  const groups = levels
    .map((level) => ({
      group: t(`level.${level}`),
      items: plans.filter((each) => each.level === level).map((each) => ({ value: each.id, label: titleOf(each) })),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <div>
      <p className={classes.heading} id="scope-label">
        {t('filters.scope')}
      </p>
      <Select
        aria-label={t('filters.plan')}
        size="xs"
        classNames={{ input: select.input, dropdown: select.dropdown, option: select.option }}
        comboboxProps={{ width: 360, position: 'bottom-start', transitionProps: { duration: 0 }, withinPortal: false }}
        maxDropdownHeight={420}
        allowDeselect={false}
        data={groups}
        value={plan}
        onChange={(id) => {
          if (id !== null && id !== plan)
            update({ plan: id, focus: null, link: null, pair: 0, camera: null, level: null });
        }}
      />
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
  const title =
    model.section === null
      ? `${measure.number} ${titleOf(measure)}`
      : `${model.section.writtenNumber}${titleOf(model.section)}`;
  return (
    <div className={classes.chip} data-level={measure.plan.level}>
      <span title={title} lang="zh">
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
