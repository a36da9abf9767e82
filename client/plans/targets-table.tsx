import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanTargetsDocument, type TargetFactsFragment } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { formatQuantity } from '../i18n/format-quantity.ts';
import { useTitle } from '../i18n/use-title.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { langOf } from '../text/lang-of.ts';
import { createTargetRows } from './target-rows.ts';
import classes from './targets-table.module.css';
import { useUpdatePlanView } from './use-plan-view.ts';

interface Props {
  readonly head: PlanHead;
  /** All plans in the order of authority. */
  readonly plans: readonly PlanHead[];
}

/** The figures of the plan beside those of the plans above and below it; each opens the words that set it. */
export function TargetsTable({ head, plans }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const answer = useRequest(PlanTargetsDocument, { id: head.id });
  const data = answer.status === 'ready' ? answer.data : null;
  const rows = useMemo(() => (data === null ? [] : createTargetRows(data)), [data]);
  const shown = plans.filter(({ id }) => id === head.id || rows.some(({ byPlan }) => byPlan.has(id)));
  if (answer.status === 'failed') {
    return (
      <div className={classes.note}>
        <FailureText failure={answer.failure} onRetry={answer.retry} />
      </div>
    );
  }
  if (answer.status === 'loading') return <p className={classes.note}>{t('state.loading')}</p>;
  if (rows.length === 0) return <p className={classes.note}>{t('plans.targetsNone')}</p>;
  return (
    <div className={classes.room}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('plans.targetsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plans.indicator')}</th>
            {shown.map((plan) => (
              <th key={plan.id} scope="col" data-level={plan.level} data-own={plan.id === head.id || undefined}>
                <b>{t(`level.${plan.level}`)}</b>
                <span lang={langOf(titleOf(plan))}>{titleOf(plan)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, indicatorEn, byPlan }) => (
            <tr key={indicator}>
              <th scope="row" lang={langOf(titleOf({ title: indicator, titleEn: indicatorEn }))}>
                {titleOf({ title: indicator, titleEn: indicatorEn })}
              </th>
              {shown.map((plan) => (
                <td key={plan.id}>
                  {byPlan.get(plan.id)?.map((target) => (
                    <Figure key={target.id} target={target} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As long as what can be looked for in a text. */
const longestFind = 200;

function Figure({ target }: { readonly target: TargetFactsFragment }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const titleOf = useTitle();
  const update = useUpdatePlanView();
  const { comparator, value, unit, year, scope, scopeEn, quote, plan, clause } = target;
  const measured = scope === null ? null : titleOf({ title: scope, titleEn: scopeEn });
  // What is found in the text is Chinese; in English the sentence is pointed at.
  const place =
    language === 'en' && clause !== null
      ? { focus: clause.id, find: '' }
      : { focus: null, find: quote.slice(0, longestFind).trim() };
  return (
    <button
      type="button"
      className={classes.figure}
      title={t('plans.openTarget', { quote: titleOf({ title: quote, titleEn: clause?.textEn ?? null }) })}
      onClick={() =>
        update({
          plan: plan.id,
          ...place,
          link: null,
          pair: 0,
          showTargets: false,
        })
      }
    >
      <span className={classes.value}>
        {t(`plans.comparator.${comparator}`, {
          value: formatQuantity(value, unit, language),
        })}
      </span>
      <span className={classes.terms}>
        {year !== null && t('plans.byYear', { year })}
        {measured !== null && <span lang={langOf(measured)}> · {measured}</span>}
      </span>
    </button>
  );
}
