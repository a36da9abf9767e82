import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useUpdateView } from '../state/use-view.ts';
import classes from './evidence-rail.module.css';
import { LinkRows } from './link-rows.tsx';
import { MeasureRow } from './measure-row.tsx';

/** Of each list only the first ones: it is a way in, not the whole. */
const shown = 6;

/** What to do first, and where looking is worth it: the gaps and the surest links. */
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
      {model.graph.plans.length > 1 && (
        <>
          <section>
            <h2 className={classes.heading}>{t('panel.gapsTitle')}</h2>
            {gaps.length === 0 && <p className={classes.muted}>{t('panel.noGaps')}</p>}
            {gaps.slice(0, shown).map((measure) => (
              <MeasureRow key={measure.id} measure={measure} onClick={() => update({ focus: measure.id })} />
            ))}
          </section>
          {model.links.length > 0 && (
            <section>
              <h2 className={classes.heading}>{t('panel.strongest')}</h2>
              <LinkRows model={model} links={model.links.slice(0, shown)} end="lower" />
            </section>
          )}
        </>
      )}
    </>
  );
}
