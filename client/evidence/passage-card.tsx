import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeasureHeadFragment, PassageFragment } from '../api/documents.generated.ts';
import { useCopy } from '../frame/use-copy.ts';
import { useTitle } from '../i18n/use-title.ts';
import { carryOver } from '../state/frame-params.ts';
import { langOf } from '../text/lang-of.ts';
import type { Range } from '../text/mark-text.ts';
import { MarkedWording } from './marked-wording.tsx';
import classes from './passage.module.css';
import { PassageText } from './passage-text.tsx';
import { useCitation } from './use-citation.ts';

interface Props {
  /** Where the passage stands. */
  readonly measure: MeasureHeadFragment;
  readonly passage: PassageFragment;
  /** Position among the sentences of the measure, from 1; null where the passage is none of them. */
  readonly position: number | null;
  /** Wording that the other passage has too. */
  readonly shared: readonly Range[];
  /** Called when the reader asks for the measure itself. */
  readonly onCenter: (measure: MeasureHeadFragment) => void;
}

/** One of two linked passages: where it stands, and its wording with what is shared and what is its own. */
export function PassageCard({ measure, passage, position, shared, onCenter }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const cite = useCitation();
  const { outcome, copy } = useCopy();
  const { plan } = measure;
  const where = [
    position === null ? null : t('panel.sentence', { index: position }),
    t('panel.line', { line: passage.line }),
  ].filter((part) => part !== null);

  return (
    <article className={classes.card} data-level={plan.level}>
      <header className={classes.head}>
        <button type="button" className={classes.place} title={t('panel.center')} onClick={() => onCenter(measure)}>
          {t(`level.${plan.level}`)} · {measure.number} <span lang={langOf(titleOf(measure))}>{titleOf(measure)}</span>
        </button>
        <Link
          to="/plans"
          search={(before) => ({ ...carryOver(before), plan: plan.id, focus: passage.id })}
          className={classes.where}
          title={t('panel.inText')}
        >
          {where.join(' · ')} <span aria-hidden="true">↗</span>
        </Link>
      </header>
      <PassageText passage={passage} className={classes.text}>
        <MarkedWording text={passage.text} shared={shared} />
      </PassageText>
      <footer className={classes.foot}>
        <span className={classes.plan} title={titleOf(plan)} lang={langOf(titleOf(plan))}>
          {titleOf(plan)}
        </span>
        <button type="button" className={classes.copy} onClick={() => copy(cite({ plan, measure }, passage))}>
          <span aria-live="polite">
            {{ none: t('panel.copy'), copied: t('panel.copied'), failed: t('frame.shareFailed') }[outcome]}
          </span>
        </button>
      </footer>
    </article>
  );
}
