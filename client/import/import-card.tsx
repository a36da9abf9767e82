import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportJobFragment } from '../api/documents.generated.ts';
import type { SentFile } from '../api/use-imports.ts';
import { useTitle } from '../i18n/use-title.ts';
import { keepFrame } from '../state/frame-params.ts';
import { langOf } from '../text/lang-of.ts';
import { MessageText } from '../text/message-text.tsx';
import classes from './import-card.module.css';

/** A file on its way to the server, or that it did not take. */
export function SentCard({ sent, onRetry }: { readonly sent: SentFile; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const { file, refusal } = sent;
  return (
    <article className={classes.card}>
      <Head file={file.name} bytes={file.size} state={refusal === undefined ? 'SENDING' : 'FAILED'} />
      {refusal === undefined && <progress className={classes.bar} aria-label={t('import.states.SENDING')} />}
      {refusal !== undefined && (
        <div role="alert" className={classes.row}>
          <p className={classes.error}>
            {t('import.refused')}
            {refusal === null ? t('state.offlineText') : <MessageText message={refusal} />}
          </p>
          <button type="button" className={classes.button} onClick={onRetry}>
            {t('import.retry')}
          </button>
        </div>
      )}
    </article>
  );
}

/** A file that the server has: how far it is, and at the end what became of it. */
export function ImportCard({ job }: { readonly job: ImportJobFragment }) {
  const { t } = useTranslation();
  const { state, pairs, linkedPairs, report, error } = job;
  const isRunning = state !== 'DONE' && state !== 'FAILED';
  return (
    <article className={classes.card} aria-busy={isRunning}>
      <Head file={job.file} bytes={job.bytes} state={report?.outcome === 'REFUSED' ? 'FAILED' : state} />
      {isRunning && (
        <div className={classes.row}>
          <progress
            className={classes.bar}
            aria-label={t(`import.states.${state}`)}
            {...(pairs > 0 && { max: pairs, value: linkedPairs })}
          />
          {pairs > 0 && (
            <span className={classes.muted}>{t('import.linked', { done: linkedPairs, total: pairs })}</span>
          )}
        </div>
      )}
      {error !== null && (
        <p role="alert" className={classes.error}>
          <MessageText message={error} />
        </p>
      )}
      {report !== null && <Report report={report} />}
    </article>
  );
}

interface HeadProps {
  readonly file: string;
  readonly bytes: number;
  readonly state: ImportJobFragment['state'] | 'SENDING';
}

function Head({ file, bytes, state }: HeadProps) {
  const { t, i18n } = useTranslation();
  const size = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  return (
    <header className={classes.head}>
      <h3 className={classes.name}>{file}</h3>
      <span className={classes.muted}>{size.format(bytes / 1000)}</span>
      <span className={classes.state} role="status" data-state={state}>
        {t(`import.states.${state}`)}
      </span>
    </header>
  );
}

function Report({ report }: { readonly report: NonNullable<ImportJobFragment['report']> }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { outcome, reason, plans, warnings, measureLinks, clauseLinks } = report;
  return (
    <>
      <p>
        <b data-outcome={outcome} className={classes.outcome}>
          {t(`import.outcomes.${outcome}`)}
        </b>{' '}
        {reason !== null && <MessageText message={reason} />}
      </p>
      {plans.map((plan) => (
        <div key={plan.id} className={classes.row}>
          <span className={classes.plan} lang={langOf(titleOf(plan))}>
            {titleOf(plan)}
          </span>
          <span className={classes.muted}>
            {t('import.read', {
              measures: t('status.measures', { count: plan.measures }),
              clauses: t('import.clauses', { count: plan.clauses }),
            })}
          </span>
          <Link to="/cascade" search={(before) => ({ ...keepFrame(before), plan: plan.id })} className={classes.button}>
            {t('import.openCascade')}
          </Link>
          <Link to="/plans" search={(before) => ({ ...keepFrame(before), plan: plan.id })} className={classes.button}>
            {t('import.openText')}
          </Link>
        </div>
      ))}
      {plans.length > 0 && <p className={classes.muted}>{t('import.links', { measureLinks, clauseLinks })}</p>}
      {warnings.length > 0 && (
        <details className={classes.warnings} open>
          <summary>{t('import.warnings', { count: warnings.length })}</summary>
          <ul>
            {[...new Map(warnings.map((warning) => [warning.en, warning])).values()].map((warning) => (
              <li key={warning.en}>
                <MessageText message={warning} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {warnings.length === 0 && plans.length > 0 && <p className={classes.muted}>✓ {t('import.noWarnings')}</p>}
    </>
  );
}
