import { useTranslation } from 'react-i18next';
import type { PathBetweenQuery } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import evidence from '../evidence/evidence-rail.module.css';
import rows from '../evidence/measure-row.module.css';
import { FailureText } from '../frame/failure-text.tsx';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import type { ExploreView } from './explore-view.ts';
import { NodeActions } from './node-actions.tsx';
import classes from './node-panel.module.css';
import type { ExploreActions } from './use-explore-actions.ts';
import type { ExploreModel } from './use-explore-model.ts';
import { useUpdateExplore } from './use-explore-view.ts';

interface Props {
  readonly view: ExploreView;
  readonly model: ExploreModel;
  readonly actions: ExploreActions;
  readonly path: Loaded<PathBetweenQuery>;
}

const kinds = ['SHORTEST', 'STRONGEST'] as const;

/** Several chosen nodes: what can be done with all of them, and between two of them the path. */
export function SeveralPanel({ view, model, actions, path }: Props) {
  const { t } = useTranslation();
  const { chosen } = view;
  return (
    <>
      <section>
        <h2 className={evidence.heading}>{t('explore.chosen', { count: chosen.length })}</h2>
        {chosen.map((id) => (
          <NodeRow key={id} id={id} model={model} />
        ))}
      </section>
      {chosen.length === 2 && (
        <section>
          <h3 className={evidence.heading}>{t('explore.pathTitle')}</h3>
          <div className={classes.actions}>
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                disabled={actions.isBusy}
                aria-pressed={view.path === kind}
                onClick={() => void actions.findPath(kind)}
              >
                {t(kind === 'SHORTEST' ? 'explore.shortest' : 'explore.strongest')}
              </button>
            ))}
          </div>
          {view.hiddenRelations.length > 0 && <p className={classes.hint}>{t('explore.pathFiltered')}</p>}
          {view.path === 'STRONGEST' && <p className={classes.hint}>{t('explore.pathScored')}</p>}
          {view.path !== null && <Path path={path} model={model} />}
        </section>
      )}
      <NodeActions ids={chosen} view={view} actions={actions} />
    </>
  );
}

function Path({ path, model }: Pick<Props, 'path' | 'model'>) {
  const { t } = useTranslation();
  if (path.status === 'loading') return <p className={evidence.muted}>{t('state.loading')}</p>;
  if (path.status === 'failed') return <FailureText failure={path.failure} onRetry={path.retry} />;
  const { path: found, truncated } = path.data.path;
  if (found === null) return <p role="status">{t(truncated ? 'explore.pathTruncated' : 'explore.pathNone')}</p>;
  return (
    <>
      <p className={classes.hint} role="status">
        {t('explore.pathScore', { count: found.edges.length, score: formatScore(found.score) })}
      </p>
      <ol>
        {found.nodes.map(({ id }, index) => {
          const edge = found.edges[index - 1];
          return (
            <li key={id}>
              {edge !== undefined && (
                <p className={classes.step}>
                  {edge.toId === id ? '↓' : '↑'} {t(`graphRelation.${edge.relation}`)}{' '}
                  {edge.score !== null && formatScore(edge.score)}
                </p>
              )}
              <NodeRow id={id} model={model} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function NodeRow({ id, model }: { readonly id: string; readonly model: ExploreModel }) {
  const { t } = useTranslation();
  const update = useUpdateExplore();
  const node = model.graph.nodes.get(id);
  return (
    <button
      type="button"
      className={rows.row}
      onClick={() => update({ chosen: [id], path: null, link: null }, 'replace')}
    >
      <span className={rows.square} data-level={node?.level ?? undefined} />
      <span className={rows.title} lang={langOf(node?.title ?? '')}>
        {node?.title ?? t('state.loading')}
      </span>
    </button>
  );
}
