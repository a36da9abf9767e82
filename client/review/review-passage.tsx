import { useTranslation } from 'react-i18next';
import type { ReviewPassageFragment } from '../api/documents.generated.ts';
import { MarkedWording } from '../evidence/marked-wording.tsx';
import passage from '../evidence/passage.module.css';
import { PassageCard } from '../evidence/passage-card.tsx';
import { PassageText } from '../evidence/passage-text.tsx';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView } from '../state/use-view.ts';
import { langOf } from '../text/lang-of.ts';
import type { Range } from '../text/mark-text.ts';

interface Props {
  readonly clause: ReviewPassageFragment;
  /** Wording that the other passage has too. */
  readonly shared: readonly Range[];
}

/** A passage of a link to judge: under its measure, or under its plan where it stands in no measure. */
export function ReviewPassage({ clause, shared }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const update = useUpdateView();
  const { measure, plan } = clause;
  if (measure !== null) {
    return (
      <PassageCard
        measure={measure}
        passage={clause}
        position={null}
        shared={shared}
        onCenter={({ id }) => update({ plan: plan.id, focus: id, link: null, pair: 0, camera: null, level: null })}
      />
    );
  }
  return (
    <article className={passage.card} data-level={plan.level}>
      <header className={passage.head}>
        <b className={passage.place} lang={langOf(titleOf(plan))}>
          {t(`level.${plan.level}`)} · {titleOf(plan)}
        </b>
        <span className={passage.where}>{t('panel.line', { line: clause.line })}</span>
      </header>
      <PassageText passage={clause} className={passage.text}>
        <MarkedWording text={clause.text} shared={shared} />
      </PassageText>
    </article>
  );
}
