import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import { PassageText } from '../evidence/passage-text.tsx';
import { useCitation } from '../evidence/use-citation.ts';
import { useCopy } from '../frame/use-copy.ts';
import { carryOver } from '../state/frame-params.ts';
import type { Range } from '../text/mark-text.ts';
import type { ComparedPlace } from './compared-head.tsx';
import classes from './comparison-view.module.css';
import { markChanges } from './mark-changes.ts';

interface Props {
  readonly clause: PassageFragment;
  readonly place: ComparedPlace;
  readonly shared: readonly Range[];
  readonly own: readonly Range[];
  readonly figures: readonly Range[];
}

/** One passage with what it shares and what is its own; opens in its text, and can be cited. */
export function ComparedPassage({ clause, place, shared, own, figures }: Props) {
  const { t } = useTranslation();
  const cite = useCitation();
  const { copy, outcome } = useCopy();
  return (
    <div className={classes.passage} data-level={place.plan.level}>
      <PassageText passage={clause} className={classes.text}>
        {markChanges(clause.text, { shared, own, figures }).map(({ start, text, kind }) =>
          kind === 'plain' ? (
            text
          ) : (
            <mark key={start} data-kind={kind}>
              {text}
            </mark>
          ),
        )}
      </PassageText>
      <p className={classes.foot}>
        <Link
          to="/plans"
          search={(before) => ({ ...carryOver(before), plan: place.plan.id, focus: clause.id })}
          title={t('panel.inText')}
        >
          {t('panel.line', { line: clause.line })} <span aria-hidden="true">↗</span>
        </Link>
        <button type="button" onClick={() => copy(cite(place, clause))}>
          <span aria-live="polite">
            {{ none: t('panel.copy'), copied: t('panel.copied'), failed: t('frame.shareFailed') }[outcome]}
          </span>
        </button>
      </p>
    </div>
  );
}
