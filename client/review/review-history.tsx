import { useTranslation } from 'react-i18next';
import { useJudgements } from '../api/use-judgements.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { formatTime } from '../i18n/format-date.ts';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './review-history.module.css';

interface Props {
  /** Another number asks anew. */
  readonly version: number;
  readonly onOpen: (linkId: string) => void;
}

/** Entries that are listed. */
const mostEntries = 100;

/** Who decided what and when, the latest first. */
export function ReviewHistory({ version, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const titleOf = useTitle();
  const answer = useJudgements(version);
  return (
    <section className={classes.history}>
      <h2 className={classes.title}>{t('review.history')}</h2>
      {answer.status === 'failed' && <FailureText failure={answer.failure} onRetry={answer.retry} />}
      {answer.status === 'loading' && <p className={classes.muted}>{t('state.loading')}</p>}
      {answer.status === 'ready' && answer.data.length === 0 && (
        <p className={classes.muted}>{t('review.noHistory')}</p>
      )}
      {answer.status === 'ready' && (
        <ol className={classes.list}>
          {answer.data.slice(0, mostEntries).map(({ linkId, link, node }) => (
            <li key={linkId}>
              <button
                type="button"
                className={classes.entry}
                disabled={link?.__typename !== 'Evidence'}
                onClick={() => onOpen(linkId)}
              >
                <span className={classes.head}>
                  <b data-verdict={node.verdict}>
                    {node.verdict === 'PROPOSED' ? '' : t(`review.verdict.${node.verdict}`)}
                  </b>
                  <span>
                    {node.by} · {formatTime(node.at, i18n.language)}
                  </span>
                </span>
                <HistoryText text={link === null ? t('review.gone') : titleOf(toTitled(link.lower))} />
                {node.note !== null && <span>{t('review.noteOf', { note: node.note })}</span>}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function HistoryText({ text }: { readonly text: string }) {
  return (
    <span className={classes.text} lang={langOf(text)}>
      {text}
    </span>
  );
}

function toTitled({ text, textEn }: { readonly text: string; readonly textEn: string | null }) {
  return { title: text, titleEn: textEn };
}
