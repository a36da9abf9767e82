import { useTranslation } from 'react-i18next';
import rail from '../evidence/evidence-rail.module.css';
import { LinkPassages } from '../evidence/link-passages.tsx';
import classes from './plan-reader.module.css';
import { useUpdatePlanView } from './use-plan-view.ts';

interface Props {
  /** Id of the measure link that is open. */
  readonly link: string;
  readonly pair: number;
}

/** The two passages of a link, beside the text of one of them; the other's heading opens its own plan there. */
export function PassagePanel({ link, pair }: Props) {
  const { t } = useTranslation();
  const update = useUpdatePlanView();
  return (
    <aside className={classes.panel} aria-label={t('plans.evidence')}>
      <div className={rail.rail}>
        <button
          type="button"
          className={rail.close}
          aria-label={t('panel.close')}
          onClick={() => update({ link: null, pair: 0 })}
        >
          ✕
        </button>
        <LinkPassages
          key={link}
          id={link}
          pair={pair}
          onPair={(index) => update({ pair: index }, 'replace')}
          onCenter={(measure) => update({ plan: measure.plan.id, focus: measure.id, link: null, pair: 0 })}
        />
      </div>
    </aside>
  );
}
