import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView } from '../state/use-view.ts';
import classes from './industry-picker.module.css';

/** Singles out the measures that name an industry; of the industries in view, the most named first. */
export function IndustryPicker({ model }: { readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const update = useUpdateView();
  const { graph, industry } = model;
  const industries = useMemo(() => {
    const named = [...graph.measures.values()].flatMap((measure) => measure.industries);
    return [...Map.groupBy(named, ({ id }) => id).values()]
      .flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, count: others.length + 1 }]))
      .toSorted((a, b) => b.count - a.count);
  }, [graph]);
  if (industries.length === 0) return null;
  return (
    <select
      className={classes.picker}
      aria-label={t('filters.industry')}
      value={industry?.id ?? ''}
      onChange={({ currentTarget }) => update({ focus: currentTarget.value || null, link: null, pair: 0 })}
    >
      <option value="">{t('filters.anyIndustry')}</option>
      {industries.map(({ id, name, nameEn, count }) => (
        <option key={id} value={id}>
          {titleOf({ title: name, titleEn: nameEn })} {count}
        </option>
      ))}
    </select>
  );
}
