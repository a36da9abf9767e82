import { useTranslation } from 'react-i18next';
import type { PathBetweenQuery } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import classes from '../evidence/evidence-rail.module.css';
import { LinkPassages } from '../evidence/link-passages.tsx';
import type { ExploreView } from './explore-view.ts';
import { NodePanel } from './node-panel.tsx';
import { SeveralPanel } from './several-panel.tsx';
import type { ExploreActions } from './use-explore-actions.ts';
import type { ExploreModel } from './use-explore-model.ts';
import { useUpdateExplore } from './use-explore-view.ts';

interface Props {
  readonly view: ExploreView;
  readonly model: ExploreModel;
  readonly actions: ExploreActions;
  readonly path: Loaded<PathBetweenQuery>;
}

/** The evidence of the open link, else what is chosen and what can be done with it, else how to begin. */
export function ExplorePanel({ view, model, actions, path }: Props) {
  const { t } = useTranslation();
  const update = useUpdateExplore();
  const { chosen, link } = view;
  const [first] = chosen;
  return (
    <div className={classes.rail}>
      {(link !== null || chosen.length > 0) && (
        <button
          type="button"
          className={classes.close}
          aria-label={t('panel.close')}
          onClick={() => update(link === null ? { chosen: [], path: null } : { link: null, pair: 0 }, 'replace')}
        >
          ✕
        </button>
      )}
      {link !== null && (
        <LinkPassages
          key={link}
          id={link}
          pair={view.pair}
          onPair={(pair) => update({ pair }, 'replace')}
          onCenter={({ id }) => update({ chosen: [id], link: null, pair: 0, path: null }, 'replace')}
        />
      )}
      {link === null && chosen.length === 1 && first !== undefined && (
        <NodePanel key={first} id={first} view={view} model={model} actions={actions} />
      )}
      {link === null && chosen.length > 1 && <SeveralPanel view={view} model={model} actions={actions} path={path} />}
      {link === null && chosen.length === 0 && (
        <section>
          <h2 className={classes.heading}>{t('explore.guideTitle')}</h2>
          <ol className={classes.guide}>
            <li>{t('explore.guideExpand')}</li>
            <li>{t('explore.guidePath')}</li>
            <li>{t('explore.guideDrag')}</li>
          </ol>
        </section>
      )}
    </div>
  );
}
