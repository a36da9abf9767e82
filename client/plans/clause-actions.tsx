import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { useCitation } from '../evidence/use-citation.ts';
import { useCopy } from '../frame/use-copy.ts';
import { carryOver } from '../state/frame-params.ts';
import classes from './clause-actions.module.css';
import type { ClauseBlock } from './plan-text.ts';

interface Props {
  readonly head: PlanHead;
  readonly block: ClauseBlock;
}

/** What can be done with the chosen clause. */
export function ClauseActions({ head, block }: Props) {
  const { t } = useTranslation();
  const cite = useCitation();
  const { copy, outcome } = useCopy();
  const { measure, section, line } = block;
  return (
    <div className={classes.actions}>
      <button type="button" onClick={() => copy(cite({ plan: head, measure, section }, block))}>
        <span aria-live="polite">
          {{ none: t('panel.copy'), copied: t('panel.copied'), failed: t('frame.shareFailed') }[outcome]}
        </span>
      </button>
      {measure !== null && (
        <Link to="/cascade" search={(before) => ({ ...carryOver(before), plan: head.id, focus: measure.id })}>
          {t('plans.inCascade')}
        </Link>
      )}
      <span>{t('panel.line', { line })}</span>
    </div>
  );
}
