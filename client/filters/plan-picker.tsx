import { Combobox, useCombobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { levels } from '../state/vocabulary.ts';
import classes from './plan-picker.module.css';

/** Chooses whose cascade is shown. Titles of one subject begin alike, so they are shown whole, not cut to a line. */
export function PlanPicker({ plans }: { readonly plans: readonly PlanHead[] }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { plan } = useView();
  const update = useUpdateView();
  const combobox = useCombobox({ onDropdownOpen: () => combobox.updateSelectedOptionIndex('active') });
  const current = plans.find(({ id }) => id === plan);

  const choose = (id: string) => {
    combobox.closeDropdown();
    if (id !== plan) update({ plan: id, focus: null, link: null, pair: 0, camera: null, level: null });
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={320}
      position="bottom-start"
      offset={4}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
    >
      <Combobox.Target targetType="button" withAriaAttributes>
        <button type="button" className={classes.target} onClick={() => combobox.toggleDropdown()}>
          <span className="visually-hidden">{t('filters.plan')}</span>
          <span lang="zh">{current === undefined ? '' : titleOf(current)}</span>
          <Combobox.Chevron size="sm" />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options className={classes.options} aria-label={t('filters.plan')}>
          {levels.map((level) => {
            const ofLevel = plans.filter((each) => each.level === level);
            if (ofLevel.length === 0) return null;
            return (
              <Combobox.Group key={level} label={t(`level.${level}`)}>
                {ofLevel.map((each) => (
                  <Combobox.Option key={each.id} value={each.id} active={each.id === plan} className={classes.option}>
                    <span lang="zh">{titleOf(each)}</span>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            );
          })}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
