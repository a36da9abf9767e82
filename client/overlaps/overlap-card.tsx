import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import type { Overlap } from './choose-overlaps.ts';
import classes from './overlap-panel.module.css';

interface Props {
  readonly overlap: Overlap;
  readonly onOpen: (linkId: string) => void;
}

/** Wordings that are listed as a reason. */
const mostWordings = 3;

/** Two measures that set out to do the same: how surely, why, and whether something above asks both for it. */
export function OverlapCard({ overlap, onOpen }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { link, origin } = overlap;
  return (
    <button type="button" className={classes.card} onClick={() => onOpen(link.id)}>
      <span className={classes.cardHead}>
        <b>{link.score.toFixed(2)}</b>
        <span>{t(`relation.${link.relation}`)}</span>
        <i>{t(`overlaps.origins.${origin}`)}</i>
      </span>
      {[link.upper, link.lower].map((end) => (
        <span key={end.id} className={classes.end} data-level={end.plan.level} lang="zh">
          <span className={classes.square} />
          {titleOf({ title: end.plan.region.name, titleEn: end.plan.region.nameEn })} · {end.number} {titleOf(end)}
        </span>
      ))}
      <Reasons overlap={overlap} />
    </button>
  );
}

function Reasons({ overlap: { commonUpper, industries, zones, link } }: Pick<Props, 'overlap'>) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const names = [...industries, ...zones].map(({ name, nameEn }) => titleOf({ title: name, titleEn: nameEn }));
  const wording = [...new Set(link.evidence.flatMap(({ explanation }) => explanation.wording))].slice(0, mostWordings);
  return (
    <span className={classes.reasons} lang="zh">
      {commonUpper.length > 0 && (
        <span>
          {t('overlaps.from', { title: commonUpper.map((each) => `${each.number} ${titleOf(each)}`).join('、') })}
        </span>
      )}
      {names.length > 0 && <span>{t('overlaps.shared', { names: names.join('、') })}</span>}
      {wording.length > 0 && <span>{t('overlaps.sharedWording', { wording: wording.join(' / ') })}</span>}
    </span>
  );
}
