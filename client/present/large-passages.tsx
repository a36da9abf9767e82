import { useTranslation } from 'react-i18next';
import type { PassageFragment, PresentedPairFragment } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { MarkedWording } from '../evidence/marked-wording.tsx';
import { PassageText } from '../evidence/passage-text.tsx';
import { usePassageLanguages } from '../evidence/use-passage-languages.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { useTitle } from '../i18n/use-title.ts';
import { useSettled } from '../search/use-settled.ts';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './presenter.module.css';

interface Props {
  /** Null: there is no such link any more. */
  readonly answer: Loaded<PresentedPairFragment | null>;
}

/** The two passages of a link for a whole room to read. The ones before stay until the next have come. */
export function LargePassages({ answer }: Props) {
  const { t } = useTranslation();
  const languagesOf = usePassageLanguages();
  const settled = useSettled(answer);
  if (settled.status === 'failed') return <FailureText failure={settled.failure} onRetry={settled.retry} />;
  if (settled.status === 'loading') return null;
  const pair = settled.data;
  if (pair === null) return <p role="alert">{t('panel.gone')}</p>;
  // As many Chinese characters as it takes the room of.
  const widthOf = (passage: PassageFragment) => {
    const { english, isChineseShown } = languagesOf(passage);
    return (english?.length ?? 0) / 2 + (isChineseShown ? passage.text.length : 0);
  };
  return (
    <div className={classes.pair} data-length={toLength(Math.max(widthOf(pair.upper), widthOf(pair.lower)))}>
      <Side pair={pair} end="upper" />
      <p className={classes.between}>
        <b>
          {t(`relation.${pair.relation}`)} {relationStrokes[pair.relation].mark}
        </b>
        {formatScore(pair.score)}
      </p>
      <Side pair={pair} end="lower" />
    </div>
  );
}

/** How long the longer of two passages is in Chinese characters, in steps that are written smaller and smaller. */
function toLength(characters: number): 'brief' | 'short' | 'medium' | 'long' {
  if (characters <= 60) return 'brief';
  if (characters <= 110) return 'short';
  return characters <= 180 ? 'medium' : 'long';
}

interface SideProps {
  readonly pair: PresentedPairFragment;
  readonly end: 'upper' | 'lower';
}

/** A passage under its measure, or under its plan where it stands in no measure. */
function Side({ pair, end }: SideProps) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const passage = pair[end];
  const { measure, plan } = passage;
  const title = titleOf(measure ?? plan);
  return (
    <section className={classes.side} data-level={plan.level}>
      <h2>
        {t(`level.${plan.level}`)} · {measure?.number} <span lang={langOf(title)}>{title}</span>
      </h2>
      <div>
        <PassageText passage={passage} className={classes.text}>
          <MarkedWording text={passage.text} shared={pair.aligned.map((span) => span[end])} />
        </PassageText>
      </div>
    </section>
  );
}
