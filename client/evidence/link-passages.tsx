import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkEvidenceDocument, type LinkEvidenceQuery, type MeasureHeadFragment } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { carryOver } from '../state/frame-params.ts';
import { formatScore } from '../text/format-score.ts';
import { choosePairs } from './choose-pairs.ts';
import classes from './evidence-rail.module.css';
import { OriginalToggle } from './original-toggle.tsx';
import { OtherPairs } from './other-pairs.tsx';
import { PassageCard } from './passage-card.tsx';
import { SharedWording } from './shared-wording.tsx';
import { usePassageLanguages } from './use-passage-languages.ts';
import { VerdictControl } from './verdict-control.tsx';

type MeasureLink = NonNullable<LinkEvidenceQuery['measureLink']>;

interface Props {
  /** Id of a measure link. */
  readonly id: string;
  /** Which of its pairs of passages, from 0. */
  readonly pair: number;
  readonly onPair: (index: number) => void;
  /** Called when the reader asks for one of the measures itself. */
  readonly onCenter: (measure: MeasureHeadFragment) => void;
  /** What to say below of the two measures. */
  readonly children?: (link: MeasureLink) => React.ReactNode;
}

/** The two passages that a link rests on, and why it was made. */
export function LinkPassages({ id, ...rest }: Props) {
  const { t } = useTranslation();
  const answer = useRequest(LinkEvidenceDocument, { id });
  if (answer.status === 'failed') return <FailureText failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') {
    return (
      <div className={classes.cards} aria-busy="true">
        <div className={classes.head}>{t('state.loading')}</div>
        <div className={classes.bone} />
        <div className={classes.bone} />
      </div>
    );
  }
  const link = answer.data.measureLink;
  return link === null ? <p role="alert">{t('panel.gone')}</p> : <Passages link={link} {...rest} />;
}

function Passages({ link, pair, onPair, onCenter, children }: Omit<Props, 'id'> & { readonly link: MeasureLink }) {
  const { t } = useTranslation();
  const languagesOf = usePassageLanguages();
  const pairs = choosePairs(link.evidence);
  const shown = pairs[pair] ?? pairs[0];
  if (shown === undefined) return <p role="alert">{t('panel.gone')}</p>;
  return (
    <>
      <header className={classes.head}>
        <h2 className={classes.relation} title={t(`relationHint.${shown.relation}`)}>
          {t(`relation.${shown.relation}`)} {relationStrokes[shown.relation].mark}
        </h2>
        <Link
          to="/compare"
          search={(before) => ({
            ...carryOver(before),
            plan: link.upper.plan.id,
            other: link.lower.plan.id,
            upper: link.upper.id,
            lower: link.lower.id,
          })}
          className={classes.compare}
        >
          {t('compare.open')} ⇄
        </Link>
        <span className={classes.score}>{formatScore(shown.score)}</span>
      </header>
      <div className={classes.cards}>
        {(['upper', 'lower'] as const).map((end) => (
          <PassageCard
            key={end}
            measure={link[end]}
            passage={shown[end]}
            position={toPosition(link[end].clauses, shown[end].id)}
            shared={shown.aligned.map((span) => span[end])}
            onCenter={onCenter}
          />
        ))}
        <div className={classes.legend}>
          <OriginalToggle passages={[shown.upper, shown.lower]} isMarked />
          {[shown.upper, shown.lower].some((passage) => languagesOf(passage).isChineseShown) && (
            <>
              <span className={classes.shared}>{t('panel.shared')}</span>
              <span className={classes.own}>{t('panel.added')}</span>
            </>
          )}
        </div>
      </div>
      <SharedWording evidence={shown} />
      <OtherPairs pairs={pairs} shown={shown} onPair={onPair} />
      {children?.(link)}
      <VerdictControl link={link} />
    </>
  );
}

function toPosition(clauses: MeasureLink['upper']['clauses'], id: string): number | null {
  const index = clauses.findIndex((clause) => clause.id === id);
  return index === -1 ? null : index + 1;
}
