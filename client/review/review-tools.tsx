import { useTranslation } from 'react-i18next';
import { PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { ReviewPage } from '../api/use-review-queue.ts';
import { Segments } from '../filters/segments.tsx';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './review-tools.module.css';
import { linkKinds } from './review-view.ts';
import { useReviewView, useUpdateReviewView } from './use-review-view.ts';

interface Props {
  /** Null until it is known. */
  readonly progress: ReviewPage['progress'] | null;
}

const parts = ['accepted', 'rejected', 'unsure'] as const;

/** Which links are in the queue, and how far people have come with them. */
export function ReviewTools({ progress }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { kind, plan, minScore, maxScore } = useReviewView();
  const update = useUpdateReviewView();
  const list = useRequest(PlanListDocument, {});
  const plans = list.status === 'ready' ? list.data.plans : [];
  const toScore = (text: string) => Math.max(0, Math.min(1, Number(text)));
  return (
    <div className={classes.tools} data-tools>
      <Segments
        size="xs"
        aria-label={t('review.kind')}
        value={kind ?? 'all'}
        data={[
          { value: 'all', label: t('review.kinds.all') },
          ...linkKinds.map((each) => ({ value: each, label: t(`review.kinds.${each}`) })),
        ]}
        onChange={(next) => update({ kind: linkKinds.find((each) => each === next) ?? null, link: null })}
      />
      <label className={classes.field}>
        {t('review.plan')}
        <select
          value={plan ?? ''}
          onChange={(event) => update({ plan: event.currentTarget.value || null, link: null })}
        >
          <option value="">{t('review.allPlans')}</option>
          {plans.map((each) => (
            <option key={each.id} value={each.id} lang={langOf(titleOf(each))}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      </label>
      <span className={classes.field}>
        <label htmlFor="review-min">{t('review.from')}</label>
        <input
          id="review-min"
          type="number"
          min={0}
          max={1}
          step={0.05}
          value={minScore}
          onChange={(event) => update({ minScore: toScore(event.currentTarget.value), link: null }, 'replace')}
        />
        <label htmlFor="review-max">{t('review.to')}</label>
        <input
          id="review-max"
          type="number"
          min={0}
          max={1}
          step={0.05}
          value={maxScore}
          onChange={(event) => update({ maxScore: toScore(event.currentTarget.value), link: null }, 'replace')}
        />
      </span>
      {progress !== null && <Progress progress={progress} />}
    </div>
  );
}

function Progress({ progress }: { readonly progress: ReviewPage['progress'] }) {
  const { t } = useTranslation();
  const done = progress.accepted + progress.rejected + progress.unsure;
  const total = done + progress.proposed;
  return (
    <div className={classes.progress}>
      <p role="status">
        {t('review.progress', { done, total })}
        <span className={classes.counts}>
          {parts.map((part) => (
            <span key={part} data-part={part}>
              {t(`review.counts.${part}`)} {progress[part]}
            </span>
          ))}
        </span>
      </p>
      <div className={classes.bar} aria-hidden="true">
        {parts.map((part) => (
          <div key={part} data-part={part} style={{ flexGrow: progress[part] }} />
        ))}
        <div style={{ flexGrow: Math.max(progress.proposed, total === 0 ? 1 : 0) }} />
      </div>
    </div>
  );
}
