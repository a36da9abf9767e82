import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import type { Overlap } from './choose-overlaps.ts';
import classes from './overlap-panel.module.css';

interface Props {
  readonly overlap: Overlap;
  readonly onOpen: (linkId: string) => void;
}

/** Wordings, and concepts, that are listed as a reason. */
const mostReasons = 3;

/** Two measures that set out to do the same: how surely, why, and whether something above asks both for it. */
export function OverlapCard({ overlap, onOpen }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { link, origin } = overlap;
  return (
    <button type="button" className={classes.card} onClick={() => onOpen(link.id)}>
      <span className={classes.cardHead}>
        <b>{formatScore(link.score)}</b>
        <span>{t(`relation.${link.relation}`)}</span>
        <i>{t(`overlaps.origins.${origin}`)}</i>
      </span>
      {[link.upper, link.lower].map((end) => (
        <span key={end.id} className={classes.end} data-level={end.plan.level} lang={langOf(titleOf(end))}>
          <span className={classes.square} />
          {titleOf({ title: end.plan.region.name, titleEn: end.plan.region.nameEn })} · {end.number} {titleOf(end)}
        </span>
      ))}
      <Reasons overlap={overlap} />
    </button>
  );
}

/** Why they are held to be alike; in English the concepts that both name stand for the wording, which is Chinese. */
function Reasons({ overlap: { commonUpper, industries, zones, link } }: Pick<Props, 'overlap'>) {
  const { t, i18n } = useTranslation();
  const { original } = usePreferences();
  const titleOf = useTitle();
  const isEnglish = i18n.language === 'en';
  const join = (parts: readonly string[]) => parts.join(isEnglish ? '; ' : '、');
  const names = [...industries, ...zones].map(({ name, nameEn }) => titleOf({ title: name, titleEn: nameEn }));
  const explanations = link.evidence.map(({ explanation }) => explanation);
  const phrases = isEnglish && !original ? [] : explanations.flatMap((each) => each.wording);
  const wording = [...new Set(phrases)].slice(0, mostReasons);
  const shared = isEnglish ? explanations.flatMap(({ namedConcepts }) => namedConcepts.map(({ en }) => en)) : [];
  const concepts = [...new Set(shared)].slice(0, mostReasons);
  return (
    <span className={classes.reasons}>
      {commonUpper.length > 0 && (
        <span>{t('overlaps.from', { title: join(commonUpper.map((each) => `${each.number} ${titleOf(each)}`)) })}</span>
      )}
      {names.length > 0 && <span>{t('overlaps.shared', { names: join(names) })}</span>}
      {wording.length > 0 && <span>{t('overlaps.sharedWording', { wording: wording.join(' / ') })}</span>}
      {concepts.length > 0 && <span>{t('overlaps.sharedConcepts', { names: join(concepts) })}</span>}
    </span>
  );
}
