import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './evidence-rail.module.css';
import rows from './measure-row.module.css';
import type { Evidence } from './shared-wording.tsx';

interface Props {
  readonly pairs: readonly Evidence[];
  readonly shown: Evidence;
  /** Called with the index of the pair to show. */
  readonly onPair: (index: number) => void;
}

/** The other pairs of passages that the same link rests on. */
export function OtherPairs({ pairs, shown, onPair }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const toText = ({ lower }: Evidence) => titleOf({ title: lower.text, titleEn: lower.textEn });
  if (pairs.length < 2) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t('panel.pairs')}</h3>
      {pairs.map((pair, index) => (
        <button
          key={pair.id}
          type="button"
          className={rows.row}
          aria-current={pair === shown || undefined}
          onClick={() => onPair(index)}
        >
          <span>{t(`relation.${pair.relation}`)}</span>
          <span className={rows.title} lang={langOf(toText(pair))}>
            {toText(pair)}
          </span>
          <span className={rows.score}>{formatScore(pair.score)}</span>
        </button>
      ))}
    </section>
  );
}
