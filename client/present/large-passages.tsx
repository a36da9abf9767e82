import { useTranslation } from 'react-i18next';
import { LinkEvidenceDocument, type LinkEvidenceQuery, type PassageFragment } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { choosePairs } from '../evidence/choose-pairs.ts';
import { MarkedWording } from '../evidence/marked-wording.tsx';
import { PassageText } from '../evidence/passage-text.tsx';
import { usePassageLanguages } from '../evidence/use-passage-languages.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useSettled } from '../search/use-settled.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './presenter.module.css';

type Link = NonNullable<LinkEvidenceQuery['measureLink']>;

/** The two passages of a link for a whole room to read. The ones before stay until the next have come. */
export function LargePassages({ link: id }: { readonly link: string }) {
  const { t } = useTranslation();
  const languagesOf = usePassageLanguages();
  const answer = useSettled(useRequest(LinkEvidenceDocument, { id }));
  if (answer.status === 'failed') return <FailureText failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') return null;
  const link = answer.data.measureLink;
  const shown = link === null ? undefined : choosePairs(link.evidence)[0];
  if (link === null || shown === undefined) return <p role="alert">{t('panel.gone')}</p>;
  // As many Chinese characters as it takes the room of.
  const widthOf = (passage: PassageFragment) => {
    const { english, isChineseShown } = languagesOf(passage);
    return (english?.length ?? 0) / 2 + (isChineseShown ? passage.text.length : 0);
  };
  return (
    <div className={classes.pair} data-length={toLength(Math.max(widthOf(shown.upper), widthOf(shown.lower)))}>
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

/** How long the longer of two passages is in Chinese characters, in steps that are written smaller and smaller. */
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
  const { t } = useTranslation();
  const titleOf = useTitle();
  const measure = link[end];
  const passage = shown[end];
  return (
    <section className={classes.side} data-level={measure.plan.level}>
      <h2>
        {t(`level.${measure.plan.level}`)} · {measure.number}{' '}
        <span lang={langOf(titleOf(measure))}>{titleOf(measure)}</span>
      </h2>
      <PassageText passage={passage} className={classes.text}>
        <MarkedWording text={passage.text} shared={shown.aligned.map((span) => span[end])} />
      </PassageText>
    </section>
  );
}
