import { useTranslation } from 'react-i18next';
import type { PlanListQuery } from '../api/documents.generated.ts';
import { useTitle } from '../i18n/use-title.ts';
import { levels } from '../state/vocabulary.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './empty-graph.module.css';

interface Props {
  readonly plans: PlanListQuery['plans'];
  readonly onStart: (planId: string) => void;
}

/** How many plans are offered to start from; search finds the others. */
const most = 12;

/** What to do with a graph that has nothing in it. */
export function EmptyGraph({ plans, onStart }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const ordered = plans.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)).slice(0, most);
  return (
    <div className={classes.empty}>
      <h1>{t('explore.emptyTitle')}</h1>
      <p>{t('explore.emptyText')}</p>
      <h2>{t('explore.start')}</h2>
      <ul>
        {ordered.map((plan) => (
          <li key={plan.id}>
            <button type="button" data-level={plan.level} onClick={() => onStart(plan.id)}>
              <b>{t(`level.${plan.level}`)}</b> <span lang={langOf(titleOf(plan))}>{titleOf(plan)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
