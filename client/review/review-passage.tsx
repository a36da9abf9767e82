import { useTranslation } from 'react-i18next';
import type { ReviewPassageFragment } from '../api/documents.generated.ts';
import { MarkedWording } from '../evidence/marked-wording.tsx';
import passage from '../evidence/passage.module.css';
import { PassageCard } from '../evidence/passage-card.tsx';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView } from '../state/use-view.ts';
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
        <b className={passage.place} lang="zh">
          {t(`level.${plan.level}`)} · {titleOf(plan)}
        </b>
        <span className={passage.where}>{t('panel.line', { line: clause.line })}</span>
      </header>
      <p className={passage.text} lang="zh">
        <MarkedWording text={clause.text} shared={shared} />
      </p>
    </article>
  );
}
