import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComparisonDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { OriginalToggle } from '../evidence/original-toggle.tsx';
import { usePassageLanguages } from '../evidence/use-passage-languages.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { relations } from '../state/vocabulary.ts';
import { formatScore } from '../text/format-score.ts';
import { ComparedHead, toPlace } from './compared-head.tsx';
import { type Comparison, countRelations, listComparisonRows } from './comparison-rows.ts';
import classes from './comparison-view.module.css';
import { LonePassage } from './lone-passage.tsx';
import { PassagePair } from './passage-pair.tsx';

interface Props {
  /** Ids of two measures, two clauses, or one of each. */
  readonly upper: string;
  readonly lower: string;
}

/** Two measures or clauses side by side: what they share, what the lower one adds, drops, hardens, softens, quantifies. */
export function ComparisonView({ upper, lower }: Props) {
  const { t } = useTranslation();
  const answer = useRequest(ComparisonDocument, { upperId: upper, lowerId: lower });
  if (answer.status === 'failed') {
    return (
      <div className={classes.note}>
        <FailureText failure={answer.failure} onRetry={answer.retry} />
      </div>
    );
  }
  if (answer.status === 'loading') {
    return (
      <div className={classes.bones} aria-busy="true">
        <p className="visually-hidden" role="status">
          {t('state.loading')}
        </p>
        <div />
        <div />
        <div />
      </div>
    );
  }
  return <Sides comparison={answer.data.compare} />;
}

function Sides({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const isPresenting = useIsPresenting();
  const { pairs, dropped, added, link } = comparison;
  const rows = useMemo(() => listComparisonRows(comparison), [comparison]);
  const counts = useMemo(() => countRelations(pairs), [pairs]);
  const passages = [...pairs.flatMap((pair) => [pair.upper, pair.lower]), ...dropped, ...added];
  const languagesOf = usePassageLanguages();
  const upper = toPlace(comparison.upper);
  const lower = toPlace(comparison.lower);
  if (upper === null || lower === null) return <p role="alert">{t('compare.wrongKind')}</p>;
  // The one of which a presentation shows the passages large.
  const best = isPresenting ? pairs.toSorted((a, b) => (b.link?.score ?? 0) - (a.link?.score ?? 0))[0] : undefined;
  const figures = pairs.reduce((sum, { addedFigures }) => sum + addedFigures.length, 0);
  return (
    <article className={classes.comparison}>
      <header className={classes.heads}>
        <ComparedHead place={upper} />
        <p className={classes.link}>
          {link === null ? t('compare.notLinked') : t('compare.linked', { score: formatScore(link.score) })}
        </p>
        <ComparedHead place={lower} />
      </header>
      <ul className={classes.summary} aria-label={t('compare.summary')}>
        {relations
          .filter((relation) => counts.has(relation))
          .map((relation) => (
            <li key={relation} title={t(`relationHint.${relation}`)}>
              {t(`relation.${relation}`)} {relationStrokes[relation].mark} <b>{counts.get(relation)}</b>
            </li>
          ))}
        {figures > 0 && (
          <li>
            {t('compare.figures')} <b>{figures}</b>
          </li>
        )}
        {dropped.length > 0 && (
          <li>
            {t('compare.dropped')} <b>{dropped.length}</b>
          </li>
        )}
        {added.length > 0 && (
          <li>
            {t('compare.added')} <b>{added.length}</b>
          </li>
        )}
        <li className={classes.legend}>
          <OriginalToggle passages={passages} isMarked />
          {passages.some((passage) => languagesOf(passage).isChineseShown) && (
            <>
              <mark data-kind="shared">{t('compare.shared')}</mark>
              <mark data-kind="own">{t('compare.own')}</mark>
              <mark data-kind="figure">{t('compare.figure')}</mark>
            </>
          )}
        </li>
      </ul>
      {rows.map((row) =>
        row.kind === 'pair' ? (
          <PassagePair key={row.id} pair={row.pair} upper={upper} lower={lower} isShownLarge={row.pair === best} />
        ) : (
          <LonePassage
            key={row.id}
            kind={row.kind}
            clause={row.clause}
            place={row.kind === 'dropped' ? upper : lower}
          />
        ),
      )}
    </article>
  );
}
