import { useTranslation } from 'react-i18next';
import { LinkEvidenceDocument, type LinkEvidenceQuery } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { choosePairs } from '../evidence/choose-pairs.ts';
import { MarkedWording } from '../evidence/marked-wording.tsx';
import { FailureText } from '../frame/failure-text.tsx';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useSettled } from '../search/use-settled.ts';
import classes from './presenter.module.css';

type Link = NonNullable<LinkEvidenceQuery['measureLink']>;

/** The two passages of a link for a whole room to read. The ones before stay until the next have come. */
export function LargePassages({ link: id }: { readonly link: string }) {
  const { t } = useTranslation();
  const answer = useSettled(useRequest(LinkEvidenceDocument, { id }));
  if (answer.status === 'failed') return <FailureText failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') return null;
  const link = answer.data.measureLink;
  const shown = link === null ? undefined : choosePairs(link.evidence)[0];
  if (link === null || shown === undefined) return <p role="alert">{t('panel.gone')}</p>;
  return (
    <div className={classes.pair} data-length={toLength(Math.max(shown.upper.text.length, shown.lower.text.length))}>
      <Side link={link} end="upper" shown={shown} />
      <p className={classes.between}>
        <b>
          {t(`relation.${shown.relation}`)} {relationStrokes[shown.relation].mark}
        </b>
        {shown.score.toFixed(2)}
      </p>
      <Side link={link} end="lower" shown={shown} />
    </div>
  );
}

/** How long the longer of two passages is, in steps that are written smaller and smaller. */
function toLength(characters: number): 'short' | 'medium' | 'long' {
  if (characters <= 110) return 'short';
  return characters <= 180 ? 'medium' : 'long';
}

interface SideProps {
  readonly link: Link;
  readonly end: 'upper' | 'lower';
  readonly shown: Link['evidence'][number];
}

function Side({ link, end, shown }: SideProps) {
  const { t, i18n } = useTranslation();
  const titleOf = useTitle();
  const measure = link[end];
  const passage = shown[end];
  return (
    <section className={classes.side} data-level={measure.plan.level}>
      <h2>
        {t(`level.${measure.plan.level}`)} · {measure.number} <span lang="zh">{titleOf(measure)}</span>
      </h2>
      <p className={classes.text} lang="zh">
        <MarkedWording text={passage.text} shared={shown.aligned.map((span) => span[end])} />
      </p>
      {i18n.language === 'en' && passage.textEn !== null && <p className={classes.english}>{passage.textEn}</p>}
    </section>
  );
}
