import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useUpdateView } from '../state/use-view.ts';
import classes from './evidence-rail.module.css';
import { MeasureRow } from './measure-row.tsx';

/** What to do first, and where looking is worth it: the gaps. */
export function GuidePanel({ model }: { readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const update = useUpdateView();
  const gaps = [...model.gaps].flatMap((id) => model.graph.measures.get(id) ?? []);
  return (
    <>
      <section>
        <h2 className={classes.heading}>{t('panel.guideTitle')}</h2>
        <ol className={classes.guide}>
          <li>
            <svg width="26" height="12" aria-hidden="true">
              <rect x="1" y="1" width="24" height="10" rx="2.5" fill="none" stroke="var(--accent)" strokeWidth="1.5" />
            </svg>
            {t('panel.guideMeasure')}
          </li>
          <li>
            <svg width="26" height="12" aria-hidden="true">
              <path d="M0 2C13 2 13 10 26 10" fill="none" stroke="var(--accent)" strokeWidth="2.5" />
            </svg>
            {t('panel.guideLink')}
          </li>
          <li>
            <svg width="26" height="12" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="24"
                height="10"
                rx="2.5"
                fill="none"
                stroke="currentColor"
                strokeDasharray="3 2"
              />
            </svg>
            {t('panel.guideWidth')}
          </li>
        </ol>
      </section>
      {model.graph.plans.some(({ isCarried }) => isCarried) && (
        <section>
          <h2 className={classes.heading}>{t('panel.gapsTitle')}</h2>
          {gaps.length === 0 && <p className={classes.muted}>{t('panel.noGaps')}</p>}
          {gaps.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} onClick={() => update({ focus: measure.id })} />
          ))}
        </section>
      )}
    </>
  );
}
