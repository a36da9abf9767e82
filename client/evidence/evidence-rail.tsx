import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import classes from './evidence-rail.module.css';
import { GuidePanel } from './guide-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { MeasurePanel } from './measure-panel.tsx';

/** The evidence of the open link, else what the chosen measure says and where it goes, else how to begin. */
export function EvidenceRail({ model }: { readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const { link, focus } = useView();
  const update = useUpdateView();
  const isOpen = link !== null || focus !== null;
  return (
    <div className={classes.rail}>
      {isOpen && (
        <button
          type="button"
          className={classes.close}
          aria-label={t('panel.close')}
          onClick={() => update(link === null ? { focus: null } : { link: null, pair: 0 })}
        >
          ✕
        </button>
      )}
      {link !== null && <LinkPanel key={link} id={link} model={model} />}
      {link === null && model.roots.length > 0 && <MeasurePanel model={model} />}
      {link === null && model.roots.length === 0 && <GuidePanel model={model} />}
    </div>
  );
}
