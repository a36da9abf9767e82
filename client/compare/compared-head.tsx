import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ComparedEndFragment, MeasureHeadFragment } from '../api/documents.generated.ts';
import { useTitle } from '../i18n/use-title.ts';
import { carryOver } from '../state/frame-params.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './comparison-view.module.css';

/** What is compared, or the measure that it stands in. */
export interface ComparedPlace {
  readonly id: string;
  readonly plan: MeasureHeadFragment['plan'];
  readonly measure: MeasureHeadFragment | null;
}

/** Where a measure or clause stands; null for what cannot be compared. */
export function toPlace(end: ComparedEndFragment): ComparedPlace | null {
  if (end.__typename === 'Measure') return { id: end.id, plan: end.plan, measure: end };
  if (end.__typename === 'Clause') return { id: end.id, plan: end.plan, measure: end.measure };
  return null;
}

/** Names one side of a comparison; opens it in its text. */
export function ComparedHead({ place }: { readonly place: ComparedPlace }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { plan, measure, id } = place;
  const title = titleOf(measure ?? plan);
  return (
    <h2 className={classes.head} data-level={plan.level}>
      <Link
        to="/plans"
        search={(before) => ({ ...carryOver(before), plan: plan.id, focus: id })}
        title={t('panel.inText')}
      >
        <b>
          {t(`level.${plan.level}`)}
          {measure !== null && ` · ${measure.number}`}
        </b>{' '}
        <span lang={langOf(title)}>{title}</span>{' '}
        <span className={classes.opens} aria-hidden="true">
          ↗
        </span>
      </Link>
      <span className={classes.plan}>
        <span lang={langOf(titleOf(plan))}>{titleOf(plan)}</span>
        {plan.docNumber !== null && (
          <>
            {' · '}
            <span lang="zh">{plan.docNumber}</span>
          </>
        )}
      </span>
    </h2>
  );
}
