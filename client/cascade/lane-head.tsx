import { useTranslation } from 'react-i18next';
import type { LaneLayout } from '../graph/lane-layout.ts';
import { formatDate } from '../i18n/format-date.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView } from '../state/use-view.ts';
import { langOf } from '../text/lang-of.ts';
import type { CascadePlan } from './cascade-graph.ts';
import { summarizePlan } from './gaps.ts';
import classes from './lane-head.module.css';

interface Props {
  readonly plan: CascadePlan;
  readonly layout: LaneLayout;
  readonly gaps: ReadonlySet<string>;
  /** Whether the whole plan is singled out. */
  readonly isChosen: boolean;
}

/** What a plan is and how much of it is carried on; stays in view while any of the plan is. */
export function LaneHead({ plan, layout, gaps, isChosen }: Props) {
  const { t, i18n } = useTranslation();
  const update = useUpdateView();
  const title = useTitle()(plan.head);
  const place = layout.plans.get(plan.head.id);
  if (place === undefined) return null;
  const { total, gapCount } = summarizePlan(plan, gaps);
  const { level, docNumber, issuedOn, status } = plan.head;
  const issued = issuedOn === null ? null : formatDate(issuedOn, i18n.language);
  const facts = [title === plan.head.title ? null : plan.head.title, docNumber, issued].filter((each) => each !== null);
  const fact = status === 'DRAFT' ? t('lanes.draft') : (docNumber ?? issued ?? '');
  return (
    <header
      className={classes.head}
      data-level={level}
      style={{
        '--left': `${place.x}px`,
        '--top': `${place.top}px`,
        '--last': `${place.bottom - layout.headHeight}px`,
        width: layout.laneWidth,
        height: layout.headHeight,
      }}
    >
      <p className={classes.facts}>
        <b>{t(`level.${level}`)}</b>
        <span title={facts.join(' · ')} lang={langOf(fact)}>
          {fact}
        </span>
      </p>
      <h2 className={classes.title} lang={langOf(title)}>
        <button
          type="button"
          title={`${title} · ${t('filters.wholePlan')}`}
          aria-pressed={isChosen}
          onClick={() => update({ focus: isChosen ? null : plan.head.id, link: null, pair: 0 })}
        >
          {title}
        </button>
      </h2>
      <p className={classes.facts}>
        {plan.isCarried ? (
          <>
            <span>{t('lanes.carried', { carried: total - gapCount, total })}</span>
            {gapCount > 0 && <span className={classes.gaps}>{t('lanes.gaps', { count: gapCount })}</span>}
          </>
        ) : (
          <span>{t('lanes.lowest', { count: total })}</span>
        )}
      </p>
      <div className={classes.bar} aria-hidden="true">
        <div style={{ width: plan.isCarried && total > 0 ? `${(100 * (total - gapCount)) / total}%` : 0 }} />
      </div>
    </header>
  );
}
