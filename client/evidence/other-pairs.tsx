import { useTranslation } from 'react-i18next';
import { useUpdateView } from '../state/use-view.ts';
import classes from './evidence-rail.module.css';
import rows from './measure-row.module.css';
import type { Evidence } from './shared-wording.tsx';

interface Props {
  readonly pairs: readonly Evidence[];
  readonly shown: Evidence;
}

/** The other pairs of passages that the same link rests on. */
export function OtherPairs({ pairs, shown }: Props) {
  const { t } = useTranslation();
  const update = useUpdateView();
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
          onClick={() => update({ pair: index })}
        >
          <span>{t(`relation.${pair.relation}`)}</span>
          <span className={rows.title} lang="zh">
            {pair.lower.text}
          </span>
          <span className={rows.score}>{pair.score.toFixed(2)}</span>
        </button>
      ))}
    </section>
  );
}
