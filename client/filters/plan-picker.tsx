import { Combobox, useCombobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { useTitle } from '../i18n/use-title.ts';
import { levels } from '../state/vocabulary.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './plan-picker.module.css';

interface Props {
  readonly plans: readonly PlanHead[];
  /** Id of the plan that is chosen. */
  readonly value: string | null;
  /** Called with the id of another plan. */
  readonly onChoose: (id: string) => void;
}

/** Chooses one of the plans. Titles of one subject begin alike, so they are shown whole, not cut to a line. */
export function PlanPicker({ plans, value, onChoose }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const combobox = useCombobox({ onDropdownOpen: () => combobox.updateSelectedOptionIndex('active') });
  const current = plans.find(({ id }) => id === value);
  const title = current === undefined ? '' : titleOf(current);

  const choose = (id: string) => {
    combobox.closeDropdown();
    if (id !== value) onChoose(id);
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
          <span className={classes.title} lang={langOf(title)}>
            {title}
          </span>
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
                  <Combobox.Option key={each.id} value={each.id} active={each.id === value} className={classes.option}>
                    <span lang={langOf(titleOf(each))}>{titleOf(each)}</span>
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
