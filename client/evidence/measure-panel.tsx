import { useTranslation } from 'react-i18next';
import { MeasureTextDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { CascadeMeasure } from '../cascade/cascade-graph.ts';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { nameChoice } from '../cascade/name-choice.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { useTitle } from '../i18n/use-title.ts';
import { useView } from '../state/use-view.ts';
import { levels } from '../state/vocabulary.ts';
import { langOf } from '../text/lang-of.ts';
import { Clauses } from './clauses.tsx';
import classes from './evidence-rail.module.css';
import { LinkRows } from './link-rows.tsx';
import { OriginalToggle } from './original-toggle.tsx';

/** Where the chosen measure, section, plan or industry goes and comes from, and what it says. */
export function MeasurePanel({ model }: { readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { direction } = useView();
  const { roots, section, plan, industry, graph } = model;
  const first = graph.measures.get(roots[0] ?? '');
  if (first === undefined) return null;
  const { level } = first.plan;
  const shown = graph.plans.map(({ head }) => levels.indexOf(head.level));
  const hasUpper = industry !== null || Math.min(...shown) < levels.indexOf(level);
  const hasLower = industry !== null || Math.max(...shown) > levels.indexOf(level);
  const title = nameChoice(model, titleOf);
  // Measures of an industry stand at any level.
  const place = industry === null ? t(`level.${level}`) : t('filters.industry');
  return (
    <>
      <h2 className={classes.place} data-level={industry === null ? level : undefined}>
        {place} · <span lang={langOf(title)}>{title}</span>
      </h2>
      {direction !== 'UP' && hasLower && (
        <section>
          <h3 className={classes.heading}>{t('panel.destinations')}</h3>
          <Ends model={model} end="lower" nothing={t('panel.noDestinations')} />
        </section>
      )}
      {direction !== 'DOWN' && hasUpper && (
        <section>
          <h3 className={classes.heading}>{t('panel.sources')}</h3>
          <Ends model={model} end="upper" nothing={t('panel.noSources')} />
        </section>
      )}
      {section === null && plan === null && industry === null && <MeasureText measure={first} />}
    </>
  );
}

interface EndsProps {
  readonly model: CascadeModel;
  readonly end: 'upper' | 'lower';
  /** What to say if there are none. */
  readonly nothing: string;
}

function Ends({ model, end, nothing }: EndsProps) {
  const linksOf = end === 'lower' ? model.index.byUpper : model.index.byLower;
  const links = model.roots.flatMap((id) => linksOf.get(id) ?? []).toSorted((a, b) => b.score - a.score);
  // Several measures of a section can lead to one: the best of these links speaks for it.
  const byEnd = Map.groupBy(links, ({ upperId, lowerId }) => (end === 'lower' ? lowerId : upperId));
  const best = [...byEnd.values()].flatMap((alike) => alike.slice(0, 1));
  if (best.length === 0) return <p className={classes.muted}>{nothing}</p>;
  return <LinkRows model={model} links={best} end={end} />;
}

function MeasureText({ measure }: { readonly measure: CascadeMeasure }) {
  const { t } = useTranslation();
  const answer = useRequest(MeasureTextDocument, { id: measure.id });
  const node = answer.status === 'ready' ? answer.data.node : null;
  const clauses = node?.__typename === 'Measure' ? node.clauses : [];
  return (
    <section>
      <div className={classes.textHead}>
        <h3 className={classes.heading}>{t('panel.textTitle')}</h3>
        <OriginalToggle passages={clauses} />
      </div>
      {answer.status === 'loading' && <div className={classes.bone} />}
      {answer.status === 'failed' && <FailureText failure={answer.failure} onRetry={answer.retry} />}
      <Clauses clauses={clauses} />
    </section>
  );
}
