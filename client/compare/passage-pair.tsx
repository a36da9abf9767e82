import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { formatScore } from '../text/format-score.ts';
import type { ComparedPlace } from './compared-head.tsx';
import { ComparedPassage } from './compared-passage.tsx';
import type { Pair } from './comparison-rows.ts';
import classes from './comparison-view.module.css';

interface Props {
  readonly pair: Pair;
  readonly upper: ComparedPlace;
  readonly lower: ComparedPlace;
  /** Whether a presentation shows it large too: then it is in view. */
  readonly isShownLarge: boolean;
}

/** Two clauses that belong together, and between them what the lower one makes of the upper one. */
export function PassagePair({ pair, upper, lower, isShownLarge }: Props) {
  const { t } = useTranslation();
  const { relation, firmness, link, addedFigures } = pair;
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isShownLarge) row.current?.scrollIntoView({ block: 'start' });
  }, [isShownLarge]);
  return (
    <section className={classes.row} ref={row}>
      <ComparedPassage
        clause={pair.upper}
        place={upper}
        shared={pair.aligned.map((span) => span.upper)}
        own={pair.dropped}
        figures={[]}
      />
      <div className={classes.between}>
        <b title={t(`relationHint.${relation}`)}>
          {t(`relation.${relation}`)} {relationStrokes[relation].mark}
        </b>
        {firmness !== null && firmness !== relation && (
          <b title={t(`relationHint.${firmness}`)}>
            {t(`relation.${firmness}`)} {relationStrokes[firmness].mark}
          </b>
        )}
        {addedFigures.length > 0 && relation !== 'QUANTIFIED' && <b>{t('relation.QUANTIFIED')}</b>}
        <span>{link === null ? t('compare.byWording') : formatScore(link.score)}</span>
      </div>
      <ComparedPassage
        clause={pair.lower}
        place={lower}
        shared={pair.aligned.map((span) => span.lower)}
        own={pair.added}
        figures={addedFigures}
      />
    </section>
  );
}
