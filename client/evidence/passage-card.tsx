import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import type { CascadeMeasure } from '../cascade/cascade-graph.ts';
import { useCopy } from '../frame/use-copy.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView } from '../state/use-view.ts';
import type { Range } from '../text/mark-text.ts';
import classes from './passage.module.css';
import { splitWording } from './wording.ts';

interface Props {
  readonly measure: CascadeMeasure;
  readonly passage: PassageFragment;
  /** Position among the sentences of the measure, from 1; null where the passage is none of them. */
  readonly position: number | null;
  /** Wording that the other passage has too. */
  readonly shared: readonly Range[];
}

/** One of two linked passages: where it stands, and its wording with what is shared and what is its own. */
export function PassageCard({ measure, passage, position, shared }: Props) {
  const { t, i18n } = useTranslation();
  const titleOf = useTitle();
  const update = useUpdateView();
  const { outcome, copy } = useCopy();
  const { plan } = measure;
  const citation = t('panel.citation', {
    plan: `《${plan.title}》`,
    docNumber: plan.docNumber === null ? '' : `（${plan.docNumber}）`,
    number: measure.number,
    title: measure.title,
    text: passage.text,
  });
  const where = [
    position === null ? null : t('panel.sentence', { index: position }),
    t('panel.line', { line: passage.line }),
  ].filter((part) => part !== null);

  return (
    <article className={classes.card} data-level={plan.level}>
      <header className={classes.head}>
        <button
          type="button"
          className={classes.place}
          title={t('panel.center')}
          onClick={() => update({ focus: measure.id, link: null, pair: 0 })}
        >
          {t(`level.${plan.level}`)} · {measure.number} <span lang="zh">{titleOf(measure)}</span>
        </button>
        <span className={classes.where}>{where.join(' · ')}</span>
      </header>
      <p className={classes.text} lang="zh">
        {splitWording(passage.text, shared).map(({ start, text, kind }) =>
          kind === 'plain' ? (
            text
          ) : (
            <mark key={start} data-kind={kind}>
              {text}
            </mark>
          ),
        )}
      </p>
      {i18n.language === 'en' && passage.textEn !== null && <p className={classes.english}>{passage.textEn}</p>}
      <footer className={classes.foot}>
        <span className={classes.plan} title={plan.title} lang="zh">
          {titleOf(plan)}
        </span>
        <button type="button" className={classes.copy} onClick={() => copy(citation)}>
          <span aria-live="polite">
            {{ none: t('panel.copy'), copied: t('panel.copied'), failed: t('frame.shareFailed') }[outcome]}
          </span>
        </button>
      </footer>
    </article>
  );
}
